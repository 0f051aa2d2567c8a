import assert from "node:assert/strict";
import type { Distribution } from "../statistics/distributions.ts";
import { loadCase } from "./case_fixtures.ts";
import { jobsInput, uncertainInput } from "./simulation_inputs.ts";

const BASE = await loadCase("rar");

Deno.test("the share who got a job is Jeffreys' beta of the people and those who ended", () => {
  // 34 of 334; 20 full-time jobs of 34 people give 334 · 20 / 34 = 196.4706
  const { distribution, fullTimeJobsIfAll } = jobsInput(BASE)!;
  assert.deepEqual(distribution, {
    kind: "beta",
    alpha: 34.5,
    beta: 300.5,
    low: 0,
    high: 1,
  });
  assert.equal(fullTimeJobsIfAll.toFixed(4), "196.4706");
});

Deno.test("without people, or those who ended, there is no share to draw", () => {
  assert.equal(jobsInput({ ...BASE, people: null }), null);
  assert.equal(jobsInput({ ...BASE, people: 0 }), null);
  assert.equal(jobsInput({ ...BASE, ended: null }), null);
  assert.notEqual(jobsInput({ ...BASE, ended: 34 }), null);
  assert.throws(() => jobsInput({ ...BASE, ended: 33 }), {
    name: "InputError",
    message: "34 fick jobb men bara 33 avslutade en insats",
  });
});

Deno.test("the middle of each distribution", () => {
  const middles: [Distribution, number][] = [
    [{ kind: "point", value: 7 }, 7],
    [{ kind: "triangular", low: 1, mode: 4, high: 9 }, 4],
    [{ kind: "normal", mean: 3, sd: 1, low: 2, high: 8 }, 5],
    // 10 + 20 · 3 / (3 + 2)
    [{ kind: "beta", alpha: 3, beta: 2, low: 10, high: 30 }, 22],
  ];
  for (const [distribution, middle] of middles) {
    const input = uncertainInput("Antagande", distribution, 0, 1);
    assert.equal(input.middle, middle, distribution.kind);
  }
});
