import type { MediaType } from '../spec/media-type.ts';
import type { Operation } from '../spec/operation.ts';
import type { ResponseObject } from '../spec/response.ts';
import { documentedResponse } from '../spec/response-validator.ts';
import type { ApiRequest } from './exchange.ts';
import { didYouMean } from './nearest.ts';
import { Problem } from './problem.ts';

/** What a request asks to be answered with, as the header `Prefer: code=429, example=name` (RFC 7240) or its query twins. */
export interface Preference {
  readonly code: string | undefined;
  readonly example: string | undefined;
}

/** A preference with its value, in one header or several; what is quoted may hold anything (RFC 7240, 2). */
const member = /([\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;

/** Undefined for a request that leaves the answer to the mock. */
export function preferenceOf({ header, query }: ApiRequest): Preference | undefined {
  const preferred = header('prefer');
  const sent = new Map<string, string>();
  for (const [, name = '', quoted, plain] of preferred?.matchAll(member) ?? []) {
    const known = name.toLowerCase();
    // Of several, the first counts.
    if (!sent.has(known)) sent.set(known, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
  }
  const code = query.get('__code') ?? sent.get('code');
  const example = query.get('__example') ?? sent.get('example');
  return code === undefined && example === undefined ? undefined : { code, example };
}

/** A documented answer, as a preference chose it. */
export interface Choice {
  readonly status: number;
  readonly media: MediaType | undefined;
  /** Undefined where the response has none. */
  readonly example: { readonly value: unknown } | undefined;
}

/** Throws `Problem`, listing what there is, for a code or example that the operation does not document. */
export function chosen(operation: Operation, { code, example }: Preference): Choice {
  const { operationId, responses } = operation;
  const documented = code === undefined ? undefined : responseFor(operation, code);
  if (code !== undefined && !documented) {
    const codes = [...responses.keys()];
    const hint = didYouMean(code, codes);
    throw unknown(`${operationId} documents no ${code}; it has ${codes.join(', ')}.${hint}`);
  }
  const candidates = documented ? [documented] : [...responses.values()];
  const response = candidates.find(
    (it) => example === undefined || examplesOf(it).includes(example),
  );
  if (response) return choiceOf(response, { status: Number(code ?? response.status), example });
  const names = candidates.flatMap((it) => examplesOf(it).map((name) => `${name} (${it.status})`));
  const where = documented ? ` of ${code}` : '';
  const hint = didYouMean(example ?? '', candidates.flatMap(examplesOf));
  throw unknown(
    `${operationId} documents no example ${example}${where}; it has ${names.join(', ') || 'none'}.${hint}`,
  );
}

const responseFor = (operation: Operation, code: string): ResponseObject | undefined =>
  /^[1-5]\d\d$/.test(code) ? documentedResponse(operation, Number(code)) : undefined;

const examplesOf = ({ content }: ResponseObject): readonly string[] =>
  content.flatMap(({ examples }) => Object.keys(examples));

interface Wanted {
  readonly status: number;
  readonly example: string | undefined;
}

function choiceOf({ content }: ResponseObject, { status, example: wanted }: Wanted): Choice {
  const media =
    content.find(({ examples }) => wanted === undefined || wanted in examples) ?? content[0];
  const name = wanted ?? Object.keys(media?.examples ?? {})[0];
  return {
    status,
    media,
    example: name === undefined ? undefined : { value: media?.examples[name] },
  };
}

const unknown = (detail: string): Problem =>
  new Problem(400, { title: 'Nothing documented fits this preference', detail });
