import { ExactDecimal } from "../money.ts";
import { cellText } from "./cell_text.ts";

/** A parameter's value, as a sidecar holds it, in words. */
export function parameterText(value: unknown): string {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).map(([name, each]) => `${name} ${each}`)
      .join(", ");
  }
  const text = String(value);
  // Four digits are read as well without a space, and a year only so.
  if (/^\d{4}$/.test(text)) return text;
  return /^-?\d+(\.\d+)?$/.test(text)
    ? cellText(new ExactDecimal(text), { decimals: "exact" })
    : text;
}
