import type { ControlApi } from '../../../control/client.ts';
import type { Operation } from '../../../spec/operation.ts';
import { MethodBadge } from '../../parts/badge.tsx';

interface Props {
  readonly apis: readonly ControlApi[];
  /** The name of the one that is shown. */
  readonly current: string;
  readonly operations: readonly Operation[];
  /** The id of the operation that is shown, if one is. */
  readonly operationId: string | undefined;
  readonly hrefOf: (api: string, operationId?: string) => string;
}

/** The contracts there are, and the operations of the one that is shown, by tag. */
export function ContractNav({ apis, current, operations, operationId, hrefOf }: Props) {
  const tags = [...new Set(operations.map(tagOf))];
  return (
    <nav class="contract-nav" aria-label="Contracts">
      <ul>
        {apis.map(({ name, title }) => (
          <li key={name}>
            <a
              href={hrefOf(name)}
              aria-current={name === current ? pageOr(operationId) : undefined}
            >
              {title}
            </a>
            {name === current && (
              <div class="contract-operations">
                {tags.map((tag) => (
                  <section key={tag} aria-label={tag}>
                    <h2>{tag}</h2>
                    <ul>
                      {operations
                        .filter((it) => tagOf(it) === tag)
                        .map((it) => (
                          <li key={it.operationId}>
                            <a
                              href={hrefOf(name, it.operationId)}
                              aria-current={it.operationId === operationId ? 'page' : undefined}
                            >
                              <MethodBadge method={it.method} />
                              <span>{it.summary || it.operationId}</span>
                            </a>
                          </li>
                        ))}
                    </ul>
                  </section>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const tagOf = ({ tags: [tag = 'Operations'] }: Operation): string => tag;

const pageOr = (operationId: string | undefined) =>
  operationId === undefined ? ('page' as const) : ('true' as const);
