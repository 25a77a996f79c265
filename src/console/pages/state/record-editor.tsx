import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ControlClient, ControlRecord } from '../../../control/client.ts';
import { ControlError } from '../../../control/control-error.ts';
import { Badge } from '../../parts/badge.tsx';
import { Confirm } from '../../parts/confirm.tsx';
import { useAction } from '../../parts/use-action.ts';
import { type Drafts, draftPlace } from './drafts.ts';
import { insertRecord } from './insert-record.ts';
import { goToLine, JsonEditor } from './json-editor.tsx';
import { jsonProblem, lineOf } from './json-places.ts';
import { ProblemList } from './problem-list.tsx';
import type { CollectionState } from './view.ts';

interface Props {
  readonly records: ReturnType<ControlClient['state']['of']>;
  readonly collection: CollectionState;
  readonly drafts: Drafts;
  /** Undefined for a record that is to be inserted. */
  readonly recordKey: string | undefined;
  /** As it is, or as the new one begins. */
  readonly record: ControlRecord;
  readonly duplicateHref: string;
  /** Reads it again. */
  readonly reload: () => void;
  readonly onInserted: (key: string) => void;
  readonly onRemoved: () => void;
}

/** A record to be changed: what is wrong is said at its line, and nothing that was typed is lost. */
export function RecordEditor(props: Props) {
  const { records, collection, drafts, recordKey, record, duplicateHref, reload } = props;
  const place = draftPlace(collection, recordKey);
  const stored = useMemo(() => JSON.stringify(record, null, 2), [record]);
  const [draft, setDraft] = useState(drafts.get(place));
  const [asking, setAsking] = useState(false);
  const action = useAction();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = draft ?? stored;
  const problem = jsonProblem(text);

  // The answer is about the text that was sent, so its lines are looked up in that.
  const [sent, setSent] = useState('');
  const refused = useMemo(
    () => (action.error ? problemsIn(action.error, sent) : []),
    [action.error, sent],
  );
  useEffect(() => {
    if (draft === undefined || draft === stored) drafts.delete(place);
    else drafts.set(place, draft);
  }, [draft, stored]);

  const problems = problem ? [problem] : refused;
  async function save(): Promise<void> {
    if (problem) return;
    setSent(text);
    let key = recordKey;
    const saved = await action.run(async () => {
      const given = JSON.parse(text) as ControlRecord;
      if (recordKey !== undefined) await records.put(recordKey, given);
      else key = await insertRecord(records, { given, key: collection.key });
      return 'The record is saved.';
    });
    if (!saved) return;
    drafts.delete(place);
    setDraft(undefined);
    if (recordKey === undefined && key !== undefined) props.onInserted(key);
    else reload();
  }
  const remove = async (): Promise<void> => {
    if (recordKey === undefined) return;
    const removed = await action.run(async () => {
      await records.remove(recordKey);
      return 'The record is removed.';
    });
    if (!removed) return;
    drafts.delete(place);
    setDraft(undefined);
    props.onRemoved();
  };
  const changed = draft !== undefined && draft !== stored;

  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={problem !== undefined || (!changed && recordKey !== undefined)}
          onClick={save}
        >
          {recordKey === undefined ? 'Insert' : 'Save'}
        </button>
        {changed && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setDraft(undefined);
              action.clear();
            }}
          >
            Discard the changes
          </button>
        )}
        {changed && <Badge tone="warn">not saved</Badge>}
        <span class="unseen" role="status">
          {action.done}
        </span>
        {recordKey !== undefined && (
          <span class="actions at-end">
            <a class="button" href={duplicateHref}>
              Duplicate as new
            </a>
            <button type="button" class="button danger" onClick={() => setAsking(true)}>
              Delete
            </button>
          </span>
        )}
      </div>
      <JsonEditor
        label={recordKey === undefined ? 'New record as JSON' : `Record ${recordKey} as JSON`}
        {...{ text, problems }}
        describedBy={`${id}-problems`}
        onText={setDraft}
        onSave={save}
        field={field}
      />
      <ProblemList
        id={`${id}-problems`}
        problems={problems}
        onGo={(line) => goToLine(field.current, line)}
      />
      <Confirm
        open={asking}
        title={`Delete the record ${recordKey}?`}
        verb="Delete"
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        What refers to it in other records refers to nothing then.
      </Confirm>
    </>
  );
}

/** At the places that the mock names; an error without one stands at the first line. */
function problemsIn(error: Error, text: string) {
  const places = error instanceof ControlError ? error.errors : [];
  if (places.length === 0) return [{ line: 1, problem: error.message }];
  return places.map(({ pointer, detail }) => ({
    line: lineOf(text, pointer),
    problem: `${pointer || '/'} ${detail}`,
  }));
}
