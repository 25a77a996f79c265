import { expect } from 'vitest';
import { apis } from '../src/apis/index.ts';
import { compileContract } from '../src/spec/contract.ts';
import { examplePath } from '../src/spec/example-request.ts';
import { call } from './call.ts';
import { onEveryTarget } from './targets.ts';

for (const { name: api, document } of apis) {
  const { operations } = compileContract({ name: api, document });
  const fact = onEveryTarget({ api, size: 3, rateLimit: false });

  fact(
    'every documented status and example of every operation can be asked for',
    async (target) => {
      for (const operation of operations) {
        const line = `${operation.method} ${examplePath(operation)}`;
        for (const { status, content } of operation.responses.values()) {
          const reply = await call(target, line, { headers: { Prefer: `code=${status}` } });
          expect(String(reply.status), line).toBe(status);
          for (const [example, value] of content.flatMap((media) =>
            Object.entries(media.examples),
          )) {
            const headers = { Prefer: `code=${status}, example="${example}"` };
            const shown = await call(target, line, { headers });
            expect({ status: String(shown.status), body: shown.body }, example).toEqual({
              status,
              body: value,
            });
          }
        }
      }
    },
  );
}
