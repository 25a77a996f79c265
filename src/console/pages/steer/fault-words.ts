import { shortText } from '../../parts/short-text.ts';
import { durationWords } from '../../parts/time-words.ts';
import type { ArmedFault } from './situation.ts';

/** Which requests a fault is for. */
export function requestsOf(fault: ArmedFault): string {
  const { api, operationId, method, path, credential, requestBody } = fault;
  const what =
    operationId ?? ([method, path].filter((it) => it !== undefined).join(' ') || 'every request');
  const extra = operationId === undefined ? [] : [method, path].filter((it) => it !== undefined);
  return [
    [what, ...extra].join(' '),
    api === undefined ? '' : `of ${api}`,
    credential === undefined ? '' : `as ${credential}`,
    requestBody === undefined ? '' : `whose body holds ${shortText(requestBody, 40)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What then happens, in order. */
export function effectsOf(fault: ArmedFault): string {
  const { status, code, body, headers, delayMs, abort, malformed, dripMs } = fault;
  const effects = [
    delayMs !== undefined && `waits ${delayWords(delayMs)}`,
    status !== undefined && `answers ${status}`,
    code !== undefined && `answers ${code}`,
    body !== undefined && `body ${shortText(body, 40)}`,
    headers !== undefined && `headers ${Object.keys(headers).join(', ')}`,
    malformed && 'JSON breaks off',
    dripMs !== undefined && `body takes ${milliseconds(dripMs)}`,
    abort && abortWords[abort === true ? 'reset' : abort],
  ];
  return effects.filter(Boolean).join(', ');
}

const abortWords = {
  reset: 'the connection is reset',
  empty: 'the connection ends without an answer',
  truncate: 'the connection ends in the middle of the body',
} as const;

/** How often, and how often so far. */
export function frequencyOf({ times, after, probability, used, matched }: ArmedFault): string {
  const parts = [
    times === undefined ? '' : `${Math.max(0, times - used)} of ${times} left`,
    after ? `after ${after} that ${after === 1 ? 'passes' : 'pass'}` : '',
    probability === undefined ? '' : `${Number((probability * 100).toFixed(1))} % of them`,
    `met ${used} of ${matched}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function delayWords(delay: NonNullable<ArmedFault['delayMs']>): string {
  if (typeof delay === 'number') return milliseconds(delay);
  if ('min' in delay) return `${milliseconds(delay.min)} to ${milliseconds(delay.max)}`;
  return `about ${milliseconds(delay.mean)} (± ${milliseconds(delay.deviation)})`;
}

const milliseconds = (count: number): string =>
  count > 0 && (count < 1000 || count % 1000 !== 0) ? `${count} ms` : durationWords(count);
