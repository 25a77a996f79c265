import { apis } from '../src/apis/index.ts';
import type { MockedApi } from '../src/mock/mocked-api.ts';
import { compileContract } from '../src/spec/contract.ts';
import { exampleRequest } from './example-request.ts';

/** Something that serves every API: a mock in this process, or one behind a socket. */
export interface EveryApi {
  readonly origin: string;
  readonly apis: readonly Pick<MockedApi, 'name' | 'credentials'>[];
  fetch(request: Request): Promise<Response>;
}

const contracts = apis.map((definition) => compileContract(definition));

/** Changes the records of every API: each operation that writes, but for removals, as its contract's example asks for it. */
export async function stir(served: EveryApi, session: string): Promise<void> {
  await exchanges(served, { session, methods: ['POST', 'PATCH', 'PUT'] });
}

/** What every operation of every API answers to its example, byte for byte; removals come last. */
export const everyAnswer = async (
  served: EveryApi,
  session: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> => ({
  ...(await exchanges(served, { session, methods: ['GET'] })),
  ...(await exchanges(served, { session, methods: ['POST', 'PATCH', 'PUT', 'DELETE'] })),
});

async function exchanges(
  { origin, apis, fetch }: EveryApi,
  { session, methods }: { readonly session: string; readonly methods: readonly string[] },
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const answers: Record<string, readonly unknown[]> = {};
  for (const contract of contracts) {
    const { credentials } = apis.find(({ name }) => name === contract.name) ?? { credentials: [] };
    const full = credentials.find(({ name }) => name === 'full')?.headers;
    for (const operation of contract.operations) {
      if (!methods.includes(operation.method)) continue;
      const { line, options } = exampleRequest(contract, operation);
      const [method = '', path] = line.split(' ');
      const { json, body = JSON.stringify(json) } = options;
      const request = new Request(`${origin}/${contract.name}${contract.basePath}${path}`, {
        method,
        headers: {
          ...full,
          'Parley-Session': session,
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
      });
      const response = await fetch(request);
      // Links name the session that they lead into, so they are as long as its name is.
      const { date, 'content-length': length, ...headers } = Object.fromEntries(response.headers);
      const text = (await response.text()).replaceAll(`/${session}/`, '/<session>/');
      answers[`${contract.name} ${line}`] = [response.status, headers, text];
    }
  }
  return answers;
}
