import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { propertiesOf } from '../spec/schema-walk.ts';
import { isSuccess } from './exchange.ts';
import { type List, listOf, resourceOf } from './list.ts';
import type { Visit } from './probe.ts';
import { valuesAt } from './rules/filter-only-matching.ts';
import type { Subject } from './subject.ts';

export interface FieldReader {
  /** What a listed item shows at a field path, as texts; undefined where it does not show the field. */
  shown(item: unknown, field: string): readonly string[] | undefined;
  /**
   * The same read from the item itself, or from the record that it refers to (`contact_id.name`), where the list shows less.
   * Undefined where no operation leads there.
   */
  read(
    visit: Visit,
    at: { readonly item: unknown; readonly field: string },
  ): Promise<readonly string[] | undefined>;
}

export function compileFieldReader({ subject, resource, keyOf }: List): FieldReader {
  const { contract } = subject;
  const record = resource && contract.resources.get(resource.collection);
  const references = new Map(
    (record ? propertiesOf(contract, record.schema) : []).flatMap(({ name, node }) => {
      const reference = node['x-reference'] as { readonly collection: string } | undefined;
      return reference ? [[name, reference.collection] as const] : [];
    }),
  );

  const shown = (item: unknown, field: string) => {
    const [property = ''] = field.split('.');
    if (!isRecord(item) || item[property] === undefined) return undefined;
    if (field !== property && references.has(property)) return undefined;
    return valuesAt(item, field).map(String);
  };

  return {
    shown,
    async read(visit, { item, field }) {
      const visible = shown(item, field);
      if (visible) return visible;
      const [property = '', ...rest] = field.split('.');
      const referred = rest.length > 0 ? references.get(property) : undefined;
      const collection = referred ?? resource?.collection;
      const key = referred ? valuesAt(item, property)[0] : keyOf(item);
      if (referred && key === undefined) return [];
      const operation = collection && readOperation(subject, collection);
      if (!operation || key === undefined) return undefined;
      const [parameter] = operation.parameters.filter((it) => it.in === 'path');
      const exchange = await visit.call(operation, { path: { [parameter?.name ?? '']: key } });
      if (!isSuccess(exchange)) return undefined;
      const whole = exchange.response.json;
      return valuesAt(whole, referred ? rest.join('.') : field).map(String);
    },
  };
}

/** The operation that reads one record of a collection by its key: it answers with one, or stands below their list. */
function readOperation(subject: Subject, collection: string): Operation | undefined {
  const { operations } = subject.contract;
  const lists = operations.filter(
    (operation) => listOf(subject, operation)?.resource?.collection === collection,
  );
  return operations.find((operation) => {
    const [, parent] = /^([^{}]*)\/\{[^{}]*\}$/.exec(operation.path) ?? [];
    if (operation.method !== 'GET' || parent === undefined) return false;
    const shown = resourceOf(subject, { operation, bodyPointer: '' });
    return shown?.collection === collection || lists.some(({ path }) => path === parent);
  });
}
