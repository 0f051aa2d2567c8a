/**
 * Whether a test may start programs: a browser, an office program, another
 * Deno. `deno task test:unit` may not, and leaves out the tests that do.
 */
export const MAY_START_PROGRAMS: boolean =
  Deno.permissions.querySync({ name: "run" }).state === "granted";
