import type { FinanceData } from "../../data/finance_data.ts";
import { printedSources } from "../../data/printed_source.ts";
import { sekColumn, shareColumn } from "../../figures/columns.ts";
import {
  equitySources,
  knownLevels,
} from "../../figures/finances/equity_limits.ts";
import { financeProvenance } from "../../figures/finances/finance_provenance.ts";
import {
  BASIS_WORDS,
  goalLabel,
} from "../../figures/finances/finance_words.ts";
import type { EquityYear } from "../../finances/equity_against_levels.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * Own capital of every known year against each limit that there is for the
 * year: the recommended highest level and the förbund's own goals. A year
 * without any has one row.
 *
 * @param years The years, ascending; none gives a table without rows.
 */
export function equityTable(
  data: FinanceData,
  years: readonly EquityYear[],
): OutputTable {
  const limits = years.flatMap(limitsOf);
  return {
    id: "eget-kapital",
    title: `Eget kapital, ${data.forbund.shortName}`,
    note: years.length > 0
      ? "Där två tal anges för samma år ger de tryckta resultaten det första, " +
        "intäkter minus kostnader det andra."
      : `Eget kapital är inte känt för något år. Lägg till posten Utgående ` +
        `eget kapital i data/${data.forbund.id}/statements.csv.`,
    columns: [
      { name: "year", title: "År" },
      sekColumn("equity_sek", "Eget kapital den 31 december"),
      sekColumn("otherwise_sek", "Eller"),
      { name: "basis", title: "Hur det är känt" },
      sekColumn("frame_sek", "Ram"),
      shareColumn("equity_share", "Eget kapital av ramen"),
      { name: "limit", title: "Gräns" },
      sekColumn("limit_sek", "Gränsens belopp"),
      sekColumn("above_sek", "Över gränsen"),
      { name: "source", title: "Gränsens källa" },
    ],
    rows: limits.map(({ point, frameSek, limit, limitSek, source }) => ({
      year: String(point.year),
      equity_sek: point.equitySek,
      otherwise_sek: point.otherwiseSek,
      basis: BASIS_WORDS[point.basis],
      frame_sek: frameSek,
      equity_share: frameSek && !frameSek.isZero()
        ? point.equitySek.dividedBy(frameSek).toNumber()
        : null,
      limit,
      limit_sek: limitSek,
      above_sek: limitSek && point.equitySek.minus(limitSek),
      source,
    })),
    ...financeProvenance(data, equitySources(years), knownLevels(years)),
  };
}

/** What documents state of the recommended own capital, in their words. */
export function equityLevelTable(data: FinanceData): OutputTable {
  return {
    id: "eget-kapital-rekommendation",
    title: "Rekommenderat eget kapital enligt kända dokument",
    note: "Nationella rådets exakta trappa är inte känd. En högsta nivå " +
      "gäller bara den ram den är angiven för; det som sägs vara i linje är " +
      "ingen högsta nivå.",
    columns: [
      { name: "year", title: "År" },
      { name: "statement", title: "Utsaga" },
      sekColumn("frame_sek", "Ram; tomt där den inte anges"),
      sekColumn("equity_sek", "Eget kapital"),
      {
        name: "share_pct",
        title: "Andel, tryckt",
        unit: "procent",
        decimals: 1,
      },
      { name: "quote", title: "Citat" },
      { name: "source", title: "Källa" },
    ],
    rows: data.equityLevels.map((row) => ({
      year: String(row.year),
      statement: row.statement === "hogsta" ? "högsta nivå" : "i linje",
      frame_sek: row.frame_sek,
      equity_sek: row.equity_sek,
      share_pct: row.share_pct,
      quote: row.quote,
      source: printedSources([row]).join("; "),
    })),
    ...financeProvenance(data, printedSources(data.equityLevels)),
  };
}

function limitsOf(year: EquityYear) {
  const { point, frameSek, highest, goals } = year;
  const limits = [
    ...(highest
      ? [{
        limit: highest.title,
        limitSek: highest.value,
        source: highest.source,
      }]
      : []),
    ...goals.map((goal) => ({
      limit: goalLabel(goal),
      limitSek: goal.highestSek,
      source: goal.sources.join("; "),
    })),
  ];
  const none = { limit: null, limitSek: null, source: null };
  return (limits.length > 0 ? limits : [none])
    .map((limit) => ({ point, frameSek, ...limit }));
}
