import { type Command, InvalidArgumentError } from 'commander';

/** Flags of commands, read and refused. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${min} to ${max}.`);
  };
}

/** A share, as 0 to 1, of a percentage. */
export function percentage(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= 100) return value / 100;
  throw new InvalidArgumentError('Expected a percentage from 0 to 100.');
}

/** Of a flag that can be repeated. */
export const appended = (text: string, list: readonly string[]): readonly string[] => [
  ...list,
  text,
];

/** Of a flag that can be repeated, or take several with commas between them. */
export const listed = (text: string, list: readonly string[]): readonly string[] => [
  ...list,
  ...text.split(',').map((it) => it.trim()),
];

const permissions = ['writes', 'exhaust-rate-limit'] as const;
type Permission = (typeof permissions)[number];

/** What a real API may be sent, of what it is not sent by itself. */
export const allowed = (text: string, list: readonly Permission[]): readonly Permission[] => [
  ...list,
  ...listed(text, []).map((name) => {
    const found = permissions.find((it) => it === name);
    if (found) return found;
    throw new InvalidArgumentError(`Expected one of ${permissions.join(', ')}.`);
  }),
];

/** The flags that say how to be let in. */
export const addCredentialFlags = (command: Command): Command =>
  command
    .option('--header <line>', "'Name: value' of the credential full; repeatable", appended, [])
    .option('--cookie <pairs>', 'cookies of the credential full')
    .option('--credential <name=value>', 'one more credential; repeatable', appended, [])
    .option('--control-token <token>', "opens a mock's control API");
