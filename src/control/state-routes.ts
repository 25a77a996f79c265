import type { CollectionState } from '../mock/collection-list.ts';
import type { Answer } from '../mock/exchange.ts';
import { Problem } from '../mock/problem.ts';
import type { RecordAt } from '../mock/state-control.ts';
import type { Scalar } from '../world/scalar.ts';
import type { StoredRecord } from '../world/store.ts';
import type { ControlRequest } from './control-request.ts';

type Records = readonly StoredRecord[];

const placeOf = ({ path: { api = '', collection = '', key = '' } }: ControlRequest): RecordAt => ({
  api,
  collection,
  key,
});

const sessionOf = ({ mock, session }: ControlRequest) => mock.session(session);

export const listCollections = (request: ControlRequest): readonly CollectionState[] =>
  sessionOf(request).collections();

/** By collection. */
export const readState = (request: ControlRequest): Readonly<Record<string, Records>> =>
  sessionOf(request).state(placeOf(request).api);

/** `?offset=&limit=&order=&<field>=<value>`; `X-Total-Count` says how many there are of these. */
export function listRecords(request: ControlRequest): Answer {
  const { offset, limit, order, ...fields } = Object.fromEntries(request.query);
  const session = sessionOf(request);
  const place = placeOf(request);
  const where: Record<string, Scalar> = {};
  for (const [field, text] of Object.entries(fields)) {
    // A query is text; what is stored may be a number, true, false or null.
    const asText = session.records(place, { where: { [field]: text }, limit: 0 }).total > 0;
    where[field] = asText ? text : scalarOf(text);
  }
  const { items, total } = session.records(place, {
    where,
    order,
    offset: numberOf('offset', offset),
    limit: numberOf('limit', limit),
  });
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json', 'X-Total-Count': String(total) },
    body: JSON.stringify(items),
  };
}

export const replaceRecords = (request: ControlRequest): Records =>
  sessionOf(request).replaceRecords(placeOf(request), request.body);

export const mergeRecords = (request: ControlRequest): Records =>
  sessionOf(request).mergeRecords(placeOf(request), request.body);

export const readRecord = (request: ControlRequest): StoredRecord =>
  sessionOf(request).record(placeOf(request));

export const replaceRecord = (request: ControlRequest): StoredRecord =>
  sessionOf(request).replaceRecord(placeOf(request), request.body);

export const mergeRecord = (request: ControlRequest): StoredRecord =>
  sessionOf(request).mergeRecord(placeOf(request), request.body);

export function removeRecord(request: ControlRequest): undefined {
  sessionOf(request).removeRecord(placeOf(request));
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/.test(text)) return text === undefined ? text : Number(text);
  const detail = `${name}: expected a whole number from 0, not ${JSON.stringify(text)}.`;
  throw new Problem(400, { title: 'Invalid query', detail });
}

function scalarOf(text: string): Scalar {
  if (!/^(true|false|null|-?\d+(\.\d+)?)$/.test(text)) return text;
  return JSON.parse(text) as Scalar;
}
