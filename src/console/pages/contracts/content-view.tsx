import type { OpenApiDocument } from '../../../spec/document.ts';
import type { Evidence } from '../../../spec/evidence.ts';
import type { MediaType } from '../../../spec/media-type.ts';
import { Badge } from '../../parts/badge.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { SchemaView } from './schema-view.tsx';
import type { Source } from './source.tsx';

interface Props {
  readonly document: OpenApiDocument;
  readonly content: MediaType;
  /** Of what it is the content of. */
  readonly evidence: Evidence;
  readonly source: Source | undefined;
  /** What it is the content of. */
  readonly label: string;
}

/** One media type of a body: its schema, and its examples. */
export const ContentView = ({ document, content, evidence, source, label }: Props) => (
  <div class="content">
    <p>
      <Badge>{content.mediaType}</Badge>
    </p>
    {content.schema !== undefined && (
      <SchemaView place={{ document, pointer: content.schema, evidence }} {...{ label, source }} />
    )}
    {Object.entries(content.examples).map(([name, value]) => (
      <Disclosure key={name} summary={`Example ${name}`}>
        <JsonView label={`Example ${name} of ${label}`} value={JSON.stringify(value)} />
      </Disclosure>
    ))}
  </div>
);
