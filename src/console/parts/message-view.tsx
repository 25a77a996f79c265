import { Disclosure } from './disclosure.tsx';
import { download } from './download.ts';
import { JsonView } from './json-view.tsx';
import './message-view.css';

export interface ShownMessage {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Text; bytes that are none; or undefined for no body. */
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  /** Bytes of the whole body, which may be more than is shown. */
  readonly size: number;
  /** Whether the end of the body is missing. */
  readonly cut: boolean;
}

interface Props {
  /** What it is: `answer`. */
  readonly what: string;
  readonly message: ShownMessage;
  /** Lower-case names of headers that matter here. */
  readonly marked?: readonly string[];
  /** Of the file that bytes are downloaded as. */
  readonly fileName: string;
}

/** A request or an answer: its body, and its headers. */
export const MessageView = ({ what, message, marked = [], fileName }: Props) => (
  <div class="message-view">
    <BodyView {...{ what, message, fileName }} />
    <Disclosure
      summary={`${message.headers.length} header${message.headers.length === 1 ? '' : 's'}`}
      open
    >
      <dl class="headers" aria-label={`Headers of the ${what}`}>
        {message.headers.map(([name, value], index) => (
          <div
            key={`${index} ${name}`}
            class={marked.includes(name.toLowerCase()) ? 'marked' : undefined}
          >
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </div>
);

function BodyView({ what, message, fileName }: Pick<Props, 'what' | 'message' | 'fileName'>) {
  const { body, size, cut } = message;
  if (size === 0) return <p class="body-note">No body.</p>;
  if (body === undefined) {
    return <p class="body-note">A body of {bytesOf(size)}, which was not kept.</p>;
  }
  if (typeof body === 'string') {
    return (
      <>
        <JsonView label={`Body of the ${what}`} value={body} />
        {cut && (
          <p class="body-note">
            The first {body.length.toLocaleString('en')} characters of {bytesOf(size)}.
          </p>
        )}
      </>
    );
  }
  const mediaType = headerOf(message, 'content-type') ?? 'application/octet-stream';
  return (
    <p class="body-note">
      <span>
        {bytesOf(size)} of {mediaType}
        {cut && `, of which the first ${bytesOf(body.byteLength)} were kept`}
      </span>
      <button
        type="button"
        class="button small"
        onClick={() => download({ name: fileName, mediaType, content: body })}
      >
        Download the {what}
      </button>
    </p>
  );
}

/** The first value of a header. */
export const headerOf = (
  { headers }: Pick<ShownMessage, 'headers'>,
  wanted: string,
): string | undefined => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

const bytesOf = (size: number): string =>
  `${size.toLocaleString('en')} byte${size === 1 ? '' : 's'}`;
