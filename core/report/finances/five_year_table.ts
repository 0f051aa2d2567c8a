import type { FinanceData } from "../../data/finance_data.ts";
import { sekColumn, shareColumn } from "../../figures/columns.ts";
import { financeProvenance } from "../../figures/finances/finance_provenance.ts";
import {
  BASIS_WORDS,
  formatTkr,
} from "../../figures/finances/finance_words.ts";
import type { OverviewYear } from "../../finances/five_years.ts";
import type { OutputTable } from "../output_table.ts";
import { AGREEMENT_WORDS } from "./amounts.ts";

/**
 * The view over five years: income, costs, result, own capital, soliditet and
 * liquidity, as printed and as worked out.
 *
 * @param years The years, ascending; none gives a table without rows.
 */
export function fiveYearTable(
  data: FinanceData,
  years: readonly OverviewYear[],
): OutputTable {
  return {
    id: "femarsoversikt",
    title: `Femårsöversikt, ${data.forbund.shortName}`,
    note: years.length > 0
      ? offSentences(years) +
        "Resultatet är intäkter minus kostnader plus övriga poster, som är " +
        "tomma där bara översikten är känd. Soliditeten är eget kapital delat med tillgångarna, likviditeten " +
        "omsättningstillgångar delat med kortfristiga skulder; tomt där " +
        "balansräkningen inte är känd."
      : `Ingen översikt är känd. Lägg till den i ` +
        `data/${data.forbund.id}/overview.csv.`,
    columns: [
      { name: "year", title: "År" },
      sekColumn("income_sek", "Intäkter"),
      sekColumn("cost_sek", "Kostnader"),
      sekColumn("other_sek", "Övriga poster (finansiella med flera)"),
      sekColumn("result_sek", "Årets resultat, tryckt"),
      sekColumn("computed_result_sek", "Årets resultat ur posterna"),
      { name: "agreement", title: "Stämmer" },
      sekColumn("equity_sek", "Eget kapital"),
      { name: "equity_basis", title: "Hur det är känt" },
      shareColumn("printed_equity_ratio", "Soliditet, tryckt", 2),
      shareColumn("equity_ratio", "Soliditet, framräknad"),
      shareColumn("liquidity", "Likviditet", 2),
      sekColumn("liquid_funds_sek", "Likvida medel"),
      { name: "employees", title: "Antal anställda", decimals: 0 },
    ],
    rows: years.map(({ result, ratios, equity, employees }) => ({
      year: String(result.year),
      income_sek: result.incomeSek,
      cost_sek: result.costSek,
      other_sek: result.otherPosts &&
        result.computedSek.minus(result.incomeSek).plus(result.costSek),
      result_sek: result.printedSek,
      computed_result_sek: result.computedSek,
      agreement: AGREEMENT_WORDS[result.agreement],
      equity_sek: equity?.equitySek ?? null,
      equity_basis: equity && BASIS_WORDS[equity.basis],
      printed_equity_ratio: ratios?.printedEquityRatio ?? null,
      equity_ratio: ratios?.equityRatio ?? null,
      liquidity: ratios?.liquidity ?? null,
      liquid_funds_sek: ratios?.liquidFundsSek ?? null,
      employees,
    })),
    ...financeProvenance(
      data,
      years.flatMap(({ result, equity }) => [
        ...result.sources,
        ...(equity?.sources ?? []),
      ]),
    ),
  };
}

/** The years whose printed result is not what the posts give, and how. */
function offSentences(years: readonly OverviewYear[]): string {
  return years.filter(({ result }) => result.agreement === "differs")
    .map(({ result: { year, printedSek, computedSek } }) =>
      `Resultatet ${year} är tryckt som ${
        formatTkr(printedSek)
      }, men posterna ` +
      `ger ${formatTkr(computedSek)}; båda kan inte vara rätt. `
    ).join("") +
    (years.some(({ result }) => result.agreement === "rounding")
      ? "Där ett annat resultat skiljer någon enhet från posterna är det " +
        "avrundning. "
      : "");
}
