import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import { MAY_START_PROGRAMS } from "../figures/programs_fixtures.ts";
import { documentationOf } from "./help.ts";

/** The documentation is asked of another Deno. */
const ignore = !MAY_START_PROGRAMS;

Deno.test("the help of a function is its doc comment", { ignore }, async () => {
  const text = await documentationOf("wilsonInterval");
  assert.match(text, /function wilsonInterval\(/);
  assert.match(text, /@source/);
});

Deno.test(
  "what only the exploration has, has help too",
  { ignore },
  async () => {
    assert.match(
      await documentationOf("needIndex"),
      /weighted arithmetic mean/,
    );
  },
);

Deno.test(
  "a name that is not there is told in Swedish",
  { ignore },
  async () => {
    await assert.rejects(documentationOf("feess"), InputError);
  },
);
