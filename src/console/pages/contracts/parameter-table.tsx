import { locate, type OpenApiDocument } from '../../../spec/document.ts';
import { type Evidence as Level, weaker } from '../../../spec/evidence.ts';
import type { Operation } from '../../../spec/operation.ts';
import type { Parameter } from '../../../spec/parameter.ts';
import { type Column, Table } from '../../parts/table.tsx';
import { evidenceIn } from './contract-tree.ts';
import { Prose } from './prose.tsx';
import { factsOf, typeOf } from './schema-words.ts';
import { Evidence, sourceOf } from './source.tsx';

interface Props {
  readonly document: OpenApiDocument;
  readonly operation: Operation;
}

/** What can be sent beside the body. */
export const ParameterTable = ({ document, operation }: Props) => (
  <Table
    label="Parameters"
    rows={operation.parameters}
    keyOf={({ in: place, name }) => `${place} ${name}`}
    columns={columnsFor({ document, operation })}
  />
);

const columnsFor = ({ document, operation }: Props): readonly Column<Parameter>[] => [
  {
    name: 'name',
    title: 'Name',
    cell: ({ name, required }) => (
      <span class="schema-name">
        <code>{name}</code>
        {required && <span class="required">required</span>}
      </span>
    ),
  },
  { name: 'in', title: 'In', fit: true, secondary: true, cell: (it) => it.in },
  { name: 'type', title: 'Takes', cell: ({ schema }) => typeOf(document, schema) },
  {
    name: 'about',
    title: 'About',
    cell: ({ node, schema }) => {
      const example = node.example === undefined ? [] : [`as ${JSON.stringify(node.example)}`];
      const facts = [...factsOf(locate(document, schema).node), ...example];
      return (
        <>
          <Prose text={node.description} />
          {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
        </>
      );
    },
  },
  {
    name: 'evidence',
    title: 'Evidence',
    fit: true,
    cell: (parameter) => (
      <Evidence
        evidence={evidenceOfParameter(parameter, { document, evidence: operation.evidence })}
        source={sourceOf(parameter.node, operation.node, document)}
      />
    ),
  },
];

const evidenceOfParameter = (
  { evidence: own, schema: pointer }: Parameter,
  { document, evidence }: { readonly document: OpenApiDocument; readonly evidence: Level },
): Level => evidenceIn({ document, pointer, evidence: weaker(evidence, own) });
