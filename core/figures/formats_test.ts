import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import {
  formatChange,
  formatCount,
  formatDecimal,
  formatInteger,
  formatList,
  formatMeasure,
  formatPercent,
  formatSek,
} from "./formats.ts";

// U+00A0 between thousands and before units, U+2212 as minus: the sv-SE form.
Deno.test("numbers are written the Swedish way", () => {
  assert.equal(formatInteger(1485201), "1\u00a0485\u00a0201");
  assert.equal(formatSek(kronor("-9727")), "\u22129\u00a0727\u00a0kr");
  assert.equal(formatDecimal(22.815, 2), "22,82");
  assert.equal(formatPercent(0.3713), "37,1\u00a0%");
});

Deno.test("an amount beyond 2^53 is written digit by digit", () => {
  assert.equal(
    formatInteger(kronor("9007199254740993")),
    "9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0993",
  );
});

Deno.test("a change has its sign, and no change has none", () => {
  assert.equal(formatChange(35820), "+35\u00a0820");
  assert.equal(formatChange(-9727), "\u22129\u00a0727");
  assert.equal(formatChange(0), "0");
  assert.equal(formatChange(0.04, 1), "0,0");
  assert.equal(formatChange(-0.04, 1), "0,0");
});

Deno.test("measures, days and lists are put in words", () => {
  assert.equal(formatMeasure("16-64"), "invånare 16–64\u00a0år");
  assert.equal(formatMeasure("65-"), "invånare 65\u00a0år och äldre");
  assert.equal(formatMeasure("all"), "invånare i alla åldrar");
  assert.equal(
    formatCount({ measure: "all", referenceDate: "2022-12-31" }),
    "invånare i alla åldrar den 31 december 2022",
  );
  assert.equal(formatList(["2018", "2025"]), "2018 och 2025");
});
