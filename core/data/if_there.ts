/**
 * What work with a file or folder gives; `null` if it is not there. Any other
 * failure is passed on.
 *
 * @param work Such as `Deno.readTextFile(path)`.
 */
export async function ifThere<Result>(
  work: Promise<Result>,
): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
