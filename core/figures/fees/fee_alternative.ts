import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import { compareFees, type FeeChange } from "../../fees/fee_change.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { barLabels, roomyDomain } from "../bar_labels.ts";
import { MEMBER_COLUMNS, percentColumn, sekColumn } from "../columns.ts";
import { describeExtremes } from "../extremes.ts";
import { feeProvenance } from "./fee_provenance.ts";
import { byFee } from "./fee_rows.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange, formatKey, formatSek } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";

/** What is another than decided: the frame, or the allocation key. */
export type FeeAlternativeKind = "ram" | "nyckel";

interface AlternativeTexts {
  readonly id: string;
  /** What the alternative is; the year is added. */
  readonly title: string;
  /** What is lacking, before the förbund's folder. */
  readonly lacking: string;
  /** The file that can give it. */
  readonly file: string;
}

const TEXTS: Readonly<Record<FeeAlternativeKind, AlternativeTexts>> = {
  ram: {
    id: "alternativ-ram",
    title: "Om ramen vore en annan",
    lacking: "inget alternativ är angivet. Ange det i notebookens " +
      "parametercell eller i",
    file: "forbund.json",
  },
  nyckel: {
    id: "alternativ-nyckel",
    title: "Om nyckeln vore en annan",
    lacking: "folkmängd efter ett annat mått än nyckelns finns inte för alla " +
      "kommuner. Lägg till den i",
    file: "population.csv",
  },
};

/**
 * What each municipality would pay more or less than decided, under another
 * frame or key.
 *
 * @param base The fees as decided.
 * @param alternative The same year's fees under other rules; `null` gives a
 * figure that says what is missing.
 * @param kind What is another.
 */
export function feeAlternative(
  data: FeeData,
  base: FeeAllocation,
  alternative: FeeAllocation | null,
  kind: FeeAlternativeKind,
): Figure {
  const { id, title, lacking, file } = TEXTS[kind];
  return alternative
    ? drawAlternative(data, base, alternative, TEXTS[kind])
    : missingFigure(
      id,
      title,
      `${data.forbund.shortName}: ${lacking} data/${data.forbund.id}/${file}.`,
      feeProvenance(data, [base]),
    );
}

function drawAlternative(
  data: FeeData,
  base: FeeAllocation,
  alternative: FeeAllocation,
  { id, title }: AlternativeTexts,
): Figure {
  const changes = changesByFee(base, alternative);
  const provenance = feeProvenance(data, [base, alternative]);
  const texts = {
    id,
    title: `${title} ${base.input.year}: ändrad avgift`,
    subtitle:
      `${data.forbund.shortName}, kronor per år mot avgiften med förbundets ram och nyckel. ` +
      ruleText(alternative) + sumText(base, alternative),
    altText: altText(changes),
  };
  return {
    ...texts,
    caption: `${texts.title}. Staplar till höger betyder högre avgift än med ` +
      "förbundets ram och nyckel.",
    unit: "kr",
    svg: drawChart({ ...texts, ...provenance }, plot(changes)),
    columns: COLUMNS,
    rows: changes.map((
      { member, earlierSek, laterSek, changeSek, changePct },
    ) => ({
      member_code: member.code,
      member: member.name,
      base_fee_sek: earlierSek,
      alternative_fee_sek: laterSek,
      change_sek: changeSek,
      change_pct: changePct,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...MEMBER_COLUMNS,
  sekColumn("base_fee_sek", "Avgift med förbundets ram och nyckel"),
  sekColumn("alternative_fee_sek", "Avgift i alternativet"),
  sekColumn("change_sek", "Ändring"),
  percentColumn("change_pct", "Ändring"),
];

/** A bar per municipality, to the right for more and to the left for less. */
function plot(changes: readonly FeeChange[]): ChartPlot {
  return {
    ...rowLayout({ names: changes.map(name), right: 16, axis: false }),
    x: { axis: null, domain: roomyDomain(changes.map(amount), 0.55) },
    marks: [
      nameAxis(),
      Plot.barX(changes, {
        x: amount,
        y: name,
        fill: (change: FeeChange) =>
          amount(change) < 0 ? COLOURS.third : COLOURS.first,
      }),
      ...barLabels(changes, { x: amount, y: name, text: label }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
    ],
  };
}

/** The municipalities' changes, in order of their fees as decided. */
function changesByFee(
  base: FeeAllocation,
  alternative: FeeAllocation,
): FeeChange[] {
  const order = ofMunicipalities(base.fees).sort(byFee)
    .map(({ member }) => member.code);
  return compareFees(base, alternative)
    .filter(({ member }) => order.includes(member.code))
    .sort((a, b) =>
      order.indexOf(a.member.code) - order.indexOf(b.member.code)
    );
}

const name = ({ member }: FeeChange) => member.name;
const amount = ({ changeSek }: FeeChange) => changeSek!.toNumber();

function label({ changeSek, changePct }: FeeChange): string {
  if (changePct === null) return `${formatChange(changeSek!)}\u00a0kr`;
  // One decimal of a large change would only show how kronor were rounded.
  const decimals = Math.abs(changePct) < 10 ? 1 : 0;
  return `${formatChange(changeSek!)}\u00a0kr ` +
    `(${formatChange(changePct, decimals)}\u00a0%)`;
}

function ruleText({ input }: FeeAllocation): string {
  return `Ram ${formatSek(input.frameSek)}, fördelad efter ` +
    `${formatKey(input.key)}. `;
}

function sumText(base: FeeAllocation, other: FeeAllocation): string {
  const [now, then] = [base.partiesSek.kommun, other.partiesSek.kommun];
  return now.equals(then)
    ? `Kommunernas summa är densamma, ${formatSek(now)}.`
    : `Kommunernas summa blir ${formatSek(then)} i stället för ${
      formatSek(now)
    }.`;
}

function altText(changes: readonly FeeChange[]): string {
  const sorted = changes.toSorted((a, b) => amount(b) - amount(a));
  const [top, bottom] = [sorted[0]!, sorted.at(-1)!];
  return "Liggande staplar med ändrad avgift per kommun. " +
    describeExtremes(
      { name: name(top), amount: amount(top), text: label(top) },
      { name: name(bottom), amount: amount(bottom), text: label(bottom) },
    );
}
