import type { FeeData } from "../../data/fee_data.ts";
import type { FeeDecomposition } from "../../fees/fee_decomposition.ts";
import {
  type FeeChangeBetweenYears,
  feesOfKnownYears,
} from "../../fees/known_fees.ts";
import { feeProvenance } from "../../figures/fees/fee_provenance.ts";
import { formatList, formatSek } from "../../figures/formats.ts";
import {
  type ChangeWords,
  exactChange,
  exactDirection,
} from "../text/change.ts";
import { counted, type Noun } from "../text/counted.ts";
import type { TextBlock } from "../text/text_block.ts";

const MUNICIPALITY: Noun = { one: "kommun", many: "kommuner" };
const FEE: ChangeWords = {
  unit: { one: "krona", many: "kronor" },
  decimals: 0,
  unchanged: "oförändrad",
};

/**
 * How the municipalities' fees changed between two years.
 *
 * @param change The change; `null`, where only one year is known, gives a text
 * that says so.
 */
export function feeChangeText(
  data: FeeData,
  change: FeeChangeBetweenYears | null,
): TextBlock {
  const { shortName } = data.forbund;
  const allocations = change
    ? [change.earlier, change.later]
    : feesOfKnownYears(data);
  return {
    id: "avgiftsforandring",
    title: "Hur avgifterna har ändrats",
    ...(change ? changeSentences(change) : {
      lead: `För ${shortName} är medlemsavgifterna kända bara för ` +
        `${
          formatList(data.feeYears.map(String))
        }, så ingen förändring kan visas.`,
      lacking: "hur avgifterna har ändrats",
      paragraphs: [],
    }),
    ...feeProvenance(data, allocations),
  };
}

function changeSentences(
  { earlier, later, decomposition: rows }: FeeChangeBetweenYears,
): Pick<TextBlock, "lead" | "paragraphs"> {
  const years = `Från ${earlier.input.year} till ${later.input.year}`;
  const together = later.partiesSek.kommun.minus(earlier.partiesSek.kommun);
  return {
    lead: `${years} ${directionsText(rows)}.`,
    paragraphs: [
      [
        `Kommunernas avgift tillsammans ${exactChange(together, FEE)}` +
        `${together.isZero() ? "," : " och är"} ` +
        `${formatSek(later.partiesSek.kommun)}.`,
        ...extremes(rows).map(({ member, changeSek }) =>
          `Mest ${
            exactChange(changeSek, {
              ...FEE,
              subject: `avgiften för ${member.name}`,
            })
          }.`
        ),
        "Avgiften är en andel av en gemensam summa: den beror på ramen, på " +
        "kommunens egen folkmängd och på de andras.",
      ].join(" "),
    ],
  };
}

/** A direction as it is told first, and as it is told after another. */
const DIRECTIONS = [
  ["up", "ökade avgiften", "ökade"],
  ["down", "minskade avgiften", "minskade"],
  ["same", "var avgiften oförändrad", "var oförändrad"],
] as const;

/** `ökade avgiften för 4 kommuner och minskade för 5 kommuner`. */
function directionsText(rows: readonly FeeDecomposition[]): string {
  const told = DIRECTIONS.flatMap(([direction, first, further]) => {
    const found = rows.filter(({ changeSek }) =>
      exactDirection(changeSek) === direction
    );
    return found.length === 0 ? [] : [{ first, further, count: found.length }];
  });
  return formatList(
    told.map(({ first, further, count }, at) =>
      `${at === 0 ? first : further} för ${whose(count, rows.length)}`
    ),
  );
}

function whose(count: number, all: number): string {
  if (count < all || all === 1) return counted(count, MUNICIPALITY);
  return all === 2 ? "båda kommunerna" : `alla ${counted(all, MUNICIPALITY)}`;
}

/** The largest rise and the largest fall, where there are any. */
function extremes(rows: readonly FeeDecomposition[]): FeeDecomposition[] {
  const sorted = rows.toSorted((a, b) => b.changeSek.comparedTo(a.changeSek));
  return [sorted[0], sorted.at(-1)].filter((row, at): row is FeeDecomposition =>
    row !== undefined &&
    exactDirection(row.changeSek) === (at === 0 ? "up" : "down")
  );
}
