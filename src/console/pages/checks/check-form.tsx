import { useState } from 'preact/hooks';
import type { CheckOrder, ControlApi, ControlClient } from '../../../control/client.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { type CheckDraft, emptyDraft, mistakeIn, ordersOf, toggled } from './check-draft.ts';
import { ChoiceList } from './choice-list.tsx';
import { TargetFields } from './target-fields.tsx';

interface Props {
  readonly apis: readonly ControlApi[];
  readonly client: ControlClient;
  /** Starts all of them; rejects with what the mock refused. */
  readonly onStart: (orders: readonly CheckOrder[]) => Promise<void>;
}

/** What is to be checked, and how. */
export function CheckForm({ apis, client, onStart }: Props) {
  const [draft, setDraft] = useState(() => emptyDraft(apis.map(({ name }) => name)));
  const [refusal, setRefusal] = useState<string>();
  const [starting, setStarting] = useState(false);
  const change = (part: Partial<CheckDraft>): void => {
    setRefusal(undefined);
    setDraft((before) => ({ ...before, ...part }));
  };
  const wanted = draft.where === 'mock' ? draft.apis : [draft.api];
  const families = useLoad(() => familiesOf(client, wanted), [client, wanted.join(' ')]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const mistake = mistakeIn(draft);
    setRefusal(mistake);
    if (mistake !== undefined) return;
    setStarting(true);
    try {
      await onStart(ordersOf(draft));
      // No longer needed, so no longer here.
      change({ credentials: draft.credentials.map((it) => ({ ...it, value: '' })) });
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
    setStarting(false);
  };

  const areas = families.data ?? [];
  return (
    <Panel title="New check">
      <form class="check-form" onSubmit={submit}>
        <ChoiceList
          legend="What is checked"
          single
          choices={[
            { name: 'mock', title: 'This mock', note: 'Each case in a session of its own.' },
            { name: 'target', title: 'Another server', note: 'Real or mocked, by its base URL.' },
          ]}
          chosen={[draft.where]}
          onToggle={(where) => change({ where })}
        />
        {draft.where === 'mock' ? (
          <ChoiceList
            legend="APIs"
            choices={apis.map(({ name, title }) => ({ name, title }))}
            chosen={draft.apis}
            onToggle={(name) => change({ apis: toggled(draft.apis, name) })}
          />
        ) : (
          <TargetFields {...{ apis, draft }} onChange={change} />
        )}
        <Disclosure
          summary={
            draft.areas === undefined
              ? 'All families of rules'
              : `${draft.areas.length} of ${areas.length} families of rules`
          }
        >
          <div class="actions">
            <button type="button" class="button small" onClick={() => change({ areas: undefined })}>
              All
            </button>
            <button type="button" class="button small" onClick={() => change({ areas: [] })}>
              None
            </button>
          </div>
          <ChoiceList
            legend="Families"
            choices={areas.map(({ area, rules }) => ({
              name: area,
              title: area,
              note: `${rules} ${rules === 1 ? 'rule' : 'rules'}`,
            }))}
            chosen={draft.areas ?? areas.map(({ area }) => area)}
            onToggle={(area) =>
              change({ areas: toggled(draft.areas ?? areas.map((it) => it.area), area) })
            }
          />
        </Disclosure>
        <Disclosure
          summary={draft.fuzz > 0 ? `${draft.fuzz} made-up requests` : 'No made-up requests'}
        >
          <NumberField
            label="Made-up requests to each operation"
            value={draft.fuzz}
            onValue={(fuzz) => change({ fuzz })}
          />
          <NumberField label="Seed" value={draft.seed} onValue={(seed) => change({ seed })} />
        </Disclosure>
        {families.error && <Notice kind="error">{families.error.message}</Notice>}
        {refusal !== undefined && <Notice kind="error">{refusal}</Notice>}
        <button type="submit" class="button primary" disabled={starting}>
          Run
        </button>
      </form>
    </Panel>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

const NumberField = ({ label, value, onValue }: NumberProps) => (
  <Field label={label}>
    {(control) => (
      <input
        {...control}
        type="number"
        min={0}
        max={1_000_000}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber || 0)}
      />
    )}
  </Field>
);

interface Family {
  readonly area: string;
  /** How many rules are in it. */
  readonly rules: number;
}

/** The families of all these APIs, each once. */
async function familiesOf(
  client: ControlClient,
  apis: readonly string[],
): Promise<readonly Family[]> {
  const lists = await Promise.all(apis.map((api) => client.checks.rules(api)));
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  const areas = [...new Set(names.map((name) => name.split('/', 1)[0] ?? ''))];
  return areas.map((area) => ({
    area,
    rules: names.filter((name) => name.startsWith(`${area}/`)).length,
  }));
}
