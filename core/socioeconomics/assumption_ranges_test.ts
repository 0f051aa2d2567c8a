import assert from "node:assert/strict";
import type { Distribution } from "../statistics/distributions.ts";
import { checkDistributions, checkRanges } from "./assumption_ranges.ts";

/** What is said of a distribution of the deadweight, 0 to 100 percent. */
function messageFor(distribution: unknown): string {
  try {
    checkDistributions({ deadweightPct: distribution });
    return "";
  } catch (error) {
    assert.equal((error as Error).name, "InputError");
    return (error as Error).message;
  }
}

Deno.test("each fault of a distribution is told in Swedish", () => {
  const faults: [Distribution, string][] = [
    [
      { kind: "triangular", low: 50, mode: 50, high: 50 },
      "low ska vara mindre än high",
    ],
    [
      { kind: "triangular", low: 0, mode: 60, high: 50 },
      "mode ska ligga mellan low och high",
    ],
    [
      { kind: "beta", alpha: 0, beta: 1, low: 0, high: 50 },
      "alpha och beta ska vara större än 0",
    ],
    [
      { kind: "normal", mean: 10, sd: 0, low: 0, high: 50 },
      "sd ska vara större än 0",
    ],
    // 50 lies forty standard deviations from 10.
    [
      { kind: "normal", mean: 10, sd: 1, low: 50, high: 60 },
      "nästan ingenting av normalfördelningen ligger mellan low och high",
    ],
  ];
  for (const [distribution, fault] of faults) {
    assert.equal(
      messageFor(distribution),
      `antagandet deadweightPct: ${fault}`,
    );
  }
});

Deno.test("a distribution may reach the limits of what is allowed, and not pass them", () => {
  const whole: readonly Distribution[] = [
    { kind: "triangular", low: 0, mode: 0, high: 100 },
    { kind: "beta", alpha: 2, beta: 3, low: 0, high: 100 },
    { kind: "normal", mean: 50, sd: 20, low: 0, high: 100 },
    { kind: "point", value: 100 },
    { kind: "point", value: 0 },
  ];
  for (const deadweightPct of whole) {
    assert.deepEqual(checkDistributions({ deadweightPct }), { deadweightPct });
  }
  const start = "antagandet deadweightPct: väntade ett tal mellan 0 och 100 " +
    "procent, fick";
  assert.equal(
    messageFor({ kind: "triangular", low: -1, mode: 5, high: 50 }),
    `${start} -1 till 50`,
  );
  assert.equal(
    messageFor({ kind: "point", value: 101 }),
    `${start} 101 till 101`,
  );
});

Deno.test("what is no distribution is answered with the forms that there are", () => {
  for (const faulty of [{ kind: "even" }, { low: 0, high: 1 }, 50, null]) {
    assert.match(
      messageFor(faulty),
      /^antagandet deadweightPct.* \(dödvikt\): väntade en fördelning: \{ kind: "triangular", low, mode, high \}, \{ kind: "beta", alpha, beta, low, high \}, \{ kind: "normal", mean, sd, low, high \} eller \{ kind: "point", value \}, fick /,
    );
  }
  assert.match(
    messageFor({ kind: "triangular", low: "0", mode: 1, high: 2 }),
    /deadweightPct\.low \(dödvikt\): väntade ett tal, fick "0"/,
  );
  assert.notEqual(messageFor({ kind: "point", value: 1, low: 0 }), "");
});

Deno.test("a number of whole years has no distribution", () => {
  assert.throws(
    () => checkDistributions({ horizonYears: { kind: "point", value: 2 } }),
    /okänt antagande horizonYears; det finns .*deadweightPct/,
  );
});

Deno.test("a range may be a single value, and not be turned round", () => {
  const single = { deadweightPct: [40, 40] };
  assert.deepEqual(checkRanges(single), single);
  assert.throws(() => checkRanges({ deadweightPct: [41, 40] }), {
    name: "InputError",
    message: "antagandet deadweightPct (dödvikt): väntade [lägst, högst] där " +
      "båda är ett tal mellan 0 och 100 procent, fick [41,40]",
  });
});
