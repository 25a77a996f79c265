import { useState } from 'preact/hooks';
import type { ControlClient } from '../../../control/client.ts';
import { Badge } from '../../parts/badge.tsx';
import { Field } from '../../parts/field.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Panel } from '../../parts/panel.tsx';
import { instantText } from '../../parts/time-words.ts';
import { useAction } from '../../parts/use-action.ts';
import { useTick } from '../../parts/use-tick.ts';
import { AgendaList } from './agenda-list.tsx';
import './clock.css';
import { jump } from './jump.ts';
import { type DueTask, nowBy, type SeenClock } from './situation.ts';

interface Props {
  readonly client: ControlClient;
  readonly clock: SeenClock;
  readonly agenda: readonly DueTask[];
  readonly reload: () => void;
}

const steps = [
  { title: '+1 min', duration: 'PT1M' },
  { title: '+1 h', duration: 'PT1H' },
  { title: '+24 h', duration: 'PT24H' },
] as const;

/** The virtual clock: what it says, and how to put it forward, back or to rest. */
export function ClockPanel({ client, clock, agenda, reload }: Props) {
  const action = useAction();
  const [text, setText] = useState('');
  const { frozen } = clock;

  async function move(work: () => Promise<{ readonly now: string }>): Promise<boolean> {
    const moved = await action.run(async () => {
      const { now } = await work();
      return `The clock says ${instantText(Date.parse(now))} UTC.`;
    });
    reload();
    return moved;
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await move(() => jump(client, text))) setText('');
  };

  return (
    <Panel
      title="Clock"
      note={frozen ? <Badge tone="info">frozen</Badge> : <Badge tone="good">running</Badge>}
      actions={
        <button
          type="button"
          class="button"
          onClick={() => move(() => client.clock.set({ frozen: !frozen }))}
        >
          {frozen ? 'Let it run' : 'Freeze'}
        </button>
      }
    >
      <ClockFace clock={clock} />
      <form class="jump" onSubmit={submit}>
        {steps.map(({ title, duration }) => (
          <button
            key={title}
            type="button"
            class="button"
            onClick={() => move(() => client.clock.advance(duration))}
          >
            {title}
          </button>
        ))}
        <Field
          label="By a duration, or to a time"
          hint="P1DT2H, or 2025-10-30 12:00 in UTC"
          error={action.error?.message}
        >
          {(control) => (
            <div class="with-button">
              <input
                {...control}
                required
                value={text}
                autocomplete="off"
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
              <button type="submit" class="button">
                Jump
              </button>
            </div>
          )}
        </Field>
      </form>
      <Outcome action={{ ...action, error: undefined }} />
      <AgendaList {...{ client, clock, agenda }} onJump={move} />
    </Panel>
  );
}

function ClockFace({ clock }: { readonly clock: SeenClock }) {
  useTick(250);
  const [date, time] = instantText(nowBy(clock)).split(' ');
  return (
    <p class="clock-face">
      <span>{date}</span> <strong>{time}</strong> <span>UTC</span>
    </p>
  );
}
