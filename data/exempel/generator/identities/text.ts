import { NEED_ROUNDED_TO, NEED_YEAR } from "../finances/text_figures.ts";
import { COUNTY, PLACES } from "../places.ts";
import { LAST_YEAR } from "../provenance.ts";
import { identity, type IdentityRow } from "./identity.ts";

/**
 * What the numbers in running text ought to be, of the inhabitants and the
 * fees. One needs a number that no file has.
 */
export function textIdentities(): IdentityRow[] {
  const text = (id: string) => `text_figures/${LAST_YEAR}-${id}/value`;
  const people = (code: string, year: number) =>
    `population/${code}-${year}-12-31-16-64-t/population`;
  const inAllPlaces = PLACES.map(({ code }) => people(code, NEED_YEAR))
    .join(" + ");
  return [
    identity(
      "behov-personer",
      `Behovet: 5 procent av invånarna 16–64 år i kommunerna 31 december ${NEED_YEAR}`,
      text("behov-personer"),
      `(${inAllPlaces}) * ${text("behov-andel")}`,
      {
        tolerance: NEED_ROUNDED_TO / 2,
        reason: "ca: avrundat till närmaste hundratal",
      },
    ),
    identity(
      "kommunernas-andel",
      `Kommunernas andel av ramen ${LAST_YEAR}`,
      text("kommunernas-andel"),
      `fee_totals/${LAST_YEAR}-summa-kommuner/fee_sek / fee_totals/${LAST_YEAR}-totalt/fee_sek`,
    ),
    identity(
      "andel-av-riket",
      `Länets andel av rikets invånare 16–64 år ${LAST_YEAR - 1}`,
      text("andel-av-riket"),
      `${people(COUNTY.code, LAST_YEAR - 1)} / ${people("00", LAST_YEAR - 1)}`,
      { tolerance: 0.05, reason: "avrundning till en decimal" },
    ),
  ];
}
