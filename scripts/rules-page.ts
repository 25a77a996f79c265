import type { Rule } from '../src/check/rule.ts';

export interface RulesPage {
  /** What every contract is held to, in the order of reports. */
  readonly rules: readonly Rule[];
  /** What an API is held to besides. */
  readonly laws: readonly { readonly api: string; readonly rules: readonly Rule[] }[];
}

/** The page of all rules, made from the rules themselves. */
export function rulesPage({ rules, laws }: RulesPage): string {
  const own = laws.filter((it) => it.rules.length > 0);
  const areas = new Map<string, readonly Rule[]>();
  for (const rule of rules) {
    const area = rule.name.slice(0, rule.name.indexOf('/'));
    areas.set(area, [...(areas.get(area) ?? []), rule]);
  }
  return [
    '<!-- machine-written by npm run generate from the rules in src; do not edit -->',
    '',
    '# Rules of `parley check`',
    '',
    'Every law that answers are held to, why it matters to a client, and where it is written. `--rule <name>` tries one of',
    'them, `--rule <area>` all of an area.',
    ...Array.from(areas, ([area, list]) => section(area, list)).flat(),
    ...own.flatMap(({ api, rules }) => section(`Laws of ${api}`, rules)),
    '',
  ].join('\n');
}

const section = (title: string, rules: readonly Rule[]): readonly string[] => [
  '',
  `## ${title}`,
  ...rules.flatMap(({ name, law, why, source, severity }) => [
    '',
    `### \`${name}\``,
    '',
    `**${law}**${severity === 'info' ? ' (Told, and fails no run.)' : ''}`,
    '',
    why,
    '',
    `Source: ${source}`,
  ]),
];
