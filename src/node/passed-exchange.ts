import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import type { Exchange } from '../check/exchange.ts';
import { recordedExchange } from '../check/recorded-exchange.ts';
import type { Contract } from '../spec/contract.ts';
import type { PassedExchange } from './proxy.ts';

export interface PassedOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
}

/** What went through as rules judge it; a sentence where its body cannot be read. */
export async function exchangeOf(
  passed: PassedExchange,
  { contract, baseUrl }: PassedOptions,
): Promise<Exchange | string> {
  const { method, url, requestHeaders, responseHeaders, status, milliseconds } = passed;
  const line = `${method} ${url}`;
  if (passed.truncated) return `${line} is not judged: a body is too long to keep.`;
  try {
    const [sent, received] = await Promise.all([
      unpacked(passed.requestBody, requestHeaders),
      unpacked(passed.responseBody, responseHeaders),
    ]);
    const isForm = requestHeaders.get('content-type')?.startsWith('multipart/') ?? false;
    const isNone = sent.byteLength === 0 && !requestHeaders.has('content-type');
    return recordedExchange(contract, {
      baseUrl,
      method,
      url,
      requestHeaders,
      requestBody: isForm || isNone ? undefined : sent.toString('utf8'),
      credential: undefined,
      status,
      responseHeaders,
      text: received.toString('utf8'),
      milliseconds,
    });
  } catch (error) {
    return `${line} is not judged: its body cannot be unpacked (${(error as Error).message}).`;
  }
}

type Unpack = (bytes: Buffer) => Promise<Buffer>;

const unpackers: Readonly<Record<string, Unpack>> = {
  identity: async (bytes) => bytes,
  gzip: promisify(gunzip) as Unpack,
  'x-gzip': promisify(gunzip) as Unpack,
  deflate: promisify(inflate) as Unpack,
  br: promisify(brotliDecompress) as Unpack,
  zstd: promisify(zstdDecompress) as Unpack,
};

/** The codings are listed in the order they were applied (RFC 9110, 8.4). */
async function unpacked(bytes: Buffer, headers: Headers): Promise<Buffer> {
  const codings = (headers.get('content-encoding') ?? '').split(',').map((it) => it.trim());
  let rest = bytes;
  // Answers to HEAD, and such without a body, say how one would be packed.
  for (const coding of bytes.byteLength > 0 ? codings.reverse() : []) {
    if (coding === '') continue;
    const unpack = unpackers[coding.toLowerCase()];
    if (!unpack) throw new Error(`unknown coding ${coding}`);
    rest = await unpack(rest);
  }
  return rest;
}
