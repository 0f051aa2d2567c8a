import type { ShownMunicipalities } from "../../data/municipal_data.ts";
import type { MunicipalComparison } from "../../equity/municipal_comparison.ts";
import type {
  MunicipalSpread,
  NeedConcentration,
} from "../../equity/municipal_spread.ts";
import { drawChart } from "../chart.ts";
import { shareColumn } from "../columns.ts";
import { curvePlot } from "../curve_chart.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { PROTECTED_MUNICIPALITY } from "./municipal_columns.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { COLOURS } from "../theme.ts";

const ID = "deltagare-mot-behov";

/**
 * Whether participants follow need: the municipalities from the least need per
 * inhabitant to the greatest, and the share of the participants they have.
 *
 * @param comparison The year's municipalities.
 * @param spread With the concentration against need; without it the figure
 * says what is missing.
 */
export function needConcentration(
  data: ShownMunicipalities,
  comparison: MunicipalComparison | null,
  spread: MunicipalSpread | null,
  year: number,
): Figure {
  if (comparison && spread?.need) {
    return drawNeed(data, comparison, spread.need);
  }
  const reason = comparison && !spread
    ? PROTECTED_MUNICIPALITY
    : comparison
    ? `behovet är inte känt för alla kommuner. Lägg till hushåll med ekonomiskt ` +
      "bistånd i data/reference/social_assistance.csv."
    : `uppgifter om deltagare per kommun ${year} saknas. Lägg till dem i ` +
      `data/${data.forbund.id}/municipal_socioeconomics.csv.`;
  return missingFigure(
    ID,
    `Deltagare mot behov ${year}`,
    `${data.forbund.shortName}: deltagarna kan inte jämföras med behovet, för ` +
      reason,
    outcomeProvenance(data, []),
  );
}

function drawNeed(
  data: ShownMunicipalities,
  { year, sources, municipalities }: MunicipalComparison,
  need: NeedConcentration,
): Figure {
  const provenance = outcomeProvenance(data, [...sources, ...need.sources]);
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
  const texts = {
    id: ID,
    title: `Deltagare ${year} mot behov ${need.year}`,
    subtitle:
      `${data.forbund.shortName}. Kommunerna läggs i ordning från minst ` +
      `till störst behov: hushåll med ekonomiskt bistånd ${need.year} per ` +
      "invånare. Streckad linje är lika många deltagare per invånare överallt.",
    altText: `Koncentrationskurva. ${indexText(need)}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${indexText(need)} Behovet ${
      ageText(year - need.year)
    } bara ett av flera möjliga mått.`,
    unit: "procent",
    svg: drawChart(
      { ...texts, ...provenance },
      curvePlot(
        [{
          points: need.curve,
          colour: COLOURS.first,
          label: `Deltagare\nindex ${formatChange(need.index, 2)}`,
        }],
        "Procent av invånarna, minst behov först",
        "Procent av deltagarna",
      ),
    ),
    columns: [
      { name: "member_code", title: "Regionkod; tom i origo" },
      { name: "member", title: "Kommun" },
      shareColumn("population_share", "Andel av invånarna så långt"),
      shareColumn("participants_share", "Andel av deltagarna så långt"),
    ],
    rows: need.curve.map(({ id, sizeShare, amountShare }) => ({
      member_code: id,
      member: id && nameOf.get(id)!,
      population_share: sizeShare,
      participants_share: amountShare,
    })),
    ...provenance,
  };
}

function indexText({ index, needIndex }: NeedConcentration): string {
  const direction = Math.abs(index) < 0.005
    ? "deltagarna har inget samband med behovet"
    : index < 0
    ? "kommuner med mindre behov har fler deltagare per invånare"
    : "kommuner med större behov har fler deltagare per invånare";
  return `Koncentrationsindex är ${formatChange(index, 2)}: ${direction}. Om ` +
    `deltagarna följde behovet exakt vore det ${formatChange(needIndex, 2)}.`;
}

/** Whether the need is from the participants' year, as the sentence begins. */
function ageText(years: number): string {
  return years === 0 ? "är" : `är ${years} år äldre än deltagarna och`;
}
