/** What an action returned and what it printed, line by line. */
export async function printed<Result>(
  action: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly lines: string[] }> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (...parts: unknown[]) => lines.push(parts.join(" "));
  try {
    return { result: await action(), lines };
  } finally {
    console.log = log;
  }
}
