import type {
  INTERVENTION_PERIODS,
  INTERVENTION_USE,
  INTERVENTIONS as INTERVENTION_TABLE,
  STRUCTURAL_INTERVENTIONS,
} from "../../../../core/data/tables/intervention_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { wholeBetween } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { INTERVENTIONS, partiesOf, runsIn } from "../persons/interventions.ts";
import { annualReport, LAST_YEAR, plan, slugOf, YEARS } from "../provenance.ts";
import type { Account } from "./accounts.ts";
import { PLANNED_YEARS } from "./budgets.ts";
import { grantTkr, plannedCost } from "./posts.ts";

/** An intervention for staff and organisations. */
interface Structural {
  readonly name: string;
  readonly esf: "ja" | "nej";
  readonly start: string;
  readonly end: string;
  /** Fewest and most participants in a year. */
  readonly participants: readonly [number, number];
  /** Lowest and highest share of women, percent; `null` if never counted. */
  readonly womenPct: readonly [number, number] | null;
}

const STRUCTURAL: readonly Structural[] = [
  {
    name: "Gemensam kunskapsdag",
    esf: "nej",
    start: "2018-01-01",
    end: "2027-12-31",
    participants: [70, 130],
    womenPct: null,
  },
  {
    name: "Trygg samverkan (ESF)",
    esf: "ja",
    start: "2022-03-01",
    end: "2026-08-31",
    participants: [45, 90],
    womenPct: [72, 86],
  },
];
const SUM = "Summa förbundsinsatser";

/** Rows of `interventions.csv`: every plan's grants for three years. */
export function grantRows(): MadeRow<typeof INTERVENTION_TABLE>[] {
  return YEARS.flatMap((planYear) =>
    Array.from({ length: PLANNED_YEARS }, (_, at) => planYear + at)
      .flatMap((year) => {
        const row = (
          intervention: string,
          owner: string | null,
          level: string,
          amount: number,
        ) => ({
          row_id: `${planYear}-${slugOf(intervention)}-${year}`,
          document_year: planYear,
          year,
          intervention,
          owner,
          level,
          amount,
          unit: "tkr",
          ...plan("Insatser"),
        });
        return [
          ...INTERVENTIONS.filter((one) => runsIn(one, year)).map((one) =>
            row(one.name, one.owner, "item", grantTkr(one, year))
          ),
          row(SUM, null, "total", plannedCost("Förbundsinsatser", year)),
        ];
      })
  );
}

/** Rows of `intervention_use.csv`: how much of the grants was used. */
export function useRows(
  accounts: readonly Account[],
): MadeRow<typeof INTERVENTION_USE>[] {
  return accounts.flatMap(({ year, used, costs }) => {
    const row = (intervention: string, level: string, amount: number) => ({
      row_id: `${year}-anvant-${slugOf(intervention)}`,
      year,
      intervention,
      level,
      qualifier: "exakt",
      used: amount,
      unspent: null,
      unit: "tkr",
      ...annualReport("Insatsernas kostnader"),
    });
    return [
      ...INTERVENTIONS.filter(({ id }) => used.has(id)).map(({ id, name }) =>
        row(name, "item", used.get(id)!)
      ),
      row(SUM, "total", costs["Förbundsinsatser"]),
    ];
  });
}

/** Rows of `intervention_periods.csv`, of all that ran in the last year. */
export function periodRows(): MadeRow<typeof INTERVENTION_PERIODS>[] {
  const place = annualReport("Insatser");
  const individual = INTERVENTIONS.filter((one) => runsIn(one, LAST_YEAR))
    .map((one) => ({
      row_id: `${LAST_YEAR}-${one.id}`,
      intervention: one.name,
      kind: "individ",
      esf: one.esf ? "ja" : "nej",
      parties: partiesOf(one),
      start_date: one.start,
      end_date: one.end,
      ...place,
    }));
  const structural = STRUCTURAL.map(({ name, esf, start, end }) => ({
    row_id: `${LAST_YEAR}-${slugOf(name)}`,
    intervention: name,
    kind: "struktur",
    esf,
    parties: "Samtliga medlemmar",
    start_date: start,
    end_date: end,
    ...place,
  }));
  return [...individual, ...structural];
}

/** Rows of `structural_interventions.csv`. */
export function structuralRows(
  stream: RandomStream,
): MadeRow<typeof STRUCTURAL_INTERVENTIONS>[] {
  return YEARS.flatMap((year) =>
    STRUCTURAL.filter(({ start }) => start <= `${year}-12-31`)
      .map(({ name, participants, womenPct }) => {
        const women = womenPct && wholeBetween(stream, ...womenPct);
        return {
          row_id: `${year}-${slugOf(name)}`,
          year,
          intervention: name,
          participants: wholeBetween(stream, ...participants),
          women_pct: women,
          men_pct: women === null ? null : 100 - women,
          ...annualReport("Insatser för personal och organisation"),
        };
      })
  );
}
