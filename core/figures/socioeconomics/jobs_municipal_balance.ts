import defer * as Plot from "@observablehq/plot";
import type { MunicipalBalance } from "../../socioeconomics/published_tables.ts";
import type { CaseMunicipality } from "../../socioeconomics/reported_jobs.ts";
import type { SmallNumber } from "../../socioeconomics/small_numbers.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import type { Column, Figure } from "../figure.ts";
import { formatDecimal, formatList } from "../formats.ts";
import { intervalWhiskers } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import {
  assumptionSentence,
  formatBalance,
  missingJobs,
  plainNumber,
} from "./words.ts";
import { COLOURS } from "../theme.ts";

/**
 * What each municipality's jobs give it, beside its own fee, with the interval
 * that so few jobs leave.
 *
 * @param balances The municipalities' balances.
 * @param smallNumbers The interval of each of them.
 */
export function jobsMunicipalBalance(
  basis: SocioeconomicCase,
  balances: readonly MunicipalBalance[],
  smallNumbers: readonly SmallNumber[],
): Figure {
  const id = "samhallsekonomi-per-kommun";
  const title = `Nytta och avgift per kommun ${basis.year}`;
  const hidden = basis.municipalities.filter(({ jobsHidden }) => jobsHidden);
  if (balances.length === 0) {
    return hidden.length === 0 ? missingJobs(basis, id, title) : missingFigure(
      id,
      title,
      `${basis.data.forbund.shortName}: kommunernas jobb är för få för att visas.`,
      socioeconomicProvenance(basis),
    );
  }
  const sorted = balances.toSorted((a, b) =>
    b.balanceSek.comparedTo(a.balanceSek)
  );
  const provenance = socioeconomicProvenance(basis);
  const gaining = sorted.filter(({ balanceSek }) => balanceSek.gte(0)).length;
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, miljoner kronor. ` +
      `${assumptionSentence(basis)} Tunn linje: 95 procents intervall ` +
      "för så få jobb. Till höger heltidsjobb av antal deltagare, och nytta " +
      "minus avgift.",
    altText: `Staplar med nyttan per kommun och ett streck för avgiften. ` +
      sorted.map((row) => `${name(row)} ${formatBalance(row.balanceSek)}`).join(
        ", ",
      ) + ".",
  };
  return {
    ...texts,
    caption: `${texts.title}. ${gaining} av ${sorted.length} kommuner har ` +
      "större nytta än avgift. Det tunna strecket är det antal jobb, omräknat " +
      "till kronor, som slumpen gör förenligt med de redovisade (95 procent); " +
      "utom vid 0 jobb är det ungefärligt, för antalet personer är omräknat " +
      "från heltidsjobb." + hiddenText(hidden),
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Nytta", colour: COLOURS.first, mark: "bar" },
        { label: "Avgift", colour: COLOURS.second, mark: "tick" },
      ],
    }, plot(sorted, smallNumbers)),
    columns: COLUMNS,
    rows: sorted.map((row) => {
      const interval = smallNumbers.find(({ balance }) =>
        balance.member.code === row.member.code
      )?.benefitsSek;
      return {
        member_code: row.member.code,
        member: row.member.name,
        participants: row.participants,
        full_time_jobs: row.fullTimeJobs,
        benefit_sek: row.benefitSek,
        benefit_low_sek: interval?.[0] ?? null,
        benefit_high_sek: interval?.[1] ?? null,
        fee_sek: row.feeSek,
        balance_sek: row.balanceSek,
      };
    }),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...MEMBER_COLUMNS,
  { name: "participants", title: "Deltagare", decimals: 0 },
  { name: "full_time_jobs", title: "Heltidsjobb", decimals: 2 },
  sekColumn("benefit_sek", "Nytta"),
  sekColumn("benefit_low_sek", "Nytta, intervallets nedre gräns"),
  sekColumn("benefit_high_sek", "Nytta, intervallets övre gräns"),
  sekColumn("fee_sek", "Medlemsavgift"),
  sekColumn("balance_sek", "Nytta minus avgift"),
];

/** A bar of benefit per municipality, its interval, its fee and its balance. */
function plot(
  sorted: readonly MunicipalBalance[],
  smallNumbers: readonly SmallNumber[],
): ChartPlot {
  return {
    ...rowLayout({ names: sorted.map(name), right: 226, axis: true }),
    x: { domain: [0, largest(sorted, smallNumbers)] },
    marks: [
      valueAxis("Miljoner kronor", (sek) => formatDecimal(sek / 1e6, 1)),
      nameAxis(),
      Plot.barX(sorted, { x: benefit, y: name, fill: COLOURS.first }),
      ...intervalWhiskers(smallNumbers.map((row) => ({
        key: name(row.balance),
        value: benefit(row.balance),
        low: row.benefitsSek[0].toNumber(),
        high: row.benefitsSek[1].toNumber(),
        colour: COLOURS.ink,
      }))),
      ...edgedTicks(sorted, {
        x: (row: MunicipalBalance) => row.feeSek.toNumber(),
        y: name,
        stroke: COLOURS.second,
        strokeWidth: 4,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
      Plot.text(sorted, {
        y: name,
        frameAnchor: "right",
        textAnchor: "end",
        dx: 120,
        text: (row: MunicipalBalance) =>
          `${plainNumber(row.fullTimeJobs)} jobb av ${row.participants ?? "–"}`,
      }),
      Plot.text(sorted, {
        y: name,
        frameAnchor: "right",
        textAnchor: "end",
        dx: 216,
        fontWeight: 600,
        text: (row: MunicipalBalance) => formatBalance(row.balanceSek),
      }),
    ],
  };
}

function hiddenText(hidden: readonly CaseMunicipality[]): string {
  return hidden.length === 0
    ? ""
    : ` Jobben är för få för att visas för ${
      formatList(hidden.map(({ member }) => member.name))
    }.`;
}

const name = ({ member }: MunicipalBalance) => member.name;
const benefit = ({ benefitSek }: MunicipalBalance) => benefitSek.toNumber();

function largest(
  balances: readonly MunicipalBalance[],
  smallNumbers: readonly SmallNumber[],
): number {
  return Math.max(
    1,
    ...balances.flatMap(({ benefitSek, feeSek }) => [
      benefitSek.toNumber(),
      feeSek.toNumber(),
    ]),
    ...smallNumbers.map(({ benefitsSek }) => benefitsSek[1].toNumber()),
  );
}
