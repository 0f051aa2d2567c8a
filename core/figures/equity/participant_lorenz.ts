import type { ShownMunicipalities } from "../../data/municipal_data.ts";
import type { MunicipalComparison } from "../../equity/municipal_comparison.ts";
import type { MunicipalSpread, Spread } from "../../equity/municipal_spread.ts";
import { drawChart } from "../chart.ts";
import { shareColumn } from "../columns.ts";
import { curvePlot } from "../curve_chart.ts";
import type { Figure } from "../figure.ts";
import { formatDecimal, formatMeasure, formatPercent } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { COLOURS } from "../theme.ts";
import { PROTECTED_MUNICIPALITY } from "./municipal_columns.ts";

const ID = "lorenz-deltagare";

/**
 * The Lorenz curves of participants and jobs over the municipalities'
 * inhabitants, with Gini and the parts of Theil's index.
 *
 * @param comparison The year's municipalities; `null` gives a figure that says
 * what is missing.
 * @param spread How participants and jobs are spread over them.
 */
export function participantLorenz(
  data: ShownMunicipalities,
  comparison: MunicipalComparison | null,
  spread: MunicipalSpread | null,
  year: number,
): Figure {
  return comparison && spread
    ? drawLorenz(data, comparison, spread)
    : missingFigure(
      ID,
      `Hur jämnt deltagarna är fördelade ${year}`,
      comparison
        ? `${data.forbund.shortName}: ${PROTECTED_MUNICIPALITY}`
        : `${data.forbund.shortName} har inga uppgifter om deltagare per ` +
          `kommun ${year}. Lägg till dem i ` +
          `data/${data.forbund.id}/municipal_socioeconomics.csv.`,
      outcomeProvenance(data, []),
    );
}

function drawLorenz(
  data: ShownMunicipalities,
  { year, measure, sources, municipalities, fullTimeJobs }: MunicipalComparison,
  { participants, jobs }: MunicipalSpread,
): Figure {
  const provenance = outcomeProvenance(data, sources);
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
  const curves = [
    { what: "Deltagare", spread: participants, colour: COLOURS.first },
    ...(jobs
      ? [{ what: "Heltidsjobb", spread: jobs, colour: COLOURS.second }]
      : []),
  ];
  const texts = {
    id: ID,
    title: `Hur jämnt deltagarna är fördelade ${year}`,
    subtitle:
      `${data.forbund.shortName}. Kommunerna läggs i ordning från minst ` +
      `till mest per ${
        formatMeasure(measure)
      }; streckad linje är lika mycket ` +
      "per invånare överallt. Varje punkt är en kommun.",
    altText: `Lorenzkurvor. ${
      curves.map(({ what, spread }) => `${what}: ${giniText(spread)}`)
        .join(", ")
    }.`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. Ju längre under linjen, desto ojämnare; Gini är 0 ` +
      `vid lika för alla. ${theilText(participants)}${
        variationText(participants)
      }${
        !jobs && fullTimeJobs !== 0
          ? " Heltidsjobb visas inte: antalen är skyddade."
          : ""
      }`,
    unit: "procent",
    svg: drawChart(
      { ...texts, ...provenance },
      curvePlot(
        curves.map(({ what, spread, colour }) => ({
          points: spread.lorenz,
          colour,
          label: `${what}\n${giniText(spread)}`,
        })),
        "Procent av invånarna",
        "Procent av deltagare eller heltidsjobb",
      ),
    ),
    columns: [
      { name: "what", title: "Vad som fördelas" },
      { name: "member_code", title: "Regionkod; tom i origo" },
      { name: "member", title: "Kommun" },
      shareColumn("population_share", "Andel av invånarna så långt"),
      shareColumn("amount_share", "Andel av det som fördelas så långt"),
    ],
    rows: curves.flatMap(({ what, spread }) =>
      spread.lorenz.map(({ id, sizeShare, amountShare }) => ({
        what,
        member_code: id,
        member: id && nameOf.get(id)!,
        population_share: sizeShare,
        amount_share: amountShare,
      }))
    ),
    ...provenance,
  };
}

const giniText = ({ gini }: Spread) => `Gini ${formatDecimal(gini, 2)}`;

function theilText({ theil: { total, between, within } }: Spread): string {
  if (total === 0) return "Deltagarna är helt jämnt fördelade.";
  return `Theils index är ${formatDecimal(total, 3)}: ` +
    `${
      formatPercent(between / total, 0)
    } av ojämnheten ligger mellan grupper av ` +
    `kommuner som är med i olika insatser och ${
      formatPercent(within / total, 0)
    } inom grupperna.`;
}

function variationText({ variation }: Spread): string {
  return variation === null ? "" : ` Variationskoefficienten mellan ` +
    `kommunerna är ${formatDecimal(variation, 2)}.`;
}
