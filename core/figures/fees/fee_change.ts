import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import type { FeeDecomposition } from "../../fees/fee_decomposition.ts";
import {
  type FeeChangeBetweenYears,
  feesOfKnownYears,
} from "../../fees/known_fees.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import type { Decimal } from "../../money.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import { describeExtremes } from "../extremes.ts";
import { feeProvenance } from "./fee_provenance.ts";
import type { Figure } from "../figure.ts";
import { formatChange, formatInteger } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";

/** The causes of a change, in the order they are stacked. */
const CAUSES = [
  {
    label: "Egen folkmängd",
    colour: COLOURS.first,
    amount: (row: FeeDecomposition) => row.ownPopulationSek,
  },
  {
    label: "Övriga kommuners folkmängd",
    colour: COLOURS.third,
    amount: (row: FeeDecomposition) => row.otherPopulationSek,
  },
  {
    label: "Ändrad ram",
    colour: COLOURS.second,
    amount: (row: FeeDecomposition) => row.frameSek,
  },
];

const ID = "avgiftsforandring-efter-orsak";

/**
 * How each municipality's fee changed between two years, and how much of it is
 * due to the frame, its own population and the others'.
 *
 * @param change The change; `null`, where only one year is known, gives a
 * figure that says so.
 */
export function feeChange(
  data: FeeData,
  change: FeeChangeBetweenYears | null,
): Figure {
  return change ? drawChange(data, change) : missingFigure(
    ID,
    "Varför avgiften ändrades",
    `${data.forbund.shortName}: förändringen kan inte visas, för medlemsavgifterna ` +
      `är kända bara för ${data.feeYears.join(", ")}. Lägg till fler år i ` +
      `data/${data.forbund.id}/fees.csv.`,
    feeProvenance(data, feesOfKnownYears(data)),
  );
}

function drawChange(
  data: FeeData,
  { earlier, later, decomposition: rows }: FeeChangeBetweenYears,
): Figure {
  const sorted = rows.toSorted((a, b) => b.changeSek.comparedTo(a.changeSek));
  const provenance = feeProvenance(data, [earlier, later]);
  const years = `${earlier.input.year}–${later.input.year}`;
  const shown = CAUSES.filter(({ amount }) =>
    rows.some((row) => !amount(row).isZero())
  );
  const up = sorted[0]!;
  const down = sorted.at(-1)!;
  const texts = {
    id: ID,
    title: `Varför avgiften ändrades ${years}`,
    subtitle: `${data.forbund.shortName}, kronor per år. Strecket och talet ` +
      `är hela förändringen. ${frameText(earlier, later)}`,
    altText: `Staplar per kommun för förändringen ${years} efter orsak. ` +
      describeExtremes(extreme(up), extreme(down)),
  };
  return {
    ...texts,
    caption: `${texts.title}. Avgiften är en andel av en gemensam summa: den ` +
      "ökar när kommunens egen befolkning växer och minskar när de andras gör det.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        ...shown.map(({ label, colour }) => ({
          label,
          colour,
          mark: "bar" as const,
        })),
        { label: "Hela förändringen", colour: COLOURS.ink, mark: "tick" },
      ],
    }, plot(sorted, shown)),
    columns: [
      ...MEMBER_COLUMNS,
      sekColumn("change_sek", `Förändring ${years}`),
      sekColumn("own_population_sek", "därav egen folkmängd"),
      sekColumn("other_population_sek", "därav övriga kommuners folkmängd"),
      sekColumn("frame_sek", "därav ändrad ram"),
      sekColumn("rounding_sek", "därav avrundning"),
    ],
    rows: sorted.map((row) => ({
      member_code: row.member.code,
      member: row.member.name,
      change_sek: row.changeSek,
      own_population_sek: row.ownPopulationSek,
      other_population_sek: row.otherPopulationSek,
      frame_sek: row.frameSek,
      rounding_sek: row.roundingSek,
    })),
    ...provenance,
  };
}

/** The causes stacked per municipality, the whole change as a tick. */
function plot(
  sorted: readonly FeeDecomposition[],
  shown: typeof CAUSES,
): ChartPlot {
  return {
    ...rowLayout({ names: sorted.map(name), right: 84, axis: true }),
    marks: [
      valueAxis("Kronor", (value) => formatChange(value)),
      nameAxis(),
      Plot.barX(
        sorted.flatMap((row) =>
          shown.map(({ label, colour, amount }) => ({
            name: name(row),
            cause: label,
            colour,
            amount: amount(row).toNumber(),
          }))
        ),
        { x: "amount", y: "name", fill: "colour" },
      ),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
      ...edgedTicks(sorted, {
        x: (row: FeeDecomposition) => row.changeSek.toNumber(),
        y: name,
        stroke: COLOURS.ink,
        strokeWidth: 3,
      }),
      Plot.text(sorted, {
        y: name,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        fontWeight: 600,
        text: (row: FeeDecomposition) => formatChange(row.changeSek),
      }),
    ],
  };
}

const name = ({ member }: FeeDecomposition) => member.name;
const extreme = (row: FeeDecomposition) => ({
  name: name(row),
  amount: row.changeSek.toNumber(),
  text: `${formatChange(row.changeSek)} kr`,
});

function frameText(earlier: FeeAllocation, later: FeeAllocation): string {
  const [before, after]: Decimal[] = [earlier, later]
    .map(({ partiesSek }) => partiesSek.kommun) as [Decimal, Decimal];
  return before!.equals(after!)
    ? `Kommunernas summa är oförändrad, ${formatInteger(after!)} kr.`
    : `Kommunernas summa gick från ${formatInteger(before!)} till ${
      formatInteger(after!)
    } kr.`;
}
