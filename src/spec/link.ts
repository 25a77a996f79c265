import type { Contract } from './contract.ts';
import { ContractError } from './contract-error.ts';
import { locate } from './document.ts';
import { isRecord, pointerTo } from './json-pointer.ts';
import type { Operation } from './operation.ts';
import type { ResponseObject } from './response.ts';
import { brokenExpression } from './runtime-expression.ts';

/** What a response says can be called next, and with what (OpenAPI 3.1, 4.8.20). */
export interface Link {
  readonly name: string;
  readonly operation: Operation;
  /** Constants and runtime expressions by parameter name; `path.id` and the like are without their place. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Undefined where the link says nothing of it. */
  readonly requestBody: unknown;
  readonly pointer: string;
}

/** Throws `ContractError` at a link that cannot be followed. */
export function linksOf(contract: Contract, response: ResponseObject): readonly Link[] {
  const { document, operations } = contract;
  const { links } = locate(document, response.pointer).node;
  return Object.keys(isRecord(links) ? links : {}).map((name) => {
    const { node, pointer } = locate(document, pointerTo(response.pointer, 'links', name));
    const operation = operations.find(({ operationId }) => operationId === node.operationId);
    if (!operation) {
      throw new ContractError(
        pointerTo(pointer, 'operationId'),
        `expected the operationId of the operation that the link ${name} leads to`,
      );
    }
    const { parameters = {}, requestBody } = node;
    const broken = brokenExpression([parameters, requestBody]);
    if (broken !== undefined) {
      throw new ContractError(pointer, `${broken} is no runtime expression`);
    }
    const named = Object.entries(isRecord(parameters) ? parameters : {}).map(
      ([parameter, value]) => [parameter.replace(/^(path|query|header|cookie)\./, ''), value],
    );
    return { name, operation, parameters: Object.fromEntries(named), requestBody, pointer };
  });
}
