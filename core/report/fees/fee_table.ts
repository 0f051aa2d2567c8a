import type { FeeData } from "../../data/fee_data.ts";
import { feeProvenance } from "../../figures/fees/fee_provenance.ts";
import type { Column } from "../../figures/figure.ts";
import { formatMeasure } from "../../figures/formats.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import { sekColumn, shareColumn } from "../../figures/columns.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The fees of a year, one row per member: `share` is the member's share of
 * what its party pays, and the instalments are the quarters where there are
 * four of them.
 */
export function memberFeeTable(
  data: FeeData,
  allocation: FeeAllocation,
): OutputTable {
  const { input, fees } = allocation;
  const instalments = instalmentColumns(input.instalmentsPerYear);
  return {
    id: "medlemsavgifter",
    title: `Medlemsavgifter ${input.year}, ${data.forbund.shortName}`,
    note: `Avgiften är delad i ${input.instalmentsPerYear} inbetalningar per ` +
      `år. Underlag: ${data.forbund.instalments.note}.`,
    columns: [
      { name: "member_code", title: "Regionkod" },
      { name: "member", title: "Medlem" },
      { name: "party", title: "Part" },
      {
        name: "population",
        title: `Antal ${formatMeasure(input.key[0]!.measure)}`,
        decimals: 0,
      },
      shareColumn("share", "Andel av partens insats", 6),
      sekColumn("fee_sek", "Medlemsavgift"),
      {
        name: "fee_per_inhabitant_sek",
        title: `Avgift delad med ${formatMeasure(input.key[0]!.measure)}`,
        unit: "kr",
        decimals: 2,
      },
      ...instalments,
    ],
    rows: fees.map((fee) => ({
      member_code: fee.member.code,
      member: fee.member.name,
      party: fee.member.party,
      population: fee.population,
      share: fee.share,
      fee_sek: fee.feeSek,
      fee_per_inhabitant_sek: fee.feePerInhabitantSek,
      ...Object.fromEntries(
        fee.instalmentsSek.map((sek, at) => [instalments[at]!.name, sek]),
      ),
    })),
    ...feeProvenance(data, [allocation]),
  };
}

function instalmentColumns(perYear: number): Column[] {
  return Array.from(
    { length: perYear },
    (_, at) =>
      perYear === 4
        ? sekColumn(`q${at + 1}_sek`, `Kvartal ${at + 1}`)
        : sekColumn(`instalment_${at + 1}_sek`, `Inbetalning ${at + 1}`),
  );
}
