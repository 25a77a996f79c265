import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document } from '../../src/generated/icecore/document.ts';
import { createMock } from '../../src/index.ts';
import { locate, type OpenApiDocument } from '../../src/spec/document.ts';
import type { HttpRequest } from './load.ts';

/** Where the clock of every measured mock starts, so that each run has the same bytes. */
export const now = '2025-10-30T12:00:00Z';

/** Records that the list is taken from. */
export const size = 10_000;

/** Paths are those below the base URL of the API. */
export const listRequest: HttpRequest = {
  method: 'GET',
  path: '/conversations?page=1&status=open',
};

/** IceCore of a mock in this process. */
export const inProcess = 'http://parley.test/icecore/api/v1';

export const sendRequest: HttpRequest = {
  method: 'POST',
  path: '/messages/send',
  body: JSON.stringify({ conversationId: 'conv_123', text: 'Hello from API!' }),
};

/** The credential of IceCore that may do everything. */
export const credential = { Authorization: 'Bearer sk_live_parley_full' };

/** A folder with what the servers answer that are compared with Parley: `page.json`, `sent.json` and `contract.json`. */
export interface Material {
  readonly folder: string;
}

/** Every server is given what Parley answers, byte for byte. The folder is removed when this process ends. */
export async function prepareMaterial(): Promise<Material> {
  const mock = createMock({ apis: ['icecore'], size, now: Date.parse(now) });
  const answered = async ({ method, path, body }: HttpRequest) => {
    const url = `${inProcess}${path}`;
    const headers = { ...credential, 'Content-Type': 'application/json' };
    const response = await mock.fetch(new Request(url, { method, headers, body: body ?? null }));
    if (!response.ok) throw new Error(`${method} ${path} is answered with ${response.status}.`);
    return response.text();
  };
  const page = await answered(listRequest);
  const sent = await answered(sendRequest);
  mock.stop();
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'page.json'), page);
  writeFileSync(join(folder, 'sent.json'), sent);
  const contract = contractWith({ page: JSON.parse(page), sent: JSON.parse(sent) });
  writeFileSync(join(folder, 'contract.json'), JSON.stringify(contract));
  return { folder };
}

/** The contract with these answers as its only examples, and with schemas whose made-up lists are as long. */
function contractWith({ page, sent }: { readonly page: unknown; readonly sent: unknown }) {
  const own = structuredClone(document) as OpenApiDocument;
  const set = (pointer: string, members: object) => {
    Object.assign(locate(own, pointer).node, members);
  };
  const answer = (path: string, method: string) =>
    `/paths/${path.replaceAll('/', '~1')}/${method}/responses/200/content/application~1json`;
  set(answer('/conversations', 'get'), { examples: { page: { value: page } } });
  set(answer('/messages/send', 'post'), { examples: { sent: { value: sent } } });
  set('/components/schemas/ConversationPage/properties/data', { minItems: 20, maxItems: 20 });
  // Prism takes schemas for draft-07 where nothing is said.
  return { ...own, jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' };
}
