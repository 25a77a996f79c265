import type { Pagination } from '../conventions/pagination.ts';
import { locate } from '../spec/document.ts';
import type { Operation } from '../spec/operation.ts';
import { type Resource, resourceAt, schemaAlong } from '../spec/schema-walk.ts';
import { fingerprint } from '../world/digest.ts';
import { effectOf } from './probe.ts';
import type { Subject } from './subject.ts';

/** An operation that lists, as its contract describes it. */
export interface List {
  readonly subject: Subject;
  readonly operation: Operation;
  readonly pagination: Pagination;
  /** Items in one part at most; undefined where the contract sets no bound. */
  readonly cap: number | undefined;
  /** The largest part that is asked for. */
  readonly largest: number;
  /** What its items are, where the contract says so. */
  readonly resource: Resource | undefined;
  /** Tells items apart: the resource's key, or a fingerprint of the whole item where it has none. */
  keyOf(item: unknown): string;
}

/** What is asked for where nothing limits the size of a part. */
const usualCap = 100;

/** The operations of a contract that list without changing anything. */
export function listsOf(subject: Subject): readonly List[] {
  return subject.contract.operations.flatMap((operation) => {
    const list = effectOf(operation) === 'read' ? listOf(subject, operation) : undefined;
    return list ? [list] : [];
  });
}

/** Undefined for an operation that is no list. */
export function listOf(subject: Subject, operation: Operation): List | undefined {
  const pagination = subject.pagination(operation);
  if (!pagination) return undefined;
  const { document } = subject.contract;
  const parameter = operation.parameters.find(({ name }) => name === pagination.sizeParameter);
  const maximum = parameter && locate(document, parameter.schema).node.maximum;
  const cap = typeof maximum === 'number' ? maximum : undefined;
  const fixed = parameter ? undefined : pagination.requestOf({}).size;
  const resource = resourceOf(subject, { operation, bodyPointer: `${pagination.items}/-` });
  return {
    subject,
    operation,
    pagination,
    cap,
    largest: fixed ?? cap ?? usualCap,
    resource,
    keyOf(item) {
      const key = resource && (item as Readonly<Record<string, unknown>> | null)?.[resource.key];
      return typeof key === 'string' || typeof key === 'number'
        ? String(key)
        : fingerprint(JSON.stringify(item) ?? '');
    },
  };
}

/** The resource that a success shows at this place of its body. */
export function resourceOf(
  { contract: { document } }: Subject,
  { operation, bodyPointer }: { readonly operation: Operation; readonly bodyPointer: string },
): Resource | undefined {
  const success = [...operation.responses.values()].find(({ status }) => status.startsWith('2'));
  const schema = success?.content[0]?.schema;
  const shown = schema === undefined ? undefined : schemaAlong(document, { schema, bodyPointer });
  return shown && resourceAt(shown);
}
