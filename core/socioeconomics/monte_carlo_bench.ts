import { loadCase } from "./case_fixture.ts";
import { simulateBalance } from "./monte_carlo.ts";

/**
 * Draws of the whole model with nine uncertain inputs over three years. The
 * peer is the same model vectorised in numpy (beta, triangular and truncated
 * normal draws, quantiles and correlations), which holds every draw in memory.
 */
const basis = await loadCase("rar", { overrides: { horizonYears: 3 } });

for (const draws of [100_000, 1_000_000]) {
  Deno.bench(`${draws.toLocaleString("en")} draws`, () => {
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

function triangular(low: number, mode: number, high: number) {
  return { kind: "triangular", low, mode, high } as const;
}
