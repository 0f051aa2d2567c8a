import { formatChange, formatList, formatSek } from "../../figures/formats.ts";
import type { PublishedFee } from "../../fees/published_fees.ts";

/**
 * Says in Swedish whether the published fees are the computed ones, and names
 * every member whose fee is not.
 */
export function publishedFeesText(fees: readonly PublishedFee[]): string {
  if (fees.length === 0) {
    return "Årets avgifter är inte publicerade, så det finns inget att jämföra med.";
  }
  const off = fees.filter(({ differenceSek }) => !differenceSek.isZero());
  if (off.length === 0) {
    return `Alla ${fees.length} publicerade avgifter stämmer till kronan med de framräknade.`;
  }
  const details = off.map(({ member, publishedSek, differenceSek }) =>
    `${member.name} (publicerat ${formatSek(publishedSek)}, ` +
    `${formatChange(differenceSek)} kr mot det framräknade)`
  );
  return `${off.length} av ${fees.length} publicerade avgifter avviker från de ` +
    `framräknade: ${formatList(details)}.`;
}
