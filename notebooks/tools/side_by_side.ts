/**
 * Does something with each item, in their order, one at a time with each
 * worker. The first failure stops those under way and is the one that is
 * thrown.
 *
 * @param items What to do it with.
 * @param workers Those who do it, at least one.
 * @param signal Stops all.
 * @param action Heeds the signal it is given.
 */
export async function sideBySide<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  signal: AbortSignal,
  action: (item: Item, worker: Worker, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const queue = items.values();
  const work = async (worker: Worker) => {
    for (const item of queue) {
      if (either.aborted) return;
      await action(item, worker, either).catch((error) => {
        failures.push(error);
        failed.abort();
      });
    }
  };
  await Promise.all(workers.map(work));
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
}
