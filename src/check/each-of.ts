/** Calls `work` for each item in turn, with at most `concurrency` under way; rejects with the first failure. */
export async function eachOf<T>(
  items: readonly T[],
  { concurrency, work }: { readonly concurrency: number; work(item: T): Promise<void> },
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const item = items[next++] as T;
      try {
        await work(item);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}
