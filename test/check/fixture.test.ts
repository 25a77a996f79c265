import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixtureName, fixtureText } from '../../src/check/fixture.ts';

const exchange = {
  source: 'Recorded from a test',
  clock: '2025-10-30T12:00:00Z',
  operationId: 'sendMessage',
  credential: null,
  request: { method: 'POST', path: '/messages?a=1', contentType: undefined, body: { text: 'Hi' } },
  response: { status: 204, body: undefined },
};

test('a fixture holds what was sent and answered, and nothing where there was no body', () => {
  expect(parse(fixtureText(exchange))).toEqual({
    source: 'Recorded from a test',
    clock: '2025-10-30T12:00:00Z',
    operationId: 'sendMessage',
    credential: null,
    request: {
      method: 'POST',
      path: '/messages?a=1',
      headers: { 'Content-Type': 'application/json' },
      body: { text: 'Hi' },
    },
    response: { status: 204 },
    equal: [],
  });
  const request = { ...exchange.request, body: undefined };
  expect(parse(fixtureText({ ...exchange, request })).request).toEqual({
    method: 'POST',
    path: '/messages?a=1',
  });
});

test('it is called by operation and status', () => {
  expect(fixtureName(exchange)).toBe('send-message-204');
});
