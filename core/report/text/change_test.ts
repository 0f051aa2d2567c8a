import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "../../statistics/even_numbers_fixtures.ts";
import { kronor } from "../../money.ts";
import type { Estimate } from "../../statistics/proportions.ts";
import {
  type ChangeWords,
  estimatedChange,
  estimatedDirection,
  exactChange,
} from "./change.ts";
import { PERCENTAGE_POINTS } from "./counted.ts";

const FEE: ChangeWords = {
  unit: { one: "krona", many: "kronor" },
  decimals: 0,
  unchanged: "oförändrad",
};
const SHARE: ChangeWords = {
  unit: PERCENTAGE_POINTS,
  decimals: 1,
  unchanged: "oförändrad",
};

Deno.test("an exact change is told by its sign, and none is made of a small one", () => {
  const table: [number, string][] = [
    [35820, "ökade med 35 820 kronor"],
    [2, "ökade med 2 kronor"],
    [1, "ökade med 1 krona"],
    [0.4, "ökade med mindre än 1 krona"],
    [0, "var oförändrad"],
    [-0, "var oförändrad"],
    [-0.4, "minskade med mindre än 1 krona"],
    [-1, "minskade med 1 krona"],
    [-28131, "minskade med 28 131 kronor"],
  ];
  for (const [change, text] of table) {
    assert.equal(plain(exactChange(change, FEE)), text);
  }
  assert.equal(
    plain(exactChange(kronor("-9007199254740993"), FEE)),
    "minskade med 9 007 199 254 740 993 kronor",
  );
});

Deno.test("the subject stands after the verb where the sentence wants it", () => {
  const words = { ...FEE, subject: "avgiften" };
  assert.equal(exactChange(0, words), "var avgiften oförändrad");
  assert.equal(exactChange(2, words), "ökade avgiften med 2 kronor");
});

Deno.test("an estimated change has a direction only if its whole interval has", () => {
  const table: [number, number, number, string][] = [
    [
      3.2,
      0.4,
      6,
      "ökade med 3,2 procentenheter (95 % konfidensintervall 0,4 till 6,0)",
    ],
    [
      -3.2,
      -6,
      -0.4,
      "minskade med 3,2 procentenheter (95 % konfidensintervall 0,4 till 6,0)",
    ],
    [
      3.2,
      0,
      6.4,
      "var oförändrad inom osäkerheten (skillnad 3,2 procentenheter, 95 % konfidensintervall 0,0 till 6,4)",
    ],
    [
      -1,
      -10.4,
      8.3,
      "var oförändrad inom osäkerheten (skillnad −1,0 procentenheter, 95 % konfidensintervall −10,4 till 8,3)",
    ],
    [
      0,
      -2,
      2,
      "var oförändrad inom osäkerheten (skillnad 0,0 procentenheter, 95 % konfidensintervall −2,0 till 2,0)",
    ],
    [
      0.04,
      0.01,
      0.07,
      "ökade med mindre än 0,1 procentenheter (95 % konfidensintervall 0,0 till 0,1)",
    ],
    [0, 0, 0, "var oförändrad"],
  ];
  for (const [value, low, high, text] of table) {
    assert.equal(
      plain(estimatedChange(estimate(value, low, high), SHARE)),
      text,
    );
  }
});

Deno.test("no interval that holds 0 is told as an increase or a decrease", () => {
  fc.assert(fc.property(
    evenNumbers(-100, 0),
    evenNumbers(0, 100),
    evenNumbers(0, 1),
    (low, high, part) => {
      const value = Math.min(high, Math.max(low, low + part * (high - low)));
      const text = estimatedChange(estimate(value, low, high), SHARE);
      assert.doesNotMatch(text, /ökade|minskade/);
    },
  ));
});

Deno.test("a change that is no number, or outside its interval, is refused", () => {
  assert.throws(() => exactChange(NaN, FEE), /must be finite/);
  assert.throws(() => exactChange(Infinity, FEE), /must be finite/);
  for (
    const [value, low, high] of [
      [NaN, -1, 1],
      [0, NaN, 1],
      [0, -1, Infinity],
      [2, -1, 1],
    ] as const
  ) {
    assert.throws(
      () => estimatedDirection(estimate(value, low, high)),
      /must be finite and in its interval/,
    );
  }
});

function estimate(value: number, low: number, high: number): Estimate {
  return { value, low, high, level: 0.95 };
}

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
