import { expect } from 'vitest';
import { call } from '../../call.ts';
import type { Target } from '../../targets.ts';
import type { ListOf } from './shapes.ts';

/** Every item of a list, page by page to the first empty page. */
export async function walk<Item>(
  target: Target,
  { path, perPage = 100 }: { readonly path: string; readonly perPage?: number },
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page++) {
    const query = `${path.includes('?') ? '&' : '?'}page=${page}&per_page=${perPage}`;
    const { body, status } = await call<ListOf<Item>>(target, `GET ${path}${query}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ page, per_page: perPage });
    items.push(...body.data);
    if (body.data.length === 0) {
      expect(items).toHaveLength(body.total);
      return items;
    }
  }
}
