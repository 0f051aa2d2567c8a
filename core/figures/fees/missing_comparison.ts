import type { FeeData } from "../../data/fee_data.ts";
import type { FeeAllocation } from "../../fees/member_fees.ts";
import type { Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { feeProvenance } from "./fee_provenance.ts";

/** A figure that says which inhabitants are lacking to compare the fees with. */
export function missingComparison(
  data: FeeData,
  allocation: FeeAllocation,
  { id, title }: Pick<Figure, "id" | "title">,
): Figure {
  return missingFigure(
    id,
    title,
    `${data.forbund.shortName}: folkmängd efter ett annat mått än nyckelns ` +
      "finns inte för alla kommuner. Lägg till den i " +
      `data/${data.forbund.id}/population.csv.`,
    feeProvenance(data, [allocation]),
  );
}
