import assert from "node:assert/strict";
import fc from "fast-check";
import { InputError } from "../data/problems.ts";
import { apportion } from "./apportion.ts";
import { apportionWithin, type BoundedClaim } from "./apportion_within.ts";

/** Claims from weight, lowest and highest part. */
const bounded = (
  rows: readonly (readonly [bigint, bigint, bigint])[],
): BoundedClaim[] =>
  rows.map(([weight, low, high], at) => ({
    id: String(at).padStart(4, "0"),
    weight,
    low,
    high,
  }));
const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

const anyRow = fc.tuple(
  fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 2n ** 70n)),
  fc.bigInt(0n, 60n),
  fc.bigInt(0n, 60n),
).map(([weight, low, width]) => [weight, low, low + width] as const);
/** Claims and a total that their bounds can meet. */
const reachable = fc.array(anyRow, { minLength: 1, maxLength: 10 })
  .map(bounded)
  .chain((claims) =>
    fc.record({
      claims: fc.constant(claims),
      total: fc.bigInt(
        sumOf(claims.map(({ low }) => low)),
        sumOf(claims.map(({ high }) => high)),
      ),
    })
  );

Deno.test("a total within reach is always divided, to the last unit, within every bound", () => {
  fc.assert(fc.property(reachable, ({ claims, total }) => {
    const parts = apportionWithin(total, claims);
    assert.equal(sumOf(parts), total);
    claims.forEach(({ low, high }, at) =>
      assert.ok(low <= parts[at]! && parts[at]! <= high)
    );
  }));
});

Deno.test("nobody who could give way has more for its weight than one who could take more", () => {
  // There is one level L such that every exact part is L × weight, moved to the
  // nearest bound. A rounded part below its highest is above L × weight - 1,
  // and one above its lowest is below L × weight + 1.
  fc.assert(fc.property(reachable, ({ claims, total }) => {
    const parts = apportionWithin(total, claims);
    claims.forEach((taker, i) => {
      if (parts[i]! === taker.high) return;
      claims.forEach((giver, j) => {
        if (parts[j]! === giver.low) return;
        assert.ok(
          (parts[j]! - 1n) * taker.weight < (parts[i]! + 1n) * giver.weight,
          `${parts} of ${total}`,
        );
      });
    });
  }));
});

Deno.test("the order of bounded claims does not matter", () => {
  const shuffled = reachable.chain(({ claims, total }) =>
    fc.record({
      claims: fc.constant(claims),
      total: fc.constant(total),
      mixed: fc.shuffledSubarray(claims, { minLength: claims.length }),
    })
  );
  fc.assert(fc.property(shuffled, ({ claims, total, mixed }) => {
    const byId = (order: readonly BoundedClaim[]) => {
      const parts = apportionWithin(total, order);
      return new Map(order.map(({ id }, at) => [id, parts[at]]));
    };
    const expected = byId(claims);
    for (const [id, part] of byId(mixed)) assert.equal(part, expected.get(id));
  }));
});

Deno.test("bounds that nobody crosses change nothing", () => {
  const rows = fc.array(fc.bigInt(1n, 50n), { minLength: 1, maxLength: 10 });
  fc.assert(fc.property(rows, fc.bigInt(0n, 10_000n), (weights, total) => {
    const claims = bounded(weights.map((weight) => [weight, 0n, total]));
    assert.deepEqual(apportionWithin(total, claims), apportion(total, claims));
  }));
});

Deno.test("one claim above its highest part stops there and the others share the rest", () => {
  // 100 by 1:1:2 is 25, 25, 50. The third stops at 40; 60 by 1:1 is 30, 30.
  const claims = bounded([[1n, 0n, 99n], [1n, 0n, 99n], [2n, 0n, 40n]]);
  assert.deepEqual(apportionWithin(100n, claims), [30n, 30n, 40n]);
});

Deno.test("one claim below its lowest part stops there and the others pay for it", () => {
  // 100 by 1:1:2 is 25, 25, 50. The first stops at 40; 60 by 1:2 is 20, 40.
  const claims = bounded([[1n, 40n, 99n], [1n, 0n, 99n], [2n, 0n, 99n]]);
  assert.deepEqual(apportionWithin(100n, claims), [40n, 20n, 40n]);
});

Deno.test("a claim that crosses only after another has stopped is stopped too", () => {
  // 100 by 1:1:2 is 25, 25, 50. The third stops at 40, so the others would get
  // 30 each; the second stops at 28 and the first takes 100 - 40 - 28 = 32.
  const claims = bounded([[1n, 0n, 99n], [1n, 0n, 28n], [2n, 0n, 40n]]);
  assert.deepEqual(apportionWithin(100n, claims), [32n, 28n, 40n]);
});

Deno.test("as much above as below: both sides stop and the middle is as before", () => {
  // 100 by 6:3:1 is 60, 30, 10: 10 above 50 and 10 below 20.
  const claims = bounded([[6n, 0n, 50n], [3n, 0n, 99n], [1n, 20n, 99n]]);
  assert.deepEqual(apportionWithin(100n, claims), [50n, 30n, 20n]);
});

Deno.test("more above than below: a part too small may be lifted by what is freed", () => {
  // 100 by 6:3:1 is 60, 30, 10: 15 above 45, 2 below 12. The first stops at 45;
  // 55 by 3:1 is 41.25 and 13.75, so the third is above 12 and takes the spare
  // unit: 41, 14.
  const claims = bounded([[6n, 0n, 45n], [3n, 0n, 99n], [1n, 12n, 99n]]);
  assert.deepEqual(apportionWithin(100n, claims), [45n, 41n, 14n]);
});

Deno.test("more below than above: a part too large may be lowered by what is needed", () => {
  // 100 by 6:3:1 is 60, 30, 10: 20 below 30, 5 above 55. The third stops at 30;
  // 70 by 6:3 is 46.67 and 23.33, so the first is below 55.
  const claims = bounded([[6n, 0n, 55n], [3n, 0n, 99n], [1n, 30n, 99n]]);
  assert.deepEqual(apportionWithin(100n, claims), [47n, 23n, 30n]);
});

Deno.test("a total that is exactly the lowest or the highest sum gives the bounds", () => {
  const claims = bounded([[1n, 3n, 5n], [9n, 4n, 8n]]);
  assert.deepEqual(apportionWithin(7n, claims), [3n, 4n]);
  assert.deepEqual(apportionWithin(13n, claims), [5n, 8n]);
});

Deno.test("a total out of reach is refused with both limits", () => {
  const claims = bounded([[1n, 3n, 5n], [9n, 4n, 8n]]);
  for (const total of [6n, 14n]) {
    assert.throws(() => apportionWithin(total, claims), (error) => {
      assert.ok(error instanceof InputError);
      assert.match(error.message, new RegExp(`summan ${total} kr`));
      assert.match(error.message, /minst 7 och högst 13 kr/);
      return true;
    });
  }
});
