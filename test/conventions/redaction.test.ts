import { expect, test } from 'vitest';
import { compileRedaction } from '../../src/conventions/redaction.ts';
import { libraryDocument, libraryWith } from '../library.ts';

const key = 'sk_live_abc123/4"5';
const document = libraryWith({
  '/components/schemas/Pin': { type: 'string', format: 'password' },
  '/components/schemas/Reader': {
    type: 'object',
    properties: {
      shelf_code: { type: 'string', format: 'password' },
      pin: { $ref: '#/components/schemas/Pin' },
    },
  },
});
const { header, body, text, bytes } = compileRedaction({
  contract: { document },
  secrets: [key, 'gold', 'gold-and-more'],
});

const headers = [
  ['Authorization', 'Bearer sk_1', 'Bearer ***'],
  ['authorization', 'Basic dXNlcjpwYXNz', 'Basic ***'],
  ['AUTHORIZATION', 'Digest username="u", response="6629"', 'Digest ***'],
  ['Authorization', 'just-a-key', '***'],
  ['Proxy-Authorization', 'Basic eHg6eXk=', 'Basic ***'],
  ['X-API-Key', 'k1', '***'],
  ['x-auth-token', 't1', '***'],
  ['X-Amz-Security-Token', 't2', '***'],
  ['Parley-Control-Token', 't3', '***'],
  ['Parley-Session', 'checkout-7', 'checkout-7'],
  ['Cookie', 'sid=s3cret; theme=dark', 'sid=***; theme=***'],
  ['cookie', 'onlyavalue', '***'],
  ['Cookie', 'sid=a=b==; x=', 'sid=***; x='],
  ['Set-Cookie', 'sid=s3cret; Path=/; HttpOnly', 'sid=***; Path=/; HttpOnly'],
  [
    'set-cookie',
    'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, b=2; Secure',
    'a=***; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/, b=***; Secure',
  ],
  ['Referer', 'https://a.test/?access_token=t4&page=2', 'https://a.test/?access_token=***&page=2'],
  ['X-Echo', `you sent ${key}`, 'you sent ***'],
  ['Accept', 'application/json', 'application/json'],
] as const;

test.for(headers)('%s: %s is shown as %s', ([name, value, shown]) => {
  expect(header(name, value)).toBe(shown);
});

test('members with the name of a secret are hidden at any depth, also in lists and in JSON within JSON', () => {
  const value = {
    readers: [{ name: 'Ann', password: 'p1', nested: [{ client_secret: 's1' }] }, 'text'],
    newPassword: 'p2',
    apiKey: 'k',
    token: 't',
    next_page_token: 'kept',
    has_password: true,
    secret: null,
    passphrase: '',
    credentials: { user: 'u', code: 5 },
    payload: '{"refresh_token":"r","n":1}',
  };
  expect(body(value)).toEqual({
    readers: [{ name: 'Ann', password: '***', nested: [{ client_secret: '***' }] }, 'text'],
    newPassword: '***',
    apiKey: '***',
    token: '***',
    next_page_token: 'kept',
    has_password: true,
    secret: null,
    passphrase: '',
    credentials: '***',
    payload: '{"refresh_token":"***","n":1}',
  });
});

test('properties that the contract calls passwords are hidden by their name', () => {
  expect(body({ shelf_code: 'p', pin: 'q', shelf: 'r' })).toEqual({
    shelf_code: '***',
    pin: '***',
    shelf: 'r',
  });
});

test('known credentials are taken out of values, names and texts, however they are written', () => {
  expect(body({ note: `key ${key}!`, [key]: 1 })).toEqual({ note: 'key ***!', '***': 1 });
  expect(text(`/v1/x?q=${encodeURIComponent(key)}`)).toBe('/v1/x?q=***');
  expect(text(`broken { ${JSON.stringify(key)}`)).toBe('broken { "***"');
  expect(text('gold-and-more is not golden, gold is')).toBe('*** is not golden, *** is');
});

test('what holds no secret stays the same object and the same text', () => {
  const value = { list: [{ a: 1 }], text: 'x' };
  expect(body(value)).toBe(value);
  const spaced = '{ "a":  1 }';
  expect(text(spaced)).toBe(spaced);
  const file = new Uint8Array([0, 255, 128, 10]);
  expect(bytes(file)).toBe(file);
});

test.for<[raw: string, shown: string]>([
  ['{"a":1,"password":"abc\\"d","b":', '{"a":1,"password":"***","b":'],
  ['{"a":1,"password":"abc', '{"a":1,"password":"***'],
  ['{"password": "a"}\n{"password": "b"}', '{"password": "***"}\n{"password": "***"}'],
  ['password=a%26b&user=ann&access_token=t', 'password=***&user=ann&access_token=***'],
  ['new%5Fpassword=abc&x=1', 'new%5Fpassword=***&x=1'],
  ['http://h.test/p?api_key=1#id_token=2', 'http://h.test/p?api_key=***#id_token=***'],
  ['see https://ann:pw@h.test/x', 'see https://***@h.test/x'],
  ['mail ann@h.test, 2 = 1 + 1', 'mail ann@h.test, 2 = 1 + 1'],
])('%s is shown as %s', ([raw, shown]) => {
  expect(text(raw)).toBe(shown);
});

const form = [
  '--b',
  'Content-Disposition: form-data; name="password"',
  '',
  'hush',
  '--b',
  'Content-Disposition: form-data; name="secret"',
  'Content-Type: text/plain',
  '',
  'two',
  'lines',
  '--b',
  'Content-Disposition: form-data; name="title"',
  '',
  'Emma',
  '--b--',
  '',
].join('\r\n');
const shownForm = form.replace('hush', '***').replace('two\r\nlines', '***');

test('text parts of a multipart body are hidden by their names', () => {
  expect(text(form)).toBe(shownForm);
});

test('so they are beside a file whose bytes are no text, which stay as they are', () => {
  const file = Uint8Array.from([0xff, 0xd8, 0x00, 0x80]);
  const joined = (words: string) => Uint8Array.from([...new TextEncoder().encode(words), ...file]);
  expect(bytes(joined(form))).toEqual(joined(shownForm));
});

test('what is written in the place of a secret can be chosen', () => {
  const named = compileRedaction({
    contract: { document: libraryDocument },
    secrets: ['sk_live_1'],
    hide: (secret) => `<${secret.length}>`,
  });
  expect(named.text('{"password":"four","x":"sk_live_1"}')).toBe('{"password":"<4>","x":"<9>"}');
  expect(named.header('Authorization', 'Bearer abc')).toBe('Bearer <3>');
});

test('a credential is taken out of the names of a body too', () => {
  expect(body({ gold: 1, a: { 'my gold': 'gold' } })).toEqual({ '***': 1, a: { 'my ***': '***' } });
  expect(text('{"gold":1}')).toBe('{"***":1}');
});
