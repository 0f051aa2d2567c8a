import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import { checkedParameters } from "./notebook_parameters.ts";

Deno.test("parameters of the right kind are given as they are", () => {
  const given = {
    forbund: "exempel",
    year: 2025,
    scenario: "bas",
    levelFrom: null,
    ageBand: null,
    own: "fri",
  };
  assert.deepEqual({ ...checkedParameters(given) }, given);
});

Deno.test("every faulty parameter is told in one message", () => {
  refuses(
    { forbund: 5, year: "2025 ", scenario: "Bas 1", threshold: 0 },
    "parametern forbund: väntade mappens namn i data/ inom citattecken, fick 5\n" +
      "parametern year: väntade ett årtal mellan 1990 och 2099 utan citattecken, " +
      'fick "2025 "\n' +
      "parametern scenario: väntade små bokstäver a–z, siffror och " +
      'bindestreck inom citattecken, till exempel "bas", fick "Bas 1"\n' +
      "parametern threshold: väntade ett heltal, 2 eller mer, utan " +
      "citattecken, fick 0",
  );
});

Deno.test("a choice that does not exist is told with those that do", () => {
  refuses(
    { measure: "skb", protection: undefined },
    'parametern measure: väntade något av "scb", "kolada", ' +
      '"forsorjningsmatt", fick "skb"\n' +
      'parametern protection: väntade något av "undertryck", "avrunda", ' +
      "fick inget värde",
  );
});

Deno.test("a period that ends before it begins is refused", () => {
  refuses(
    { firstYear: 2030, year: 2025 },
    "parametern firstYear: 2030 är efter year, som är 2025",
  );
});

Deno.test("a parameter that is read but missing is told with those there are", () => {
  const misspelt: object = checkedParameters({ förbund: "exempel" });
  assert.throws(() => Reflect.get(misspelt, "forbund"), {
    name: "InputError",
    message: "parametern forbund saknas i cellen under Ändra här; där finns " +
      "förbund. Är något felstavat?",
  });
});

Deno.test("what a report run sets is checked too", () => {
  const parameters = checkedParameters({ year: 2025 });
  Object.assign(parameters, { year: 2024 });
  assert.equal(parameters.year, 2024);
  assert.throws(() => Object.assign(parameters, { year: "2023" }), InputError);
});

function refuses(values: object, message: string): void {
  assert.throws(() => checkedParameters(values), { message });
}
