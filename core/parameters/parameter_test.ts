import assert from "node:assert/strict";
import { type Parameter, parameterAt } from "./parameter.ts";
import { STATUTORY_SHARES } from "./statutory_shares.ts";

const period = (
  value: number,
  validFrom: string,
  validTo: string | null,
): Parameter<number> => ({
  id: "schablon",
  title: "Schablon",
  value,
  unit: "kr",
  validFrom,
  validTo,
  source: "Dokument",
});

/** A first period, a gap of two years, and a period that still holds. */
const SERIES = [
  period(1, "2018-01-01", "2019-12-31"),
  period(2, "2022-01-01", null),
];

Deno.test("the value that holds on the day is given", () => {
  assert.equal(parameterAt(SERIES, "2018-06-15").value, 1);
  assert.equal(parameterAt(SERIES, "2025-06-15").value, 2);
});

Deno.test("a value holds on its first day and on its last", () => {
  assert.equal(parameterAt(SERIES, "2018-01-01").value, 1);
  assert.equal(parameterAt(SERIES, "2019-12-31").value, 1);
  assert.equal(parameterAt(SERIES, "2022-01-01").value, 2);
});

Deno.test("a day before, between or without values is refused by title and date", () => {
  for (const date of ["2017-12-31", "2020-01-01", "2021-12-31"]) {
    assert.throws(() => parameterAt(SERIES, date), {
      name: "InputError",
      message: `Schablon saknar värde för ${date}`,
    });
  }
  assert.throws(() => parameterAt([], "2025-01-01"), {
    name: "InputError",
    message: "parametern saknar värde för 2025-01-01",
  });
});

Deno.test("the law gives the state half and region and municipalities a quarter each", () => {
  // 5 § lag (2003:1210): i kraft den 1 januari 2004
  const { value, source } = parameterAt(STATUTORY_SHARES, "2004-01-01");
  const sum = value.stat + value.region + value.kommun;
  assert.equal(value.stat * 2n, sum);
  assert.equal(value.region * 4n, sum);
  assert.equal(value.kommun * 4n, sum);
  assert.match(source, /2003:1210/);
  assert.throws(() => parameterAt(STATUTORY_SHARES, "2003-12-31"));
});
