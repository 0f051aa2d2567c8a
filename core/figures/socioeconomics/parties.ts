import defer * as Plot from "@observablehq/plot";
import type { Decimal } from "../../money.ts";
import {
  flowSum,
  type PerspectiveBalance,
} from "../../socioeconomics/perspective_balance.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange, formatDecimal } from "../formats.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import {
  assumptionSentence,
  formatBalance,
  missingJobs,
  plainNumber,
} from "./words.ts";
import { COLOURS } from "../theme.ts";

interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly gainsSek: Decimal;
  readonly lossesSek: Decimal;
  readonly feeSek: Decimal;
  readonly balanceSek: Decimal;
  readonly perJobSek: Decimal | null;
}

/**
 * What each party and society as a whole gains and pays because of the jobs,
 * with the net.
 *
 * @param balances The balance of every perspective.
 */
export function socioeconomicParties(
  basis: SocioeconomicCase,
  balances: readonly PerspectiveBalance[],
): Figure {
  const id = "samhallsekonomi-vem-vinner";
  const title = `Vem vinner och vem betalar ${basis.year}`;
  if (!basis.jobsKnown) return missingJobs(basis, id, title);
  const rows = balances
    .filter(({ perspective }) => !perspective.id.startsWith("tabell"))
    .map(partyRow);
  const provenance = socioeconomicProvenance(basis);
  const jobs = plainNumber(basis.fullTimeJobs);
  const society = rows.at(-1)!;
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, miljoner kronor för ${jobs} ` +
      `heltidsjobb. ${assumptionSentence(basis)} Till höger nettot i ` +
      "kronor, totalt och per heltidsjobb.",
    altText: `Staplar för vad varje part får och betalar. ${
      rows.map(({ name, balanceSek }) => `${name} ${formatBalance(balanceSek)}`)
        .join(", ")
    }.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Skatt, bidrag och lön flyttar pengar mellan ` +
      "parterna. Samhällets rad är parternas summa: det som produceras minus " +
      `det som insatserna kostar, ${formatBalance(society.balanceSek)}.`,
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Får", colour: COLOURS.first, mark: "bar" },
        {
          label: "Betalar eller går miste om",
          colour: COLOURS.third,
          mark: "bar",
        },
        { label: "Medlemsavgift", colour: COLOURS.second, mark: "bar" },
        { label: "Netto", colour: COLOURS.ink, mark: "tick" },
      ],
    }, plot(rows)),
    columns: COLUMNS,
    rows: rows.map((row) => ({
      party: row.name,
      gains_sek: row.gainsSek,
      losses_sek: row.lossesSek,
      fee_sek: row.feeSek,
      balance_sek: row.balanceSek,
      balance_per_job_sek: row.perJobSek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "party", title: "Part" },
  sekColumn("gains_sek", "Får"),
  sekColumn("losses_sek", "Betalar eller går miste om"),
  sekColumn("fee_sek", "Medlemsavgift"),
  sekColumn("balance_sek", "Netto"),
  sekColumn("balance_per_job_sek", "Netto per heltidsjobb"),
];

/** What each party gets and pays as bars, the net as a tick and in kronor. */
function plot(rows: readonly PartyRow[]): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 218,
      axis: true,
    }),
    marks: [
      valueAxis("Miljoner kronor", (sek) => formatDecimal(sek / 1e6, 0)),
      nameAxis(),
      Plot.barX(rows.flatMap(parts), {
        x: "amount",
        y: "name",
        fill: "colour",
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
      ...edgedTicks(rows, {
        x: (row: PartyRow) => row.balanceSek.toNumber(),
        y: "name",
        stroke: COLOURS.ink,
        strokeWidth: 3,
      }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "end",
        dx: 100,
        fontWeight: 600,
        text: (row: PartyRow) => formatBalance(row.balanceSek),
      }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "end",
        dx: 204,
        fill: COLOURS.muted,
        text: (row: PartyRow) => `${formatChange(row.perJobSek!)} per jobb`,
      }),
    ],
  };
}

function partyRow(balance: PerspectiveBalance): PartyRow {
  return {
    id: balance.perspective.id,
    name: balance.perspective.title,
    gainsSek: flowSum(balance.flows, 1),
    lossesSek: flowSum(balance.flows, -1).neg().plus(0),
    feeSek: balance.costSek,
    balanceSek: balance.balanceSek,
    perJobSek: balance.balancePerJobSek,
  };
}

function parts({ name, gainsSek, lossesSek, feeSek }: PartyRow) {
  return [
    { name, amount: gainsSek.toNumber(), colour: COLOURS.first },
    { name, amount: -lossesSek.toNumber(), colour: COLOURS.third },
    { name, amount: -feeSek.toNumber(), colour: COLOURS.second },
  ].filter(({ amount }) => amount !== 0);
}
