import type { MediaType } from '../spec/media-type.ts';
import type { Operation } from '../spec/operation.ts';
import type { ResponseObject } from '../spec/response.ts';
import { documentedResponse } from '../spec/response-validator.ts';
import { didYouMean } from './nearest.ts';
import type { Preference } from './preference.ts';
import { Problem } from './problem.ts';

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
