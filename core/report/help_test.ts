import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import { documentationOf } from "./help.ts";

Deno.test("the help of a function is its doc comment", async () => {
  const text = await documentationOf("wilsonInterval");
  assert.match(text, /function wilsonInterval\(/);
  assert.match(text, /@source/);
});

Deno.test("what only the exploration has, has help too", async () => {
  assert.match(await documentationOf("needIndex"), /weighted arithmetic mean/);
});

Deno.test("a name that is not there is told in Swedish", async () => {
  await assert.rejects(documentationOf("feess"), InputError);
});
