import type { CollectionState } from './view.ts';

/** What was typed and not saved, by the place of the record. */
export type Drafts = Map<string, string>;

/** `key`: undefined for a record that is to be inserted. */
export const draftPlace = (
  { api, collection }: Pick<CollectionState, 'api' | 'collection'>,
  key: string | undefined,
): string => JSON.stringify([api, collection, key ?? null]);
