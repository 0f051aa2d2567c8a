import defer * as Plot from "@observablehq/plot";
import type { FeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import type { FeeAllocation, MemberFee } from "../../fees/member_fees.ts";
import { drawChart } from "../chart.ts";
import { MEMBER_COLUMNS, sekColumn, shareColumn } from "../columns.ts";
import { feeProvenance } from "./fee_provenance.ts";
import { byFee } from "./fee_rows.ts";
import type { Figure } from "../figure.ts";
import { formatInteger, formatPercent, formatSek } from "../formats.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";

/**
 * Bars of what each municipality pays in a year, with its share of what the
 * municipalities pay together.
 */
export function feesByMunicipality(
  data: FeeData,
  allocation: FeeAllocation,
): Figure {
  const { year } = allocation.input;
  const fees = ofMunicipalities(allocation.fees).sort(byFee);
  const provenance = feeProvenance(data, [allocation]);
  const texts = {
    id: "medlemsavgifter-per-kommun",
    title: `Medlemsavgifter ${year}: vad varje kommun betalar`,
    subtitle: `${data.forbund.shortName}, kronor per år. ` +
      partyText(allocation),
    altText: `Liggande staplar med ${fees.length} kommuners medlemsavgifter ` +
      `${year}. Störst är ${name(fees[0]!)} med ${label(fees[0]!)}, minst ` +
      `${name(fees.at(-1)!)} med ${label(fees.at(-1)!)}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Procenttalet är kommunens andel av ` +
      `kommunernas ${formatSek(allocation.partiesSek.kommun)}.`,
    unit: "kr",
    svg: drawChart({ ...texts, ...provenance }, {
      ...rowLayout({ names: fees.map(name), right: 150, axis: false }),
      x: { axis: null, domain: [0, Math.max(amount(fees[0]!), 1)] },
      marks: [
        nameAxis(),
        Plot.barX(fees, { x: amount, y: name, fill: COLOURS.first }),
        Plot.text(fees, {
          x: amount,
          y: name,
          text: label,
          textAnchor: "start",
          dx: 6,
        }),
        Plot.ruleX([0], { stroke: COLOURS.muted }),
      ],
    }),
    columns: [
      ...MEMBER_COLUMNS,
      sekColumn("fee_sek", "Medlemsavgift"),
      shareColumn("share", "Andel av kommunernas avgift"),
    ],
    rows: fees.map(({ member, feeSek, share }) => ({
      member_code: member.code,
      member: member.name,
      fee_sek: feeSek,
      share,
    })),
    ...provenance,
  };
}

const amount = ({ feeSek }: MemberFee) => feeSek.toNumber();
const name = ({ member }: MemberFee) => member.name;
const label = ({ feeSek, share }: MemberFee) =>
  `${formatSek(feeSek)} (${formatPercent(share)})`;

function partyText({ partiesSek, input }: FeeAllocation): string {
  return `Kommunernas del är ${formatInteger(partiesSek.kommun)} av ramens ` +
    `${formatSek(input.frameSek)}; staten betalar ` +
    `${formatInteger(partiesSek.stat)} och regionen ` +
    `${formatSek(partiesSek.region)}.`;
}
