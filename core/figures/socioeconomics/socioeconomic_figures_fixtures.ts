import {
  breakEven,
  municipalJobsNeeded,
} from "../../socioeconomics/break_even.ts";
import { simulateBalance } from "../../socioeconomics/monte_carlo.ts";
import {
  perspectiveBalance,
  perspectiveBalances,
} from "../../socioeconomics/perspective_balance.ts";
import { municipalBalances } from "../../socioeconomics/published_tables.ts";
import { readingBridge } from "../../socioeconomics/reading_bridge.ts";
import {
  oneWaySensitivity,
  twoWaySensitivity,
} from "../../socioeconomics/sensitivity.ts";
import { smallNumbers } from "../../socioeconomics/small_numbers.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { Figure } from "../figure.ts";
import { jobsBreakEven } from "./jobs_break_even.ts";
import { jobsMunicipalBalance } from "./jobs_municipal_balance.ts";
import { socioeconomicDistribution } from "./distribution.ts";
import { socioeconomicDrivers } from "./drivers.ts";
import { socioeconomicMap } from "./map.ts";
import { socioeconomicParties } from "./parties.ts";
import { socioeconomicReadings } from "./readings.ts";
import { socioeconomicTornado } from "./tornado.ts";

/** Every socio-economic figure that the notebook makes. */
export function socioeconomicFigures(basis: SocioeconomicCase): Figure[] {
  const balance = perspectiveBalance(basis, "kommun");
  const simulation = simulateBalance(basis, {
    perspective: "kommun",
    distributions: {
      retentionFirstYearPct: {
        kind: "triangular",
        low: 50,
        mode: 100,
        high: 100,
      },
      deadweightPct: { kind: "triangular", low: 0, mode: 0, high: 50 },
      displacementPct: { kind: "triangular", low: 0, mode: 0, high: 25 },
    },
    draws: 100_000,
    seed: 2025,
  });
  return [
    socioeconomicParties(basis, perspectiveBalances(basis)),
    socioeconomicReadings(basis, readingBridge(basis)),
    jobsMunicipalBalance(basis, municipalBalances(basis), smallNumbers(basis)),
    jobsBreakEven(
      basis,
      municipalJobsNeeded(basis),
      breakEven(basis, "kommun"),
    ),
    socioeconomicTornado(
      basis,
      balance,
      oneWaySensitivity(basis, "kommun", {
        retentionFirstYearPct: [50, 100],
        deadweightPct: [0, 50],
        displacementPct: [0, 25],
        horizonYears: [1, 2],
        discountRatePct: [0, 5],
        socialAssistanceSek: [100_000, 155_000],
        monthlyWageSek: [20_000, 26_000],
      }),
    ),
    socioeconomicMap(
      basis,
      balance,
      twoWaySensitivity(
        basis,
        "kommun",
        { name: "retentionFirstYearPct", values: [50, 60, 70, 80, 90, 100] },
        { name: "deadweightPct", values: [0, 10, 20, 30, 40, 50] },
      ),
    ),
    socioeconomicDistribution(basis, simulation),
    socioeconomicDrivers(basis, simulation),
  ];
}
