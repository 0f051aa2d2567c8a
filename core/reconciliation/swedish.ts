import type { Decimal } from "../money.ts";

/** A number exactly as it is, written the Swedish way: `−1 973`, `77,1`. */
export function inSwedish(value: Decimal): string {
  const [whole, decimals] = value.toFixed().replace("-", "−").split(".");
  const grouped = whole!.replace(/(?<=\d)(?=(\d{3})+$)/g, "\u00a0");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
