import { expect, test } from 'vitest';
import { formOf, judgeForm } from '../../src/mock/form.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryWith } from '../library.ts';

const contract = compileContract({
  name: 'library',
  document: libraryWith({
    '/components/schemas/Scan': {
      type: 'object',
      required: ['page', 'title'],
      properties: {
        page: { type: 'string', format: 'binary' },
        title: { type: 'string', minLength: 1 },
      },
    },
  }),
});
const judge = (form: unknown) => judgeForm(form, { contract, schema: '/components/schemas/Scan' });

async function sent(parts: readonly (readonly [string, string | File])[]) {
  const data = new FormData();
  for (const [name, part] of parts) data.append(name, part);
  const carrier = new Response(data);
  const type = carrier.headers.get('content-type') ?? '';
  return formOf(new Uint8Array(await carrier.arrayBuffer()), type);
}

const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

test('a file arrives as it was sent, beside the texts', async () => {
  const form = await sent([
    ['page', new File([bytes], 'Übersicht "1".png', { type: 'image/png' })],
    ['title', 'naïve'],
  ]);
  expect({ ...form }).toEqual({
    page: { filename: 'Übersicht "1".png', mediaType: 'image/png', bytes },
    title: 'naïve',
  });
  expect(judge(form)).toEqual([]);
});

test('a file where text belongs, text where a file belongs and a missing part are all told', async () => {
  const problems = (form: unknown) =>
    judge(form).map(({ pointer, problem }) => `${pointer} ${problem}`);
  const swapped = [
    ['page', 'text'],
    ['title', new File([bytes], 'a')],
  ] as const;
  expect(problems(await sent(swapped))).toEqual([
    '/title must not be empty',
    '/page must be a file',
    '/title must be text',
  ]);
  expect(problems(await sent([['title', 'a']]))).toEqual(['/page is required']);
});

test('a body that is no form is malformed', async () => {
  const type = 'multipart/form-data; boundary=x';
  const parsed = formOf(new TextEncoder().encode('--y'), type);
  await expect(parsed).rejects.toMatchObject({ kind: 'malformed-body' });
});
