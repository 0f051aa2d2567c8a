import type { DisclosureRule } from "./rule.ts";

/** What is recorded of tables that were published before. */
export const PUBLISHED_AS_IS = "publicerade tabeller visas som publicerade";

/** What is recorded of tables that a rule protects, in Swedish. */
export function ruleText({ threshold, width }: DisclosureRule): string {
  return `antal under ${threshold} är undertryckta (..), med sekundärt skydd ` +
    `så att inget undertryckt antal kan bestämmas närmare än ${width} personer`;
}

/**
 * What is recorded of rounded tables, in Swedish.
 *
 * @param base What the numbers are multiples of.
 * @param additive Whether parts and totals agree.
 */
export function roundingText(base: number, additive: boolean): string {
  return `antal är avrundade till ${base}-tal, uppåt eller nedåt, ` +
    (additive
      ? "så att delar och summor stämmer överens"
      : "och delar och summor stämmer inte alltid överens");
}
