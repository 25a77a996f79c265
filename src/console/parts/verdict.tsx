import type { LoggedRequest } from '../../control/client.ts';
import type { PageProps } from '../page-props.ts';
import { Notice } from './notice.tsx';
import './verdict.css';

interface Props extends Pick<PageProps, 'linkTo'> {
  readonly entry: LoggedRequest;
}

const breaks: Readonly<Record<string, string>> = {
  reset: 'The connection was torn down instead of an answer.',
  empty: 'The connection ended without a byte of an answer.',
  truncate: 'The connection ended in the middle of the answer.',
};

/** What the mock knows of an exchange beside its words: whether it is as the contract has it, and what stood in its way. */
export function Verdict({ entry, linkTo }: Props) {
  const { operationId, violations, faults, near, broke, direction } = entry;
  return (
    <div class="verdict">
      {violations.length > 0 && (
        <Notice kind="error">
          The answer breaks its contract:
          <ul class="violations">
            {violations.map((violation) => (
              <li key={violation}>{violation}</li>
            ))}
          </ul>
        </Notice>
      )}
      {violations.length === 0 && operationId !== undefined && broke === undefined && (
        <Notice kind="good">The answer is as the contract has it.</Notice>
      )}
      {broke !== undefined && (
        <Notice kind="error">
          {direction === 'in' ? (breaks[broke] ?? broke) : `No answer came: ${broke}`}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice kind="warn">
          It met {faults.length === 1 ? 'a fault' : 'faults'}: {faults.join(', ')}.{' '}
          <a href={linkTo({ page: 'steer', query: { session: entry.session } })}>
            To the faults in Steer
          </a>
        </Notice>
      )}
      {near.length > 0 && (
        <Notice kind="warn">
          No operation is there. What may have been meant:
          <ul class="near">
            {near.map((operation) => (
              <li key={operation}>
                <code>{operation}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
