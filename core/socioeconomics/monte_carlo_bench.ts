import * as jstat from "jstat";
import { loadCase } from "./case_fixtures.ts";
import { simulateBalance } from "./monte_carlo.ts";

/**
 * Draws of the whole model with eight uncertain inputs over three years. The
 * peer only draws the same inputs, with jStat, and works nothing out of them.
 */
const basis = await loadCase("rar", { overrides: { horizonYears: 3 } });

const { beta, normal, triangular: triangle } = jstat
  .default as unknown as JStat;
const group = "simulate 100 000 balances of eight uncertain inputs";

Deno.bench("jStat, the draws alone", { group }, () => {
  for (let draw = 0; draw < 100_000; draw++) {
    triangle.sample(50, 100, 80);
    beta.sample(8, 2);
    triangle.sample(0, 50, 20);
    triangle.sample(0, 30, 5);
    triangle.sample(1, 5, 3);
    normal.sample(1, 1);
    triangle.sample(20_000, 28_000, 22_000);
    normal.sample(155_000, 15_000);
  }
});

for (const draws of [100_000, 1_000_000]) {
  const name = `simulate ${draws.toLocaleString("sv")} balances`;
  Deno.bench(name, draws === 100_000 ? { group, baseline: true } : {}, () => {
    simulateBalance(basis, {
      perspective: "kommun",
      draws,
      seed: 2025,
      distributions: {
        retentionFirstYearPct: triangular(50, 80, 100),
        retentionLaterYearsPct: {
          kind: "beta",
          alpha: 8,
          beta: 2,
          low: 0,
          high: 100,
        },
        deadweightPct: triangular(0, 20, 50),
        displacementPct: triangular(0, 5, 30),
        discountRatePct: triangular(1, 3, 5),
        wageGrowthPct: { kind: "normal", mean: 1, sd: 1, low: -2, high: 4 },
        monthlyWageSek: triangular(20_000, 22_000, 28_000),
        socialAssistanceSek: {
          kind: "normal",
          mean: 155_000,
          sd: 15_000,
          low: 100_000,
          high: 200_000,
        },
      },
    });
  });
}

/** What the peer uses of jStat. */
interface JStat {
  readonly beta: { sample(alpha: number, beta: number): number };
  readonly normal: { sample(mean: number, sd: number): number };
  readonly triangular: {
    sample(low: number, high: number, mode: number): number;
  };
}

function triangular(low: number, mode: number, high: number) {
  return { kind: "triangular", low, mode, high } as const;
}
