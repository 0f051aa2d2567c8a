import defer * as Plot from "@observablehq/plot";
import type { FinanceData } from "../../data/finance_data.ts";
import type {
  UnspentGrant,
  UnspentYear,
} from "../../finances/unspent_grants.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn, shareColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatPercent } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { financeProvenance } from "./finance_provenance.ts";
import { formatTkr } from "./finance_words.ts";

const ID = "ej-anvanda-medel-per-insats";
const TITLE = "Medel som insatserna inte använde";

/**
 * The share of its grant that each intervention did not use; a grey row where
 * no document says.
 *
 * @param unspent The year's grants; `null` gives a figure that says so.
 */
export function unspentByIntervention(
  data: FinanceData,
  unspent: UnspentYear | null,
): Figure {
  const { id, shortName } = data.forbund;
  if (!unspent) {
    return missingFigure(
      ID,
      TITLE,
      `${shortName}: hur mycket insatserna har använt av sina medel är inte ` +
        `känt för något år. Lägg till beloppen i data/${id}/intervention_use.csv.`,
      financeProvenance(data, []),
    );
  }
  const { year, grants, sources } = unspent;
  const provenance = financeProvenance(data, sources);
  const texts = {
    id: ID,
    title: `${TITLE} ${year}`,
    subtitle: `${shortName}, andel av beviljade medel.${gapText(grants)}`,
    altText: `Liggande staplar med andelen ej använda medel per insats. ${
      grants.map((row) => `${nameOf(row)}: ${label(row)}`).join("; ")
    }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Det ljusa spåret är det som beviljades, den ` +
      "mörka stapeln det som inte användes." + sumText(unspent) +
      approximateText(grants),
    unit: "andel",
    svg: drawChart({ ...texts, ...provenance }, plot(grants)),
    columns: COLUMNS,
    rows: grants.map((row) => ({
      intervention: nameOf(row),
      granted_sek: row.grantedSek,
      used_sek: row.usedSek,
      unspent_sek: row.unspentSek,
      unspent_share: row.unspentShare,
      precision: precision(row),
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "intervention", title: "Insats" },
  sekColumn("granted_sek", "Beviljat"),
  sekColumn("used_sek", "Använt; tomt där uppgift saknas"),
  sekColumn("unspent_sek", "Ej använt"),
  shareColumn("unspent_share", "Ej använt, andel"),
  { name: "precision", title: "Exakt eller ungefärligt" },
];

/** A light track per grant, and the unspent part of it as a bar upon it. */
function plot(grants: readonly UnspentGrant[]): ChartPlot {
  const known = grants.filter(({ unspentShare }) => unspentShare !== null);
  return {
    ...rowLayout({ names: grants.map(nameOf), right: 230, axis: false }),
    x: { axis: null, domain: domainOf(known) },
    marks: [
      nameAxis(),
      Plot.barX(known, { x: 1, y: nameOf, fill: COLOURS.tint }),
      Plot.barX(known, {
        x: "unspentShare",
        y: nameOf,
        fill: COLOURS.first,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
      Plot.text(grants, {
        y: nameOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: label,
        fill: ({ unspentSek }: UnspentGrant) =>
          unspentSek === null ? COLOURS.muted : COLOURS.ink,
      }),
    ],
  };
}

function nameOf({ intervention, total }: UnspentGrant): string {
  return total && !/^summa/i.test(intervention)
    ? `${intervention}, summa`
    : intervention;
}

function label(
  { grantedSek, unspentSek, unspentShare, approximate }: UnspentGrant,
): string {
  const granted = grantedSek ? formatTkr(grantedSek) : "okänt belopp";
  if (unspentSek === null) return `uppgift saknas; beviljat ${granted}`;
  const about = approximate ? "ca\u00a0" : "";
  return unspentShare === null
    ? `${about}${formatTkr(unspentSek)} av ${granted}`
    : `${about}${formatPercent(unspentShare, 0)} av ${granted}`;
}

function precision({ unspentSek, approximate }: UnspentGrant): string {
  if (unspentSek === null) return "uppgift saknas";
  return approximate ? "ungefärligt" : "exakt";
}

function domainOf(known: readonly UnspentGrant[]): [number, number] {
  const shares = known.map(({ unspentShare }) => unspentShare!);
  return [Math.min(0, ...shares), Math.max(1, ...shares)];
}

function gapText(grants: readonly UnspentGrant[]): string {
  const unknown = grants.filter(({ unspentSek }) => unspentSek === null);
  return unknown.length === 0
    ? ""
    : ` Uppgift saknas för ${unknown.length} av ${grants.length} rader.`;
}

/** A total in print that is not what its interventions were granted. */
function sumText({ grants, grantedSumSek }: UnspentYear): string {
  const total = grants.find((row) => row.total);
  const off = total?.grantedSek && !grantedSumSek.isZero() &&
    !total.grantedSek.equals(grantedSumSek);
  return off
    ? ` Den tryckta summan är ${formatTkr(total.grantedSek!)}, fast ` +
      `insatserna beviljades ${formatTkr(grantedSumSek)}.`
    : "";
}

function approximateText(grants: readonly UnspentGrant[]): string {
  return grants.some(({ approximate }) => approximate)
    ? " Ca betyder att dokumentet anger ett ungefärligt belopp eller en prognos."
    : "";
}
