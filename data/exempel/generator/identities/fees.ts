import { FORBUND } from "../forbund.ts";
import { COUNTY, PLACES } from "../places.ts";
import { slugOf, YEARS } from "../provenance.ts";
import { identity, type IdentityRow, type Rounding } from "./identity.ts";

const FEE: Rounding = {
  tolerance: 1,
  reason: "avrundning till hela kronor så att summan stämmer",
};
const QUARTER: Rounding = {
  tolerance: 0.5,
  reason: "avrundning till hela kronor",
};
const SHARE: Rounding = {
  tolerance: 0.005,
  reason: "avrundning till två decimaler",
};

/** What the printed fees of every year ought to satisfy. */
export function feeIdentities(): IdentityRow[] {
  return YEARS.flatMap((year) => {
    const fee = (code: string, column: string) =>
      `fees/${year}-${code}/${column}`;
    const total = (label: string, column: string) =>
      `fee_totals/${year}-${label}/${column}`;
    const together = (column: string) => total("summa-kommuner", column);
    const sum = (column: string) =>
      PLACES.map(({ code }) => fee(code, column)).join(" + ");
    return [
      ...PLACES.flatMap(({ code, name }) => [
        identity(
          `${year}-andel-${slugOf(name)}`,
          `${name}: andel av invånarna, avgift ${year}`,
          fee(code, "share_pct"),
          `${fee(code, "population")} / ${together("population")}`,
          SHARE,
        ),
        identity(
          `${year}-avgift-${slugOf(name)}`,
          `${name}: avgift ${year} efter andelen av invånarna`,
          fee(code, "fee_sek"),
          `${together("fee_sek")} * ${fee(code, "population")} / ${
            together("population")
          }`,
          FEE,
        ),
      ]),
      ...FORBUND.members.map(({ code, name }) =>
        identity(
          `${year}-kvartal-${code}`,
          `${name}: kvartalsbelopp ${year}, en fjärdedel av avgiften`,
          fee(code, "quarter_sek"),
          `${fee(code, "fee_sek")} / 4`,
          QUARTER,
        )
      ),
      identity(
        `${year}-invanare-summa`,
        `Invånare i kommunerna, avgift ${year}: summa`,
        together("population"),
        sum("population"),
      ),
      identity(
        `${year}-avgifter-summa`,
        `Kommunernas avgifter ${year}: summa`,
        together("fee_sek"),
        sum("fee_sek"),
      ),
      identity(
        `${year}-ram`,
        `Ramen ${year}: staten, regionen och kommunerna`,
        total("totalt", "fee_sek"),
        `${fee("00", "fee_sek")} + ${fee(COUNTY.code, "fee_sek")} + ${
          together("fee_sek")
        }`,
      ),
    ];
  });
}
