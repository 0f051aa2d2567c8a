import assert from "node:assert/strict";
import { loadCase } from "./case_fixtures.ts";
import { flowMatrix } from "./flow_matrix.ts";
import { SOCIETY_PARTIES } from "./money_flows.ts";
import { withOverrides } from "./socioeconomic_case.ts";

Deno.test("who gains and who pays for one job, worked out by hand", async () => {
  const basis = withOverrides(await loadCase("rar"), {
    employerContributionPct: 25,
  });
  // Wage 22 000 · 12 = 264 000, on top of it 25 % = 66 000, together 330 000;
  // municipal tax 20 % = 52 800, regional 10 % = 26 400; social assistance
  // 155 000. In the order of kommun, region, stat, individ, arbetsgivare.
  assert.deepEqual(
    flowMatrix(basis).map(({ flow, partiesSek, societySek }) => [
      flow.id,
      ...SOCIETY_PARTIES.map((party) => partiesSek[party].toFixed()),
      societySek.toFixed(),
    ]),
    [
      ["produktion", "0", "0", "0", "0", "330000", "330000"],
      ["lon", "0", "0", "0", "264000", "-264000", "0"],
      ["arbetsgivaravgift", "0", "0", "66000", "0", "-66000", "0"],
      ["kommunalskatt", "52800", "0", "0", "-52800", "0", "0"],
      ["regionalskatt", "0", "26400", "0", "-26400", "0", "0"],
      ["forsorjningsstod", "155000", "0", "0", "-155000", "0", "0"],
    ],
  );
});
