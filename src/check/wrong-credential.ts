import type { CheckCredential } from './probe.ts';
import type { Subject } from './subject.ts';

/** Headers that carry a credential nobody issued, in the shape of those that are known. */
export function wrongCredential(
  { carrier }: Pick<Subject, 'carrier'>,
  credentials: readonly CheckCredential[],
): Readonly<Record<string, string>> {
  const [known] = credentials;
  const headers = new Headers({ ...known?.headers });
  const value = carrier?.read((name) => headers.get(name) ?? undefined) ?? '';
  return carrier?.write(imitationOf(value)) ?? {};
}

/** A value of the same kind and length that is none, and still tells both of the real one. */
export function imitationOf(value: string): string {
  // The words it begins with say what kind it is: `sk_live_`.
  const [prefix = ''] = /^([a-z]+_)*/i.exec(value) ?? [];
  const rest = value.slice(prefix.length).replace(/[a-z]/gi, 'x').replace(/\d/g, '0');
  return `${prefix}parley${rest}`;
}
