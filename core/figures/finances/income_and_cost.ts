import defer * as Plot from "@observablehq/plot";
import type { FinanceData } from "../../data/finance_data.ts";
import type { OverviewYear } from "../../finances/five_years.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS, MARGIN } from "../theme.ts";
import { financeProvenance } from "./finance_provenance.ts";
import { formatTkr, tkr, tkrChange } from "./finance_words.ts";

const ID = "intakter-och-kostnader";
const SIDES = [
  { side: "Intäkter", colour: COLOURS.first },
  { side: "Kostnader", colour: COLOURS.second },
] as const;

interface Bar {
  readonly year: number;
  readonly side: string;
  readonly colour: string;
  readonly sek: number;
  readonly label: string;
}

/**
 * Income and cost of the förbund over the last years, and the result that the
 * two leave.
 *
 * @param years The years, ascending; none gives a figure that says so.
 */
export function incomeAndCost(
  data: FinanceData,
  years: readonly OverviewYear[],
): Figure {
  const title = "Intäkter och kostnader år för år";
  const name = data.forbund.shortName;
  if (years.length === 0) {
    return missingFigure(
      ID,
      title,
      `${name}: intäkter och kostnader är inte kända för något år. Lägg till ` +
        `resultaträkningen i data/${data.forbund.id}/statements.csv eller ` +
        "femårsöversikten i overview.csv.",
      financeProvenance(data, []),
    );
  }
  const provenance = financeProvenance(
    data,
    years.flatMap(({ result }) => result.sources),
  );
  const off = years.filter(({ result }) => result.agreement === "differs");
  const texts = {
    id: ID,
    title: `Intäkter och kostnader ${years[0]!.result.year}–${
      years.at(-1)!.result.year
    }`,
    subtitle: `${name}, tkr. Under staplarna årets resultat.${doubt(off)}`,
    altText: `Två staplar per år. ${
      years.map(({ result }) =>
        `${result.year}: intäkter ${formatTkr(result.incomeSek)}, kostnader ${
          formatTkr(result.costSek)
        }, resultat ${tkrChange(result.printedSek)}`
      ).join("; ")
    }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Är stapeln för intäkter högre än den för ` +
      "kostnader växer det egna kapitalet.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: SIDES.map(({ side, colour }) => ({
        label: side,
        colour,
        mark: "bar" as const,
      })),
    }, plot(years, off)),
    columns: COLUMNS,
    rows: years.map(({ result }) => ({
      year: String(result.year),
      income_sek: result.incomeSek,
      cost_sek: result.costSek,
      result_sek: result.printedSek,
      computed_result_sek: result.computedSek,
      difference_sek: result.differenceSek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "year", title: "År" },
  sekColumn("income_sek", "Intäkter"),
  sekColumn("cost_sek", "Kostnader"),
  sekColumn("result_sek", "Årets resultat, tryckt"),
  sekColumn("computed_result_sek", "Årets resultat ur posterna"),
  sekColumn("difference_sek", "Tryckt minus framräknat"),
];

/** Two bars per year, and below them the result as printed and by its posts. */
function plot(
  years: readonly OverviewYear[],
  off: readonly OverviewYear[],
): ChartPlot {
  const bars = barsOf(years);
  return {
    height: 300,
    marginTop: 22,
    marginBottom: off.length > 0 ? 66 : 48,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    fx: { domain: years.map(yearOf), axis: null, padding: 0.12 },
    x: { domain: SIDES.map(({ side }) => side), axis: null, padding: 0.06 },
    y: {
      axis: null,
      domain: [0, Math.max(...bars.map(({ sek }) => sek), 1)],
    },
    marks: [
      Plot.barY(bars, { fx: "year", x: "side", y: "sek", fill: "colour" }),
      Plot.text(bars, {
        fx: "year",
        x: "side",
        y: "sek",
        text: "label",
        dy: -9,
      }),
      Plot.ruleY([0], { stroke: COLOURS.ink }),
      below(years, 16, ({ result }) => String(result.year), {
        fontWeight: 600,
      }),
      below(years, 34, ({ result }) => tkrChange(result.printedSek)),
      below(
        off,
        52,
        ({ result }) => `(${tkrChange(result.computedSek)})`,
        { fill: COLOURS.second },
      ),
    ],
  };
}

const yearOf = ({ result }: OverviewYear) => result.year;

function barsOf(years: readonly OverviewYear[]): Bar[] {
  return years.flatMap(({ result: { year, incomeSek, costSek } }) =>
    SIDES.map(({ side, colour }) => {
      const sek = side === "Intäkter" ? incomeSek : costSek;
      return { year, side, colour, sek: sek.toNumber(), label: tkr(sek) };
    })
  );
}

/** A line of text below each year's bars. */
function below(
  years: readonly OverviewYear[],
  dy: number,
  text: (year: OverviewYear) => string,
  look: Plot.TextOptions = {},
): Plot.Markish {
  return Plot.text(years, {
    fx: yearOf,
    frameAnchor: "bottom",
    lineAnchor: "middle",
    dy,
    text,
    ...look,
  });
}

function doubt(off: readonly OverviewYear[]): string {
  return off.length === 0
    ? ""
    : " Inom parentes vad posterna ger där det tryckta resultatet är ett annat.";
}
