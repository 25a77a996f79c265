import { compileErrorFormat, type ErrorFormat } from '../conventions/error-format.ts';
import { compilePagination, type Pagination } from '../conventions/pagination.ts';
import { compileRateLimit, type RateLimit } from '../conventions/rate-limit.ts';
import { type CredentialCarrier, compileSecurity } from '../conventions/security.ts';
import { type Contract, type ContractSource, compileContract } from '../spec/contract.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import {
  compileParameterReader,
  type ParameterSource,
  type ParameterValues,
} from '../spec/parameter-reader.ts';
import { compileResponseValidator } from '../spec/response-validator.ts';
import { compileUnknownFields } from '../spec/unknown-fields.ts';

/** A contract as rules and probes use it; everything about it that can be known before a request is sent. */
export interface Subject {
  readonly contract: Contract;
  /** Undefined for a contract that does not say how its errors look; the rules about that are then silent. */
  readonly errors: ErrorFormat | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly carrier: CredentialCarrier | undefined;
  /** Undefined for an operation that is no list. */
  pagination(operation: Operation): Pagination | undefined;
  validator(operation: Operation): ReturnType<typeof compileResponseValidator>;
  /** The fields of a value that no schema has. */
  readonly unknownFields: ReturnType<typeof compileUnknownFields>;
  parameters(operation: Operation): (source: ParameterSource) => ParameterValues;
}

const subjects = new WeakMap<object, Subject>();

/** The one subject of a contract, which is compiled once. Throws `ContractError`. */
export function subjectOf(source: ContractSource): Subject {
  const { name, document } = source;
  if (!isRecord(document)) return compileSubject(source);
  const known = subjects.get(document);
  const subject = known?.contract.name === name ? known : compileSubject(source);
  subjects.set(document, subject);
  return subject;
}

function compileSubject(source: ContractSource): Subject {
  const contract = compileContract(source);
  const { document, operations } = contract;
  const paginations = new Map(operations.map((it) => [it, compilePagination(contract, it)]));
  return {
    contract,
    errors: document['x-error-format'] === undefined ? undefined : compileErrorFormat(contract),
    rateLimit: compileRateLimit(contract),
    carrier: compileSecurity(contract).carrier,
    unknownFields: compileUnknownFields(document),
    pagination: (operation) => paginations.get(operation),
    validator: perOperation((operation) => compileResponseValidator(contract, operation)),
    parameters: perOperation((operation) => {
      const { sizeParameter, oversize } = paginations.get(operation) ?? {};
      const clamped = oversize === 'clamp' && sizeParameter !== undefined ? [sizeParameter] : [];
      return compileParameterReader({ contract, operation, clamped });
    }),
  };
}

function perOperation<T>(make: (operation: Operation) => T): (operation: Operation) => T {
  const made = new Map<Operation, T>();
  return (operation) => {
    let value = made.get(operation);
    if (value === undefined) {
      value = make(operation);
      made.set(operation, value);
    }
    return value;
  };
}
