import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { compareFees } from "./fee_change.ts";
import { allocateMemberFees, type FeeAllocation } from "./member_fees.ts";

function allocation(
  frameSek: number,
  inhabitants: Readonly<Record<string, number>>,
): FeeAllocation {
  const codes = Object.keys(inhabitants);
  return allocateMemberFees({
    year: 2025,
    frameSek: kronor(frameSek),
    members: [
      { code: "00", name: "Staten", party: "stat" },
      { code: "04", name: "Regionen", party: "region" },
      ...codes.map((code) => ({ code, name: code, party: "kommun" as const })),
    ],
    key: [{ measure: "all", weight: 1 }],
    populations: [{
      measure: "all",
      referenceDate: null,
      inhabitants: new Map(Object.entries(inhabitants)),
      sources: [],
    }],
    instalmentsPerYear: 4,
  });
}

const text = (amount: { toString(): string } | null) =>
  amount?.toString() ?? null;

Deno.test("every member's change is told in kronor, percent and kronor per inhabitant", () => {
  // Municipalities pay 100, then 200. A: 10 of 20 -> 50; 30 of 40 -> 150.
  // Per inhabitant 50/10 = 5 and 150/30 = 5. B: 50 and 50, per inhabitant 5.
  const changes = compareFees(
    allocation(400, { "0001": 10, "0002": 10 }),
    allocation(800, { "0001": 30, "0002": 10 }),
  );
  assert.deepEqual(
    changes.map((change) => [
      change.member.code,
      text(change.earlierSek),
      text(change.laterSek),
      text(change.changeSek),
      change.changePct,
      text(change.changePerInhabitantSek),
    ]),
    [
      ["00", "200", "400", "200", 100, null],
      ["04", "100", "200", "100", 100, null],
      ["0001", "50", "150", "100", 200, "0"],
      ["0002", "50", "50", "0", 0, "0"],
    ],
  );
});

Deno.test("a fee that falls has a negative change", () => {
  // 100 by 10 : 10 is 50 each; by 10 : 30 the first pays 25, half of it.
  const [, , first] = compareFees(
    allocation(400, { "0001": 10, "0002": 10 }),
    allocation(400, { "0001": 10, "0002": 30 }),
  );
  assert.equal(text(first!.changeSek), "-25");
  assert.equal(first!.changePct, -50);
  assert.equal(text(first!.changePerInhabitantSek), "-2.5");
});

Deno.test("a new member has a fee but no change", () => {
  const changes = compareFees(
    allocation(400, { "0001": 10 }),
    allocation(400, { "0001": 10, "0002": 10 }),
  );
  const newcomer = changes.find(({ member }) => member.code === "0002")!;
  assert.equal(text(newcomer.laterSek), "50");
  assert.equal(newcomer.earlierSek, null);
  assert.equal(newcomer.changeSek, null);
  assert.equal(newcomer.changePct, null);
  assert.equal(newcomer.changePerInhabitantSek, null);
});

Deno.test("a member that has left is not among the changes", () => {
  const changes = compareFees(
    allocation(400, { "0001": 10, "0002": 10 }),
    allocation(400, { "0001": 10 }),
  );
  assert.deepEqual(changes.map(({ member }) => member.code), [
    "00",
    "04",
    "0001",
  ]);
});

Deno.test("a change from 0 kr has kronor but no percentage", () => {
  const [state] = compareFees(
    allocation(0, { "0001": 10 }),
    allocation(400, { "0001": 10 }),
  );
  assert.equal(text(state!.earlierSek), "0");
  assert.equal(text(state!.changeSek), "200");
  assert.equal(state!.changePct, null);
});

Deno.test("two equal allocations differ nowhere", () => {
  const same = allocation(401, { "0001": 10, "0002": 17 });
  const changes = compareFees(same, same);
  assert.equal(changes.length, same.fees.length);
  for (const { changeSek, changePct } of changes) {
    assert.equal(text(changeSek), "0");
    assert.equal(changePct, 0);
  }
});
