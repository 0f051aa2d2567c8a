import defer * as Plot from "@observablehq/plot";
import type { BridgeStep } from "../../socioeconomics/reading_bridge.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatDecimal } from "../formats.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import { inParentheses, readingSources } from "./reading_sources.ts";
import { assumptionSentence, formatBalance, missingJobs } from "./words.ts";
import { COLOURS } from "../theme.ts";

/**
 * How the same jobs are a gain in one reading and a loss in the next: the way
 * from the municipalities over all members to society, step by step.
 *
 * @param steps The steps in order.
 */
export function socioeconomicReadings(
  basis: SocioeconomicCase,
  steps: readonly BridgeStep[],
): Figure {
  const id = "samhallsekonomi-tva-lasningar";
  const title = `Samma jobb, två läsningar ${basis.year}`;
  if (!basis.jobsKnown) return missingJobs(basis, id, title);
  const provenance = socioeconomicProvenance(basis);
  const { municipalities, allMembers } = readingSources(basis);
  const readings = steps.filter(({ kind }) => kind === "reading");
  const told = readings.map(({ title, amountSek }) =>
    `${title} ${formatBalance(amountSek)}`
  );
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, miljoner kronor. ` +
      `${assumptionSentence(basis)} Mörka staplar är läsningar, de andra vad ` +
      "som tillkommer på vägen.",
    altText: `Vattenfallsdiagram i ${steps.length} steg: ${told.join(", ")}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Den första läsningen` +
      `${inParentheses(municipalities)} ställer kommunernas vinst mot ` +
      `kommunernas egen avgift, den andra${
        inParentheses(allMembers)
      } tar med ` +
      "regionens skatt och allas avgifter. Båda räknar uteblivet försörjningsstöd som vinst, fast den " +
      "som fick jobb går miste om lika mycket.",
    unit: "kr",
    svg: drawChart({ ...texts, ...provenance }, plot(steps)),
    columns: COLUMNS,
    rows: steps.map((step) => ({
      step: step.title,
      kind: step.kind === "reading" ? "läsning" : "tillägg",
      amount_sek: step.amountSek,
      from_sek: step.fromSek,
      to_sek: step.toSek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "step", title: "Steg" },
  { name: "kind", title: "Läsning eller tillägg" },
  sekColumn("amount_sek", "Belopp"),
  sekColumn("from_sek", "Före"),
  sekColumn("to_sek", "Efter"),
];

/** A bar from one balance to the next, joined by broken lines. */
function plot(steps: readonly BridgeStep[]): ChartPlot {
  return {
    ...rowLayout({
      names: steps.map(({ title }) => title),
      right: 118,
      axis: true,
    }),
    marks: [
      valueAxis("Miljoner kronor", (sek) => formatDecimal(sek / 1e6, 0)),
      nameAxis(),
      Plot.link(
        steps.slice(0, -1).map((step, at) => ({
          x: step.toSek.toNumber(),
          from: step.title,
          to: steps[at + 1]!.title,
        })),
        {
          x: "x",
          y1: "from",
          y2: "to",
          stroke: COLOURS.muted,
          strokeDasharray: "2,2",
        },
      ),
      Plot.barX(steps, {
        x1: (step: BridgeStep) => step.fromSek.toNumber(),
        x2: (step: BridgeStep) => step.toSek.toNumber(),
        y: "title",
        fill: colourOf,
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
      ...(["reading", "step"] as const).map((kind) =>
        Plot.text(steps.filter((step) => step.kind === kind), {
          y: "title",
          frameAnchor: "right",
          textAnchor: "end",
          dx: 108,
          fontWeight: kind === "reading" ? 600 : 400,
          text: (step: BridgeStep) => formatBalance(step.amountSek),
        })
      ),
    ],
  };
}

function colourOf({ kind, amountSek }: BridgeStep): string {
  if (kind === "reading") return COLOURS.first;
  return amountSek.lt(0) ? COLOURS.second : COLOURS.third;
}
