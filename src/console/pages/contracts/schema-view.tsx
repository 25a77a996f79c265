import { useId, useState } from 'preact/hooks';
import { type Place, rowsOf, type SchemaRow } from './contract-tree.ts';
import { Prose } from './prose.tsx';
import { typeOf } from './schema-words.ts';
import './schema-view.css';
import { Evidence, type Source } from './source.tsx';

interface Props {
  /** What has this schema, for screen readers. */
  readonly label: string;
  readonly place: Place;
  readonly source: Source | undefined;
}

/** A schema as a tree of its properties, each with its evidence. */
export function SchemaView({ label, place, source }: Props) {
  const rows = rowsOf(place);
  return (
    <div class="schema">
      <p class="schema-type">
        <code>{typeOf(place.document, place.pointer)}</code>
      </p>
      {rows.length > 0 && <Rows {...{ label, rows, source, open: true }} />}
    </div>
  );
}

interface RowsProps {
  readonly label: string;
  readonly rows: readonly SchemaRow[];
  readonly source: Source | undefined;
  /** Whether the next level is shown from the start. */
  readonly open: boolean;
}

const Rows = ({ label, rows, source, open }: RowsProps) => (
  <ul class="schema-rows" aria-label={label}>
    {rows.map((row) => (
      <Row key={row.name} {...{ row, source, label }} begins={open && rows.length < 8} />
    ))}
  </ul>
);

interface RowProps {
  readonly row: SchemaRow;
  readonly source: Source | undefined;
  readonly label: string;
  readonly begins: boolean;
}

function Row({ row, source, label, begins }: RowProps) {
  const [open, setOpen] = useState(begins);
  const id = useId();
  const { name, required, type, description, facts, evidence, deep, place } = row;
  const inner = `${label} › ${name}`;
  return (
    <li>
      <div class="schema-row">
        {deep ? (
          <button
            type="button"
            class="schema-toggle"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={`What is in ${name}`}
            onClick={() => setOpen(!open)}
          />
        ) : (
          <span class="schema-toggle" />
        )}
        <span class="schema-name">
          <code>{name}</code>
          {required && <span class="required">required</span>}
        </span>
        <span class="schema-kind">{type}</span>
        <Evidence {...{ evidence, source }} />
        {(description !== '' || facts.length > 0) && (
          <div class="schema-note">
            <Prose text={description} />
            {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
          </div>
        )}
      </div>
      {deep && open && (
        <div id={id}>
          <Rows label={inner} rows={rowsOf(place)} source={source} open={false} />
        </div>
      )}
    </li>
  );
}
