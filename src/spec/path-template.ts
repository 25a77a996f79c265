import { ContractError } from './contract-error.ts';
import { percentDecoded } from './percent-encoding.ts';

/**
 * A path of the contract (`/conversations/{id}.json`) as a matcher.
 * `rank` orders templates that match the same path: literal text wins over templates, segment by segment from the left.
 */
export interface PathTemplate {
  readonly template: string;
  readonly names: readonly string[];
  readonly rank: string;
  /** The decoded path parameters, or undefined where the path does not match. */
  match(path: string): Readonly<Record<string, string>> | undefined;
}

const expression = /\{([^{}]*)\}/g;

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Segments rank literal `0`, mixed with literal text `1`, a bare template `2`. */
function rankOf(segment: string): string {
  if (!segment.includes('{')) return '0';
  return segment.replace(expression, '') === '' ? '2' : '1';
}

/** `{ template, pointer }`: the path and where it stands, for the error of a malformed one. */
export function compilePathTemplate(template: string, pointer: string): PathTemplate {
  if (!template.startsWith('/'))
    throw new ContractError(pointer, 'expected a path that begins with /');
  const names = [...template.matchAll(expression)].map((match) => match[1] ?? '');
  const literals = template.split(expression).filter((_, index) => index % 2 === 0);
  if (literals.some((literal) => /[{}]/.test(literal)) || names.includes('')) {
    throw new ContractError(
      pointer,
      'expected every { to open a parameter name and every } to close one',
    );
  }
  if (new Set(names).size < names.length) {
    throw new ContractError(pointer, 'expected each parameter name once');
  }
  let pattern: RegExp | undefined;
  return {
    template,
    names,
    rank: template.split('/').map(rankOf).join(''),
    match(path) {
      pattern ??= new RegExp(`^${literals.map(quoted).join('([^/]+)')}$`);
      const values = pattern.exec(path);
      if (!values) return undefined;
      const parameters: Record<string, string> = Object.create(null);
      for (const [index, name] of names.entries()) {
        const value = percentDecoded(values[index + 1] ?? '');
        if (value === undefined) return undefined;
        parameters[name] = value;
      }
      return parameters;
    },
  };
}
