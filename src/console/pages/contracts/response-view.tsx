import { locate, type OpenApiDocument } from '../../../spec/document.ts';
import { type Evidence as Level, weaker } from '../../../spec/evidence.ts';
import { pointerTo } from '../../../spec/json-pointer.ts';
import type { ResponseObject } from '../../../spec/response.ts';
import { Badge, EvidenceBadge, StatusBadge } from '../../parts/badge.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Table } from '../../parts/table.tsx';
import { ContentView } from './content-view.tsx';
import { evidenceIn } from './contract-tree.ts';
import { Prose } from './prose.tsx';
import { typeOf } from './schema-words.ts';
import { Evidence, type Source, sourceOf } from './source.tsx';

interface Props {
  readonly document: OpenApiDocument;
  readonly response: ResponseObject;
  /** Of the operation and the answer. */
  readonly evidence: Level;
  readonly source: Source | undefined;
  readonly open: boolean;
}

/** One documented answer: headers, bodies and examples. */
export function ResponseView({ document, response, evidence, source, open }: Props) {
  const { status, headers, content, pointer } = response;
  const { node } = locate(document, pointer);
  const [first = '', ...more] = String(node.description ?? '').split('\n');
  return (
    <Disclosure
      open={open}
      summary={
        <span class="answer-summary">
          {/^\d+$/.test(status) ? <StatusBadge status={Number(status)} /> : <Badge>{status}</Badge>}
          <span class="answer-words">{first}</span>
          <EvidenceBadge evidence={evidence} />
        </span>
      }
    >
      <Prose text={more.join('\n')} />
      {headers.length > 0 && (
        <Table
          label={`Headers of ${status}`}
          rows={headers}
          keyOf={({ name }) => name}
          columns={[
            {
              name: 'name',
              title: 'Header',
              kind: 'code',
              cell: ({ name }) => name,
            },
            { name: 'type', title: 'Type', cell: ({ schema }) => typeOf(document, schema) },
            {
              name: 'about',
              title: 'About',
              cell: ({ name }) => (
                <Prose
                  text={locate(document, pointerTo(pointer, 'headers', name)).node.description}
                />
              ),
            },
            {
              name: 'evidence',
              title: 'Evidence',
              fit: true,
              cell: (header) => (
                <Evidence
                  evidence={evidenceIn({
                    document,
                    pointer: header.schema,
                    evidence: weaker(evidence, header.evidence),
                  })}
                  source={
                    sourceOf(locate(document, pointerTo(pointer, 'headers', header.name)).node) ??
                    source
                  }
                />
              ),
            },
          ]}
        />
      )}
      {content.map((it) => (
        <ContentView
          key={it.mediaType}
          {...{ document, evidence, source }}
          content={it}
          label={`Body of ${status}`}
        />
      ))}
    </Disclosure>
  );
}
