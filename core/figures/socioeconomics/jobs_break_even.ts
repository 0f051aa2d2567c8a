import defer * as Plot from "@observablehq/plot";
import type { BreakEven, JobsNeeded } from "../../socioeconomics/break_even.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn, shareColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatDecimal, formatPercent, formatSek } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import { assumptionSentence, plainNumber } from "./words.ts";
import { COLOURS } from "../theme.ts";

/**
 * How many full-time jobs cover each municipality's own fee, beside how many
 * there are.
 *
 * @param all What covers the fee of all municipalities together.
 */
export function jobsBreakEven(
  basis: SocioeconomicCase,
  needs: readonly JobsNeeded[],
  all: BreakEven,
): Figure {
  const id = "samhallsekonomi-brytpunkt";
  const title = `Hur många jobb täcker avgiften ${basis.year}`;
  const provenance = socioeconomicProvenance(basis);
  if (all.fullTimeJobs === null) {
    return missingFigure(
      id,
      title,
      `${basis.data.forbund.shortName}: med dessa antaganden ger ett jobb ` +
        "kommunerna ingenting, och då finns det inget antal som räcker.",
      provenance,
    );
  }
  const rows = needs.filter(({ breakEven }) => breakEven.fullTimeJobs)
    .toSorted((a, b) => needed(b) - needed(a));
  const known = rows.filter(({ municipality }) => municipality.fullTimeJobs);
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, heltidsjobb. Ett jobb ger ` +
      `kommunerna ${formatSek(all.benefitPerJobSek)}; tillsammans behövs ` +
      `${formatDecimal(all.fullTimeJobs, 1)}${reportedText(basis)}. ` +
      assumptionSentence(basis),
    altText: "Punkter per kommun för det antal heltidsjobb som täcker " +
      `avgiften. ${
        rows.map((row) => `${name(row)} ${label(row)}`).join(", ")
      }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Ringen är det antal heltidsjobb som gör att ` +
      "nyttan är lika stor som kommunens egen avgift" +
      (known.length > 0 ? ", punkten det antal som redovisas." : ".") +
      shareText(basis, all),
    unit: "heltidsjobb",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Behövs", colour: COLOURS.second, mark: "ring" },
        ...(known.length > 0
          ? [{
            label: "Redovisade",
            colour: COLOURS.first,
            mark: "dot" as const,
          }]
          : []),
      ],
    }, plot(rows, known)),
    columns: COLUMNS,
    rows: rows.map(({ municipality, breakEven }) => ({
      member_code: municipality.member.code,
      member: municipality.member.name,
      fee_sek: breakEven.feeSek,
      jobs_needed: breakEven.fullTimeJobs,
      full_time_jobs: municipality.fullTimeJobs,
      share_needed: breakEven.share,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...MEMBER_COLUMNS,
  sekColumn("fee_sek", "Medlemsavgift"),
  { name: "jobs_needed", title: "Heltidsjobb som behövs", decimals: 2 },
  {
    name: "full_time_jobs",
    title: "Heltidsjobb som redovisas",
    decimals: 2,
  },
  shareColumn("share_needed", "Andel av deltagarna"),
];

/** A ring for the jobs needed, joined to a dot for those reported. */
function plot(
  rows: readonly JobsNeeded[],
  known: readonly JobsNeeded[],
): ChartPlot {
  return {
    ...rowLayout({ names: rows.map(name), right: 196, axis: true }),
    x: {
      domain: [0, Math.max(1, ...rows.map(needed), ...known.map(reported))],
    },
    marks: [
      valueAxis("Heltidsjobb", (jobs) => plainNumber(jobs)),
      nameAxis(),
      Plot.link(known, {
        x1: needed,
        x2: reported,
        y: name,
        stroke: COLOURS.muted,
        strokeWidth: 2,
      }),
      Plot.dot(known, { x: reported, y: name, r: 5, fill: COLOURS.first }),
      Plot.dot(rows, {
        x: needed,
        y: name,
        r: 4.25,
        fill: COLOURS.background,
        stroke: COLOURS.second,
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        y: name,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 14,
        text: label,
      }),
    ],
  };
}

const name = ({ municipality }: JobsNeeded) => municipality.member.name;
const needed = ({ breakEven }: JobsNeeded) =>
  breakEven.fullTimeJobs!.toNumber();
const reported = ({ municipality }: JobsNeeded) =>
  municipality.fullTimeJobs!.toNumber();

function label({ breakEven }: JobsNeeded): string {
  const share = breakEven.share === null
    ? ""
    : `: ${formatPercent(breakEven.share)} av ${breakEven.outOf} deltagare`;
  return `${formatDecimal(breakEven.fullTimeJobs!, 1)} jobb${share}`;
}

function reportedText({ jobsKnown, fullTimeJobs }: SocioeconomicCase): string {
  return jobsKnown ? ` och redovisas ${formatDecimal(fullTimeJobs, 1)}` : "";
}

function shareText(basis: SocioeconomicCase, { people, share }: BreakEven) {
  if (people === null || share === null) return "";
  return ` Alla kommuner tillsammans behöver ${formatDecimal(people, 1)} ` +
    `personer i arbete av ${basis.ended} som avslutat en insats, ` +
    `${formatPercent(share)}.`;
}
