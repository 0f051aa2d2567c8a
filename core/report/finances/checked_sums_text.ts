import { formatTkr, tkrChange } from "../../figures/finances/finance_words.ts";
import { formatList } from "../../figures/formats.ts";
import type { Agreement } from "../../finances/agreement.ts";
import type { BudgetVariance } from "../../finances/budget_variance.ts";
import type { CheckedLine } from "../../finances/checked_line.ts";
import { counted, type Noun } from "../text/counted.ts";

const SUM: Noun = { one: "tryckt summa", many: "tryckta summor" };

/**
 * Says in Swedish how many sums in print are the sums of their addends, and
 * names every one that is not.
 *
 * @param lines Lines of statements or budgets.
 */
export function checkedSumsText(lines: readonly CheckedLine[]): string {
  const sums = lines.filter(({ agreement }) => agreement !== null);
  if (sums.length === 0) return "Det finns inga tryckta summor att räkna om.";
  const count = (agreement: Agreement) =>
    sums.filter((line) => line.agreement === agreement).length;
  const off = sums.filter(({ agreement }) => agreement === "differs")
    .map(({ post, printedSek, differenceSek }) =>
      `${post} (tryckt ${formatTkr(printedSek)}, ${
        tkrChange(differenceSek!)
      } tkr mot det framräknade)`
    );
  return `Av ${counted(sums.length, SUM)} stämmer ${count("holds")} exakt, ` +
    `${count("rounding")} så när som på avrundning, och ${off.length} avviker` +
    (off.length > 0 ? `: ${formatList(off)}.` : ".");
}

/**
 * Says in Swedish which variances in print are not outcome minus budget.
 *
 * @param variance The year's posts; `null` if they are not known.
 */
export function varianceText(variance: BudgetVariance | null): string {
  if (!variance) {
    return "Det finns ingen tryckt jämförelse mellan budget och utfall.";
  }
  const { posts } = variance;
  const off = posts.filter(({ agreement }) => agreement === "differs")
    .map(({ post, printedVarianceSek, varianceSek }) =>
      `${post} (tryckt ${tkrChange(printedVarianceSek)}, utfall minus budget ` +
      `${tkrChange(varianceSek)} tkr)`
    );
  return off.length === 0
    ? `Ingen av ${posts.length} tryckta avvikelser skiljer sig från utfall ` +
      "minus budget mer än avrundning förklarar."
    : `${off.length} av ${posts.length} tryckta avvikelser är inte utfall ` +
      `minus budget: ${formatList(off)}.`;
}
