import { useState } from 'preact/hooks';
import type { PageProps } from '../../page-props.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLoad } from '../../parts/use-load.ts';
import { CollectionDiff } from './collection-diff.tsx';
import './diff.css';
import { MemberList } from './member-list.tsx';

interface Props extends Pick<PageProps, 'client' | 'session'> {
  /** Undefined where none is to be compared. */
  readonly name: string | undefined;
  readonly others: readonly string[];
  readonly onClose: () => void;
}

/** What has changed since a snapshot, record by record and field by field. */
export const SnapshotDiff = ({ name, onClose, ...rest }: Props) => (
  <Dialog open={name !== undefined} title={`Since ${name}`} wide onClose={onClose}>
    {name !== undefined && <Differences {...rest} name={name} />}
  </Dialog>
);

interface DifferencesProps extends Omit<Props, 'onClose'> {
  readonly name: string;
}

function Differences({ client, session, name, others }: DifferencesProps) {
  const [other, setOther] = useState('');
  const { data, error, loading, reload } = useLoad(
    () => client.snapshots.diff(name, other || undefined),
    [client, name, other],
  );
  return (
    <>
      <div class="compare">
        <Field label="Compared with">
          {(control) => (
            <select
              {...control}
              value={other}
              onChange={({ currentTarget }) => setOther(currentTarget.value)}
            >
              <option value="">the session {session} as it is now</option>
              {others.map((it) => (
                <option key={it} value={it}>
                  the snapshot {it}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="button" class="button" onClick={reload}>
          Compare again
        </button>
      </div>
      {error && <Notice kind="error">{error.message}</Notice>}
      {data && (
        <div class="diff" aria-busy={loading}>
          {data.collections.length === 0 && <p class="nothing">No record has changed.</p>}
          {data.collections.map((it) => (
            <CollectionDiff key={`${it.api} ${it.scenario} ${it.collection}`} changes={it} />
          ))}
          {data.session.length > 0 && (
            <section>
              <h3>Settings and clock</h3>
              <MemberList members={data.session} />
            </section>
          )}
        </div>
      )}
    </>
  );
}
