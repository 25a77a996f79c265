import { items } from './part-rule.ts';

/** Two sets of keys that have to be the same. */
export interface Keys {
  readonly expected: ReadonlySet<string>;
  readonly actual: ReadonlySet<string>;
}

/** `misses 2 items, as c_1 and has 1 item more, as c_9`; undefined where they are the same. */
export function differing({ expected, actual }: Keys): string | undefined {
  const missing = [...expected].filter((key) => !actual.has(key));
  const surplus = [...actual].filter((key) => !expected.has(key));
  const said = [
    ...(missing.length > 0 ? [`misses ${items(missing.length)}, as ${missing[0]}`] : []),
    ...(surplus.length > 0 ? [`has ${items(surplus.length)} more, as ${surplus[0]}`] : []),
  ];
  return said.length > 0 ? said.join(' and ') : undefined;
}
