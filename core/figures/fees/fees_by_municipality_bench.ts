import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { loadFeeData } from "../../data/fee_data.ts";
import { ofMunicipalities } from "../../data/forbund.ts";
import { feeInput } from "../../fees/fee_basis.ts";
import { allocateMemberFees } from "../../fees/member_fees.ts";
import { feesByMunicipality } from "./fees_by_municipality.ts";

/**
 * A figure with title, source, alternative text, caption and numbers, beside
 * the bare bars that Plot draws of the same fees in the same kind of document.
 */
const group = "draw one figure";
/** Enough that neither gains from what the other has warmed up. */
const warm = { n: 500, warmup: 500 };
const { document } = parseHTML("<html><body></body></html>");
const data = await loadFeeData("rar");
const allocation = allocateMemberFees(feeInput(data, 2025));
const fees = ofMunicipalities(allocation.fees).map(({ member, feeSek }) => ({
  name: member.name,
  feeSek: feeSek.toNumber(),
}));

Deno.bench("Plot, bare bars", { group, ...warm }, () => {
  Plot.plot({
    document: document as unknown as Document,
    marginLeft: 120,
    x: { axis: null },
    marks: [
      Plot.barX(fees, { x: "feeSek", y: "name", sort: { y: "-x" } }),
      Plot.text(fees, { x: "feeSek", y: "name", text: "feeSek" }),
      Plot.ruleX([0]),
    ],
  }).outerHTML;
});

Deno.bench("feesByMunicipality", { group, baseline: true, ...warm }, () => {
  feesByMunicipality(data, allocation);
});
