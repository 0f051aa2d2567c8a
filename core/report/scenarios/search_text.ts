import { formatSek } from "../../figures/formats.ts";
import type { FrameSearch, SpendingSearch } from "../../scenarios/search.ts";

/** The largest yearly spending, or why there is none, in a sentence. */
export function spendingText(search: SpendingSearch): string {
  const { mostSek, mostYear, leastSek, leastYear, levelFrom, reason } = search;
  switch (reason) {
    case "alreadyBelowZero":
      return `Inget: det egna kapitalet är under noll ${mostYear} även utan ` +
        `något nytt. För att undvika det behöver ${formatSek(mostSek.neg())} ` +
        "om året sparas.";
    case "levelOutOfReach":
      return `Inget: för att vara nere i högsta nivån ${leastYear} behövs ` +
        `${formatSek(leastSek)} om året, men vid mer än ` +
        `${formatSek(mostSek)} om året är det egna kapitalet slut ${mostYear}.`;
    default:
      return `Högst ${formatSek(mostSek)} om året; då är det egna kapitalet ` +
        `noll ${mostYear}. ${
          leastYear === null
            ? "Ingen högsta nivå kräver något."
            : `För att vara nere i högsta nivån från ${levelFrom} behövs ` +
              `minst ${formatSek(leastSek)} om året.`
        }`;
  }
}

/** The frame that the interventions need, or why none will do, in a sentence. */
export function frameText(search: FrameSearch): string {
  const { smallestSek, smallestYear, levelFrom, reason } = search;
  switch (reason) {
    case "feesCannotMove":
      return "Ingen: gränsen för hur mycket en avgift får ändras tillåter " +
        `inte ramen ${formatSek(smallestSek)}.`;
    case "levelOutOfReach":
      return `Ingen: redan med den minsta ramen, ${formatSek(smallestSek)}, ` +
        `är det egna kapitalet över högsta nivån något år från ${levelFrom}.`;
    default:
      return smallestSek.isZero()
        ? "Ingen ram behövs: det egna kapitalet räcker alla åren."
        : `${formatSek(smallestSek)} varje år; då är det egna kapitalet ` +
          `använt ${smallestYear}.`;
  }
}
