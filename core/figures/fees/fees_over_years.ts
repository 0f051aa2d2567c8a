import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import type { Decimal } from "../../money.ts";
import { yearsBetween } from "../../years.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn } from "../columns.ts";
import { feeProvenance } from "./fee_provenance.ts";
import { byFee } from "./fee_rows.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger, formatList } from "../formats.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";

interface YearCell {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly sek: Decimal | null;
}

/**
 * Every municipality's fee in every year of a period: the amount where the
 * year is known, an empty cell where it is not.
 *
 * @param known Fees of the known years, ascending.
 * @param firstYear First year to show; the last is the latest known.
 */
export function feesOverYears(
  data: FeeData,
  known: readonly FeeAllocation[],
  firstYear: number,
): Figure {
  const allocations = known.filter(({ input }) => input.year >= firstYear);
  const lastYear = Math.max(
    firstYear,
    ...allocations.map(({ input }) => input.year),
  );
  const years = yearsBetween(firstYear, lastYear);
  const cells = cellsOf(allocations, years);
  const shown = allocations.map(({ input }) => String(input.year));
  const missing = years.length - shown.length;
  const names = [...new Set(cells.map(({ name }) => name))];
  const provenance = feeProvenance(data, allocations);
  const gap = missing > 0
    ? `Grå rutor: uppgift saknas för ${missing} av ${years.length} år.`
    : "";
  const texts = {
    id: "medlemsavgifter-per-ar",
    title: `Kommunernas medlemsavgifter ${firstYear}–${lastYear}`,
    subtitle: `${data.forbund.shortName}, kronor per år. ${gap}`,
    altText: `Rutnät med kommunernas avgifter per år. Uppgifter finns för ` +
      `${formatList(shown)}; övriga år är tomma.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${gap} Ett tomt år är inte noll.`,
    unit: "kr",
    svg: drawChart({ ...texts, ...provenance }, plot(cells, names, years)),
    columns: COLUMNS,
    rows: cells.map(({ code, name, year, sek }) => ({
      member_code: code,
      member: name,
      fee_year: String(year),
      fee_sek: sek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...MEMBER_COLUMNS,
  { name: "fee_year", title: "Avgiftsår" },
  sekColumn("fee_sek", "Medlemsavgift; tomt där uppgift saknas"),
];

/** A cell per municipality and year, grey where the amount is not known. */
function plot(
  cells: readonly YearCell[],
  names: readonly string[],
  years: readonly number[],
): ChartPlot {
  const layout = rowLayout({ names, right: 16, axis: false });
  return {
    ...layout,
    height: layout.height + 24,
    marginTop: 28,
    x: { type: "band", domain: years, padding: 0.06 },
    y: { ...layout.y, padding: 0.12 },
    marks: [
      Plot.axisX({
        anchor: "top",
        tickSize: 0,
        tickPadding: 6,
        tickFormat: "d",
        label: null,
      }),
      nameAxis(),
      Plot.cell(cells, {
        x: "year",
        y: "name",
        fill: ({ sek }: YearCell) => sek ? COLOURS.tint : COLOURS.blank,
      }),
      Plot.text(cells, {
        x: "year",
        y: "name",
        text: ({ sek }: YearCell) => sek ? formatInteger(sek) : "–",
        fill: ({ sek }: YearCell) => sek ? COLOURS.ink : COLOURS.muted,
      }),
    ],
  };
}

function cellsOf(
  allocations: readonly FeeAllocation[],
  years: readonly number[],
): YearCell[] {
  const latest = allocations.toSorted((a, b) => b.input.year - a.input.year)[0];
  const members = latest ? ofMunicipalities(latest.fees).sort(byFee) : [];
  return members.flatMap(({ member: { code, name } }) =>
    years.map((year) => ({
      code,
      name,
      year,
      sek: allocations.find(({ input }) => input.year === year)
        ?.fees.find(({ member }) => member.code === code)?.feeSek ?? null,
    }))
  );
}
