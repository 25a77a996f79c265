import { isRecord, valueAt } from './json-pointer.ts';

/** A message as expressions read it. Header names are looked up whatever their case. */
export interface ExpressionMessage {
  header(name: string): string | undefined;
  /** Parsed JSON; undefined for none. */
  readonly body: unknown;
}

/** A request and its answer, which expressions take their values from. */
export interface ExpressionSource {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  readonly request: ExpressionMessage & {
    readonly query: URLSearchParams;
    readonly path: Readonly<Record<string, string>>;
  };
  readonly response: ExpressionMessage;
}

type Read = (source: ExpressionSource) => unknown;

const whole: Readonly<Record<string, Read>> = {
  $url: ({ url }) => url,
  $method: ({ method }) => method,
  $statusCode: ({ statusCode }) => statusCode,
};

const looksLikeOne = /^\$(url|method|statusCode|request|response)\b/;

/** A runtime expression (OpenAPI 3.1, 4.8.20.3); undefined for a text that is none. */
function expressionOf(text: string): Read | undefined {
  const simple = whole[text];
  if (simple) return simple;
  const [, side, place, name = ''] =
    /^\$(request|response)\.(header\.|query\.|path\.|body)(.*)$/s.exec(text) ?? [];
  if (side !== 'request' && side !== 'response') return undefined;
  if (place === 'body') {
    if (name !== '' && !name.startsWith('#/')) return undefined;
    return (source) => valueAt(source[side].body, name.slice(1));
  }
  if (name === '') return undefined;
  if (place === 'header.') return (source) => source[side].header(name);
  if (side === 'response') return undefined;
  if (place === 'query.') return ({ request }) => request.query.get(name) ?? undefined;
  return ({ request }) => request.path[name];
}

const embedded = /\{(\$[^{}]+)\}/g;

/**
 * A value with the expressions in it filled in: a text that is one becomes what it stands for, those in braces become
 * part of their text, anything else stays. Undefined as soon as one of them stands for nothing.
 */
export function evaluated(template: unknown, source: ExpressionSource): unknown {
  if (typeof template === 'string') return textEvaluated(template, source);
  if (Array.isArray(template)) {
    const items = template.map((item) => evaluated(item, source));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isRecord(template)) return template;
  const members = Object.entries(template).map(
    ([name, member]) => [name, evaluated(member, source)] as const,
  );
  return members.some(([, member]) => member === undefined)
    ? undefined
    : Object.fromEntries(members);
}

function textEvaluated(text: string, source: ExpressionSource): unknown {
  const expression = expressionOf(text);
  if (expression) return expression(source);
  const parts = [...text.matchAll(embedded)].map((match) => expressionOf(match[1] ?? '')?.(source));
  if (parts.includes(undefined)) return undefined;
  let next = 0;
  return text.replace(embedded, () => String(parts[next++]));
}

/** The first text in a value that begins as an expression does, and is none. */
export function brokenExpression(template: unknown): string | undefined {
  if (typeof template === 'string') {
    const all = [...template.matchAll(embedded)].map((match) => match[1] ?? '');
    if (looksLikeOne.test(template)) all.push(template);
    return all.find((text) => expressionOf(text) === undefined);
  }
  const parts = typeof template === 'object' && template !== null ? Object.values(template) : [];
  return parts.map(brokenExpression).find((text) => text !== undefined);
}
