import defer * as Plot from "@observablehq/plot";
import type { FinanceData } from "../../data/finance_data.ts";
import { findPost } from "../../data/statement_posts.ts";
import type {
  BudgetVariance,
  PostVariance,
} from "../../finances/budget_variance.ts";
import type { Decimal } from "../../money.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { financeProvenance } from "./finance_provenance.ts";
import { tkr, tkrChange } from "./finance_words.ts";
import { rightColumn, rowTicks } from "./row_marks.ts";

const ID = "budget-mot-utfall";

/**
 * What each post came to, with a tick for its budget. Costs are drawn by
 * their size.
 *
 * @param year Which year.
 * @param variance The year's posts; `null` gives a figure that says so.
 */
export function budgetAgainstActual(
  data: FinanceData,
  year: number,
  variance: BudgetVariance | null,
): Figure {
  const { id, shortName } = data.forbund;
  const title = `Budget mot utfall ${year}`;
  if (!variance) {
    return missingFigure(
      ID,
      title,
      `${shortName}: utfallet mot budgeten ${year} är inte känt. Lägg till ` +
        `driftredovisningen i data/${id}/budget_variance.csv.`,
      financeProvenance(data, []),
    );
  }
  const { posts, sources } = variance;
  const provenance = financeProvenance(data, sources);
  const off = posts.filter(({ agreement }) => agreement === "differs");
  const texts = {
    id: ID,
    title,
    subtitle: `${shortName}, tkr; kostnader efter sin storlek. Till höger ` +
      "utfall och avvikelse mot budget" +
      (off.length > 0 ? "; inom parentes avvikelsen som den är tryckt." : "."),
    altText: `Liggande staplar med utfallet per post och ett streck för ` +
      `budgeten. ${posts.map(told).join("; ")}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Avvikelsen är utfall minus budget: större än ` +
      "noll betyder högre intäkt eller lägre kostnad än budgeterat." +
      slipText(off),
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Utfall", colour: COLOURS.first, mark: "bar" },
        { label: "Budget", colour: COLOURS.second, mark: "tick" },
      ],
    }, plot(posts, off)),
    columns: COLUMNS,
    rows: posts.map((row) => ({
      post: row.post,
      actual_sek: row.actualSek,
      budget_sek: row.budgetSek,
      variance_sek: row.varianceSek,
      printed_variance_sek: row.printedVarianceSek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "post", title: "Post" },
  sekColumn("actual_sek", "Utfall"),
  sekColumn("budget_sek", "Budget"),
  sekColumn("variance_sek", "Avvikelse"),
  sekColumn("printed_variance_sek", "Avvikelse, tryckt"),
];

/** A bar per post, its budget as a tick, and outcome and variance in columns. */
function plot(
  posts: readonly PostVariance[],
  off: readonly PostVariance[],
): ChartPlot {
  return {
    ...rowLayout({ names: posts.map(nameOf), right: 220, axis: false }),
    x: { axis: null, domain: domainOf(posts) },
    marks: [
      nameAxis(),
      Plot.barX(posts, {
        x: (row: PostVariance) => size(row, row.actualSek),
        y: nameOf,
        fill: COLOURS.first,
      }),
      ...rowTicks(posts.map((row) => ({
        row: row.post,
        value: size(row, row.budgetSek),
        colour: COLOURS.second,
      }))),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
      rightColumn(posts, nameOf, 72, ({ actualSek }) => tkr(actualSek)),
      rightColumn(
        posts,
        nameOf,
        134,
        ({ varianceSek }) => tkrChange(varianceSek),
        { fontWeight: 600 },
      ),
      rightColumn(
        off,
        nameOf,
        208,
        ({ printedVarianceSek }) => `(${tkrChange(printedVarianceSek)})`,
        { fill: COLOURS.second },
      ),
    ],
  };
}

const nameOf = ({ post }: PostVariance) => post;

/** Costs, which are negative in both columns, are drawn by their size. */
function size(row: PostVariance, sek: Decimal): number {
  const cost = row.actualSek.lessThanOrEqualTo(0) &&
    row.budgetSek.lessThanOrEqualTo(0) && !findPost([row], "result");
  return (cost ? sek.abs() : sek).toNumber();
}

function domainOf(posts: readonly PostVariance[]): [number, number] {
  const sizes = posts.flatMap((row) =>
    [row.actualSek, row.budgetSek].map((sek) => size(row, sek))
  );
  return [Math.min(0, ...sizes), Math.max(1, ...sizes)];
}

function slipText(off: readonly PostVariance[]): string {
  return off.length === 0
    ? ""
    : ` ${off.length} tryckta avvikelser är inte utfall minus budget.`;
}

function told(
  { post, actualSek, budgetSek, varianceSek }: PostVariance,
): string {
  return `${post} ${tkr(actualSek)} mot budget ${tkr(budgetSek)}, ` +
    `avvikelse ${tkrChange(varianceSek)}`;
}
