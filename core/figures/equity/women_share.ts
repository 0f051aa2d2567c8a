import defer * as Plot from "@observablehq/plot";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type { Participation, WomenShare } from "../../equity/participation.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn, shareColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatInteger, formatPercent } from "../formats.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { intervalDots } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import {
  formatPersons,
  markProtected,
  NOT_SHOWN,
  protectionNote,
} from "../protected_cells.ts";
import {
  ESTIMATE_COLUMNS,
  estimateCells,
  formatInterval,
  formatShownProportion,
} from "../outcomes/outcome_columns.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";

const ID = "andel-kvinnor";

/**
 * The share of women among participants and among those who ended, with
 * intervals, beside the share in the population where it is known.
 */
export function womenShare(
  data: ShownOutcomes,
  participation: Participation,
): Figure {
  const { year } = participation;
  const isProtected = data.protection.method !== "published";
  const groups = participation.groups.filter(({ share }) =>
    share !== null || isProtected
  );
  return groups.length > 0
    ? drawGroups(data, { ...participation, groups })
    : missingFigure(
      ID,
      `Andel kvinnor ${year}`,
      `${data.forbund.shortName} har inga uppgifter om deltagarnas kön ${year}. ` +
        `Lägg till dem i data/${data.forbund.id}/exits_by_reason.csv och ` +
        `participant_facts.csv.`,
      outcomeProvenance(data, []),
    );
}

function drawGroups(
  data: ShownOutcomes,
  participation: Participation,
): Figure {
  const { year, groups, populationShare } = participation;
  const provenance = outcomeProvenance(
    data,
    sourcesOfYears(data, [year], ["facts", "reasons"]),
  );
  const texts = shareTexts(data, participation);
  return {
    ...texts,
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      ...(populationShare === null ? {} : {
        legend: [{
          label: "Befolkningen",
          colour: COLOURS.second,
          mark: "tick" as const,
        }],
      }),
    }, plot(groups, populationShare)),
    ...markProtected(
      {
        columns: [
          { name: "group", title: "Grupp" },
          personColumn(
            "women",
            "Kvinnor; tomt där bara en procentsats är tryckt",
          ),
          personColumn("n", "Alla"),
          ...ESTIMATE_COLUMNS,
          shareColumn(
            "population_share",
            "Befolkningens andel; tomt där den inte är känd",
          ),
        ],
        rows: groups.map(({ group, women, n, share }) => ({
          group,
          women,
          n,
          ...estimateCells(share),
          population_share: populationShare,
        })),
      },
      data.protection,
      ["n", "share"],
    ),
    ...provenance,
  };
}

/** What the figure says: its title, lines, caption and text for the blind. */
function shareTexts(
  { forbund, protection }: ShownOutcomes,
  { year, groups, populationShare }: Participation,
) {
  const title = `Andel kvinnor ${year}`;
  const population = populationShare === null
    ? "Befolkningens andel kvinnor är inte känd i förbundets data och visas därför inte."
    : `Linjen är befolkningens andel, ${formatPercent(populationShare)}.`;
  const { group, n, share } = groups[0]!;
  return {
    id: ID,
    title,
    subtitle: `${forbund.shortName}, procent. Strecket är 95 % ` +
      `konfidensintervall. ${population}` +
      protectionNote(
        protection,
        groups.map(({ share, n }) => share === null ? null : n),
      ),
    altText: `Punkter med intervall. ${group}: ${
      share ? formatPercent(share.value) : NOT_SHOWN
    } av ${formatPersons(n)}.`,
    caption:
      `${title}. ${group}: ${
        share
          ? `${formatPercent(share.value)} kvinnor, 95 % ` +
            `konfidensintervall ${formatInterval(share)}`
          : `andelen kvinnor är skyddad (${NOT_SHOWN})`
      }. ` +
      "Intervallen säger hur osäker varje andel är, inte om två grupper skiljer " +
      "sig: även överlappande intervall kan höra till grupper som skiljer sig. " +
      "Det avgör ett intervall för skillnaden, och de som avslutats är dessutom " +
      "en del av deltagarna.",
  };
}

/** A dot with its interval per group, and the population's share as a line. */
function plot(
  groups: readonly WomenShare[],
  populationShare: number | null,
): ChartPlot {
  const rows = groups.map(({ group }) => ({
    key: group,
    label: group,
    heading: false,
  }));
  const dots = groups.flatMap(({ group, share }) =>
    share === null ? [] : [{
      key: group,
      value: 100 * share.value,
      low: 100 * share.low,
      high: 100 * share.high,
      colour: COLOURS.first,
    }]
  );
  return {
    ...groupedLayout({ rows, right: 130, axis: true }),
    x: { domain: [0, 100] },
    marks: [
      valueAxis("Procent kvinnor", formatInteger),
      groupedNames(rows),
      Plot.ruleX(populationShare === null ? [] : [100 * populationShare], {
        stroke: COLOURS.second,
        strokeWidth: 2.5,
      }),
      intervalDots(dots),
      Plot.text(groups, {
        y: "group",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: labelOf,
      }),
    ],
  };
}

function labelOf({ women, n, share }: WomenShare): string {
  return women === null && share !== null
    ? `${formatPercent(share.value, 0)} av ${formatPersons(n)}`
    : formatShownProportion({ count: women, n });
}
