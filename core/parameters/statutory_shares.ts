import type { Party } from "../data/tables/fee_tables.ts";
import type { Parameter } from "./parameter.ts";

/**
 * How the parties share the cost of a förbund: the state one half, regions one
 * quarter, municipalities one quarter, as quarters of the frame.
 *
 * @source 5 § lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser
 */
export const STATUTORY_SHARES: readonly Parameter<
  Readonly<Record<Party, bigint>>
>[] = [{
  id: "finansieringsandelar",
  title: "Parternas andelar av förbundets medel",
  value: { stat: 2n, region: 1n, kommun: 1n },
  unit: "fjärdedelar av ramen",
  validFrom: "2004-01-01",
  validTo: null,
  source:
    "5 § lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser",
}];
