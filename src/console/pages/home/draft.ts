import type { ControlApi } from '../../../control/client.ts';
import type { CallForm } from './call-form.ts';

/** What has been filled in, as it was typed. */
export interface Draft {
  /** Of parameters, by place and name; what is empty is not sent. */
  readonly values: Readonly<Record<string, string>>;
  /** The name of a credential; empty for none. */
  readonly credential: string;
  readonly mediaType: string;
  readonly text: string;
  /** Parts of a form by name. */
  readonly parts: Readonly<Record<string, string | File>>;
  /** The value of `Prefer`; empty to leave the answer to the mock. */
  readonly preference: string;
}

export const keyOf = ({
  in: place,
  name,
}: {
  readonly in: string;
  readonly name: string;
}): string => `${place} ${name}`;

/** The documented example values, as whoever may do everything. */
export function firstDraft(form: CallForm, api: ControlApi): Draft {
  const [body] = form.bodies;
  // Headers are left out, as examples of those are of no answer there ever was.
  const filled = form.inputs.filter((input) => input.in !== 'header');
  return {
    values: Object.fromEntries(filled.map((input) => [keyOf(input), input.example])),
    credential: api.credentials[0]?.name ?? '',
    mediaType: body?.mediaType ?? '',
    text: body?.examples[0]?.text ?? '',
    parts: {},
    preference: '',
  };
}

/** Names of path parameters that have no value, without which there is no address. */
export const missingFrom = (form: CallForm, { values }: Draft): readonly string[] =>
  form.inputs
    .filter((input) => input.in === 'path' && (values[keyOf(input)] ?? '') === '')
    .map(({ name }) => name);
