import type { ControlClient, ControlRecord } from '../../../control/client.ts';

interface Inserted {
  readonly given: ControlRecord;
  /** The field that holds the key. */
  readonly key: string;
}

/** Inserts a record and answers its key; one that there is already stays as it is. */
export async function insertRecord(
  records: ReturnType<ControlClient['state']['of']>,
  { given, key }: Inserted,
): Promise<string> {
  const value = given[key];
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') {
    throw new Error(`/${key} is the key of the record and must be a text or a number.`);
  }
  const { total } = await records.page({ [key]: value, limit: 0 });
  if (total > 0) throw new Error(`/${key} must be another: there is a record ${value} already.`);
  await records.put(String(value), given);
  return String(value);
}
