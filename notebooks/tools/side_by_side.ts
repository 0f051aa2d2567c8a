/**
 * Does something with each item, some at a time and in their order. The first
 * failure stops those under way and is the one that is thrown.
 *
 * @param items What to do it with.
 * @param count How many at a time, at least 1.
 * @param signal Stops all.
 * @param action Heeds the signal it is given.
 */
export async function sideBySide<Item>(
  items: readonly Item[],
  count: number,
  signal: AbortSignal,
  action: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const queue = items.values();
  const work = async () => {
    for (const item of queue) {
      if (either.aborted) return;
      await action(item, either).catch((error) => {
        failures.push(error);
        failed.abort();
      });
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}
