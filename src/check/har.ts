import type { Contract } from '../spec/contract.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { Exchange } from './exchange.ts';
import { pathBelow, recordedExchange } from './recorded-exchange.ts';

/** What is no HAR 1.2, with the place in it. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

export interface HarOptions {
  readonly contract: Contract;
  /** Of the API whose traffic is wanted. */
  readonly baseUrl: string;
}

export interface ReadHar {
  readonly exchanges: readonly Exchange[];
  /** Entries for other URLs. */
  readonly elsewhere: number;
  /** Entries without an answer, or without the body that it had. */
  readonly incomplete: number;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * The exchanges with one API in a HAR file, as browsers and proxies save it. Throws `HarError`.
 * Source: HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHar(text: string, options: HarOptions): ReadHar {
  const exchanges: Exchange[] = [];
  let elsewhere = 0;
  let incomplete = 0;
  for (const [index, entry] of entriesOf(text).entries()) {
    const read = entryOf(reading(entry, `log.entries[${index}]`), options);
    if (read === 'elsewhere') elsewhere += 1;
    else if (read === 'incomplete') incomplete += 1;
    else exchanges.push(read);
  }
  return { exchanges, elsewhere, incomplete };
}

function entriesOf(text: string): readonly unknown[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new HarError(`This is no HAR file: it is no JSON. ${(error as Error).message}`);
  }
  const log = isRecord(file) ? file.log : undefined;
  const entries = isRecord(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) {
    throw new HarError('This is no HAR file: expected a list at log.entries.');
  }
  return entries;
}

/** A part of the file that knows where it stands. */
interface Reading {
  readonly members: Members;
  part(name: string): Reading;
  text(name: string): string;
  number(name: string): number;
  /** The place of a member, for errors. */
  at(name: string): string;
}

function reading(value: unknown, place: string): Reading {
  if (!isRecord(value)) throw new HarError(`Expected an object at ${place}.`);
  const at = (name: string) => `${place}.${name}`;
  return {
    members: value,
    at,
    part: (name) => reading(value[name], at(name)),
    text(name) {
      const member = value[name];
      if (typeof member === 'string') return member;
      throw new HarError(`Expected a text at ${at(name)}.`);
    },
    number(name) {
      const member = value[name];
      if (typeof member === 'number') return member;
      throw new HarError(`Expected a number at ${at(name)}.`);
    },
  };
}

function entryOf(
  entry: Reading,
  { contract, baseUrl }: HarOptions,
): Exchange | 'elsewhere' | 'incomplete' {
  const request = entry.part('request');
  const url = request.text('url');
  if (!URL.canParse(url)) throw new HarError(`Expected a URL at ${request.at('url')}.`);
  if (pathBelow(baseUrl, url) === undefined) return 'elsewhere';
  const response = entry.part('response');
  const status = response.number('status');
  const text = contentOf(response);
  // Browsers write 0 for what was blocked or broken off.
  if (status < 100 || text === undefined) return 'incomplete';
  return recordedExchange(contract, {
    baseUrl,
    url,
    method: request.text('method').toUpperCase(),
    requestHeaders: headersOf(request),
    requestBody: postedOf(request),
    status,
    responseHeaders: headersOf(response),
    text,
    milliseconds: typeof entry.members.time === 'number' ? entry.members.time : 0,
  });
}

/** Undefined where there was a body and it was not saved. */
function contentOf(response: Reading): string | undefined {
  if (response.members.content === undefined) return '';
  const content = response.part('content');
  const { text, encoding, size } = content.members;
  if (text === undefined) return typeof size === 'number' && size > 0 ? undefined : '';
  const written = content.text('text');
  if (encoding !== 'base64') return written;
  try {
    const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    throw new HarError(`Expected base64 at ${content.at('text')}.`);
  }
}

/** Of a form, only its parts are saved, which is no text that was sent. */
function postedOf(request: Reading): string | undefined {
  if (request.members.postData === undefined) return undefined;
  const posted = request.part('postData');
  const { text } = posted.members;
  if (text === undefined || posted.members.mimeType?.toString().startsWith('multipart/')) {
    return undefined;
  }
  return posted.text('text');
}

function headersOf(message: Reading): Headers {
  const list = message.members.headers;
  if (!Array.isArray(list)) throw new HarError(`Expected a list at ${message.at('headers')}.`);
  const headers = new Headers();
  for (const [index, item] of list.entries()) {
    const header = reading(item, `${message.at('headers')}[${index}]`);
    const name = header.text('name');
    // HTTP/2 sends method, path and host as headers that begin with a colon (RFC 9113, 8.3).
    if (name.startsWith(':')) continue;
    try {
      for (const value of header.text('value').split('\n')) headers.append(name, value);
    } catch (error) {
      if (error instanceof HarError) throw error;
      throw new HarError(`Expected a header at ${message.at('headers')}[${index}]: ${name}`);
    }
  }
  return headers;
}
