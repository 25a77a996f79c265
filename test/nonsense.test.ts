import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { compileContract } from '../src/spec/contract.ts';
import type { Operation } from '../src/spec/operation.ts';
import { call } from './call.ts';
import { readFixtures } from './fixture-files.ts';
import { openTarget, type Target } from './targets.ts';

const fixtures = readFixtures();
const open: Target[] = [];
afterAll(async () => {
  for (const target of open) await target.close();
});

const texts = fc.oneof(
  fc.constantFrom('', '0', '-1', '1e3', 'null', 'true', '%', '../..', '__proto__', '\u0000', '😀'),
  fc.constantFrom('9'.repeat(30), '2024-01-01', '2024-13-99', 'conv_123', '<b>', "' OR 1=1"),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A body that was once right, with parts of it replaced by nonsense; or nonsense from the start. */
function bodies(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const members = fc.dictionary(
    fc.oneof(texts, fc.constantFrom('title', 'text', 'type')),
    fc.jsonValue(),
  );
  if (examples.length === 0) return fc.oneof(members, fc.jsonValue());
  const spoiled = fc
    .tuple(fc.constantFrom(...examples), fc.nat(), fc.oneof(fc.jsonValue(), texts))
    .map(([example, index, value]) => {
      if (typeof example !== 'object' || example === null) return value;
      const names = Object.keys(example);
      return { ...example, [names[index % Math.max(1, names.length)] ?? 'x']: value };
    });
  return fc.oneof({ weight: 4, arbitrary: spoiled }, members, fc.jsonValue());
}

function requests(operation: Operation, examples: readonly unknown[]) {
  const inPath = operation.parameters.filter((it) => it.in === 'path').map(({ name }) => name);
  const inQuery = operation.parameters.filter((it) => it.in === 'query').map(({ name }) => name);
  return fc
    .record({
      path: fc.tuple(...inPath.map(() => fc.oneof(texts, fc.constantFrom('conv_1', 'conv_123')))),
      query: fc.tuple(...inQuery.map(() => fc.option(texts, { freq: 2, nil: undefined }))),
      body: operation.requestBody ? bodies(examples) : fc.constant(undefined),
    })
    .map(({ path, query, body }) => {
      const filled = inPath.reduce(
        (text, name, index) =>
          text.replace(`{${name}}`, encodeURIComponent(String(path[index])) || '-'),
        operation.path,
      );
      const sent = new URLSearchParams();
      for (const [index, name] of inQuery.entries()) {
        const value = query[index];
        if (typeof value === 'string') sent.append(name, value);
      }
      return { line: `${operation.method} ${filled}?${sent}`, body };
    });
}

for (const { name: api, document } of apis) {
  const { operations } = compileContract({ name: api, document });

  test.for(operations.map((operation) => [operation.operationId, operation] as const))(
    `nonsense is refused or served by ${api} %s, never a fault, and always as the contract has it`,
    async ([, operation]) => {
      const target = await openTarget('in process', { api, size: 5, rateLimit: false });
      open.push(target);
      const examples = fixtures
        .filter((it) => it.api === api && it.fixture.operationId === operation.operationId)
        .flatMap(({ fixture }) =>
          fixture.request.body === undefined ? [] : [fixture.request.body],
        );
      await fc.assert(
        fc.asyncProperty(requests(operation, examples), async ({ line, body }) => {
          const { status, text } = await call(target, line, { json: body });
          expect(status, `${line} ${text}`).toBeLessThan(500);
        }),
        { seed: 20_251_030, numRuns: 60 },
      );
    },
  );
}
