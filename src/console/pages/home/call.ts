import { curlLine, shellWord } from '../../../check/report/curl.ts';
import type { ControlApi } from '../../../control/client.ts';
import { parsedJson } from '../../../spec/parsed-json.ts';
import type { CallForm } from './call-form.ts';
import { type Draft, keyOf } from './draft.ts';

/** A request, ready to be sent. */
export interface Call {
  readonly method: string;
  readonly url: string;
  /** All but what carries the credential. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credential: ControlApi['credentials'][number] | undefined;
  readonly body: string | readonly FormPart[] | undefined;
}

export type FormPart = readonly [name: string, value: string | File];

export interface CallContext {
  readonly form: CallForm;
  readonly api: ControlApi;
  readonly session: string;
}

export function callOf(draft: Draft, { form, api, session }: CallContext): Call {
  const given = form.inputs.flatMap((input) => {
    const value = draft.values[keyOf(input)] ?? '';
    return value === '' ? [] : [{ ...input, value }];
  });
  const path = form.path.replace(/\{([^{}]*)\}/g, (template, name: string) => {
    const found = given.find((it) => it.in === 'path' && it.name === name);
    return found ? encodeURIComponent(found.value) : template;
  });
  const query = new URLSearchParams(
    given.filter((it) => it.in === 'query').map(({ name, value }) => [name, value]),
  );
  const body = bodyOf(draft, form);
  return {
    method: form.method,
    url: `${api.baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`,
    headers: [
      ...given.filter((it) => it.in === 'header').map(({ name, value }) => [name, value] as const),
      // A form's own type names what stands between its parts, which the browser and curl choose.
      ...(typeof body === 'string' ? [['Content-Type', draft.mediaType] as const] : []),
      ...(draft.preference === '' ? [] : [['Prefer', draft.preference] as const]),
      ...(session === 'default' ? [] : [['Parley-Session', session] as const]),
    ],
    credential: api.credentials.find(({ name }) => name === draft.credential),
    body,
  };
}

function bodyOf({ mediaType, text, parts }: Draft, { bodies }: CallForm): Call['body'] {
  const chosen = bodies.find((it) => it.mediaType === mediaType);
  if (!chosen) return undefined;
  if (!chosen.parts) return text.trim() === '' ? undefined : text;
  const filled = chosen.parts.flatMap(({ name }): readonly FormPart[] => {
    const value = parts[name] ?? '';
    return value === '' ? [] : [[name, value]];
  });
  if (mediaType === 'multipart/form-data') return filled;
  return String(new URLSearchParams(filled.map(([name, value]) => [name, String(value)])));
}

/** A line for a POSIX shell that sends the same. A file is named, and has to be where the shell is. */
export function curlOf({ method, url, headers, credential, body }: Call): string {
  const all = [...Object.entries(credential?.headers ?? {}), ...headers];
  const request = {
    method,
    url,
    headers: all.map(([name, value]) => ({ name, value })),
    credential: credential?.name,
    body: typeof body === 'string' ? inOneLine(body) : undefined,
  };
  const line = curlLine({ request });
  const parts =
    typeof body === 'object' ? body.map((part) => ` -F ${shellWord(partOf(part))}`) : [];
  // No system trusts a certificate made just now.
  return (url.startsWith('https:') ? line.replace('curl -i', 'curl -i -k') : line) + parts.join('');
}

/** JSON without the space between its parts, so that a shell needs no escapes for it. */
const inOneLine = (text: string): string =>
  parsedJson(text) ? text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string = '') => string) : text;

const partOf = ([name, value]: FormPart): string =>
  typeof value === 'string' ? `${name}=${value}` : `${name}=@${value.name}`;
