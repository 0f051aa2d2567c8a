import { formatDecimal, formatList } from "../../figures/formats.ts";
import type { InternalRate } from "../../socioeconomics/internal_rate.ts";

const REASONS = {
  "only-gains": "finns inte: inget betalas, så ingen ränta kan jämnas ut",
  "only-costs": "finns inte: ingen nytta kommer tillbaka",
  "nothing": "finns inte: inget betalas och inget fås",
  "no-root": "finns inte: ingen ränta gör nuvärdet noll",
};

/** What is to be said of an internal rate of return besides its number. */
export function internalRateNote(rate: InternalRate): string {
  switch (rate.kind) {
    case "rate":
      return rate.ratePct < 0
        ? "negativ: mindre kommer tillbaka än betalas"
        : "";
    case "none":
      return REASONS[rate.reason];
    case "several":
      return `flera räntor gör nuvärdet noll: ${
        formatList(
          rate.ratesPct.map((pct) => `${formatDecimal(pct, 1)} procent`),
        )
      }`;
  }
}
