import { expect } from 'vitest';
import { call } from '../../call.ts';
import { onEveryTarget } from '../../targets.ts';
import { ok, refused, type Schemas } from './client.ts';

const fact = onEveryTarget({ api: 'aimychats', size: 3 });

const unauthorized = refused([401, 'unauthorized', 'Invalid or missing API key']);
const forbidden = refused([403, 'forbidden', 'Insufficient permissions for this operation']);

const scopes = {
  read: [
    'GET /conversations',
    'GET /conversations/conv_123',
    'POST /conversations/search',
    'GET /conversations/conv_123/attachments',
    'GET /account',
    'GET /account/usage',
    'GET /exports/none',
  ],
  write: [
    'POST /conversations',
    'PATCH /conversations/conv_123',
    'POST /conversations/conv_123/summaries',
    'POST /conversations/conv_123/attachments',
    'POST /exports',
  ],
  delete: ['DELETE /attachments/att_123', 'DELETE /conversations/conv_123'],
};
const mayNot = {
  'read-only': [...scopes.write, ...scopes.delete],
  'read-write': scopes.delete,
} as const;
const may = {
  'read-only': scopes.read,
  'read-write': [...scopes.read, ...scopes.write],
  full: [...scopes.read, ...scopes.write, ...scopes.delete],
} as const;

/** Nothing that an operation takes. */
const spoiled = (line: string) =>
  /^(POST|PATCH)/.test(line) ? { headers: { 'Content-Type': 'text/plain' }, body: '{' } : {};

for (const line of ['GET /auth/test', ...may.full]) {
  fact(`${line} without a valid key is unauthorized, whatever the rest`, async (target) => {
    const bearer = { Authorization: 'Bearer YOUR_API_KEY' };
    const { headers, ...rest } = { headers: {}, ...spoiled(line) };
    for (const options of [
      { as: null, headers },
      { as: null, headers: { ...headers, ...bearer } },
      { as: 'revoked', headers },
    ]) {
      expect(await call(target, line, { ...options, ...rest })).toMatchObject(unauthorized);
    }
  });
}

for (const [as, lines] of Object.entries(mayNot)) {
  fact(`${as} is forbidden what its scopes lack, before the body is judged`, async (target) => {
    for (const line of lines) {
      expect(await call(target, line, { as, ...spoiled(line) })).toMatchObject(forbidden);
    }
  });
}

for (const [as, lines] of Object.entries(may)) {
  fact(`${as} may do what its scopes say`, async (target) => {
    for (const line of lines) {
      const { status } = await call(target, line, { as, ...spoiled(line) });
      expect([401, 403], `${as} ${line}`).not.toContain(status);
    }
  });
}

fact('a key can be tested, and tells its scopes and what is left of its quota', async (target) => {
  for (const [as, expected] of [
    ['full', ['read', 'write', 'delete', 'admin']],
    ['read-write', ['read', 'write']],
    ['read-only', ['read']],
  ] as const) {
    const body = await ok<Schemas['Authentication']>(target, 'GET /auth/test', { as });
    expect(body).toEqual({
      authenticated: true,
      user: { id: 'user_123', email: 'user@example.com' },
      scopes: expected,
      rate_limit: {
        limit: 5000,
        remaining: 4999,
        reset: Date.parse('2025-10-30T13:00:00Z') / 1000,
      },
    });
  }
});
