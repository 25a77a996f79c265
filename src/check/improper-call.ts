import type { Operation } from '../spec/operation.ts';
import { type Call, exampleOf } from './call.ts';
import { jsonMedia } from './example-body.ts';
import type { Subject } from './subject.ts';

/**
 * A request to the operation that its contract does not allow, and that is refused whoever sends it; undefined for an
 * operation of which every request is allowed. Its path is as in other requests.
 */
export function improperCall(subject: Subject, operation: Operation): Call | undefined {
  return improperBody(subject, operation) ?? improperQuery(subject, operation);
}

function improperBody({ contract }: Subject, operation: Operation): Call | undefined {
  if (!operation.requestBody) return undefined;
  const json = jsonMedia(operation);
  if (!json) {
    return operation.requestBody.required
      ? { body: 'parley', headers: { 'Content-Type': 'text/plain' } }
      : undefined;
  }
  const { schema } = json;
  const judge = schema === undefined ? undefined : contract.schemas.at(schema);
  const wrong = [{}, [], 'parley', 0].find((value) => judge && judge(value).length > 0);
  if (wrong !== undefined) return { json: wrong };
  // Cut off in the middle, which no schema has to allow.
  return { body: '{"parley":', headers: { 'Content-Type': 'application/json' } };
}

function improperQuery(subject: Subject, operation: Operation): Call | undefined {
  const read = subject.parameters(operation);
  const path = Object.fromEntries(
    operation.parameters.map((it) => [it.name, exampleOf(it) ?? 'parley']),
  );
  for (const { name, in: place } of operation.parameters) {
    if (place !== 'query') continue;
    for (const value of ['parley', '-1', '0']) {
      const query = new URLSearchParams({ [name]: value });
      const { problems } = read({ path, query, header: () => undefined });
      if (problems.some(({ parameter }) => parameter.name === name))
        return { query: { [name]: value } };
    }
  }
  return undefined;
}
