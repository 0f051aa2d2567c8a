import assert from "node:assert/strict";
import { temporaryFolder } from "../../data/temporary_fixtures.ts";
import { writeReport } from "./write_report.ts";

const NOTHING = { figures: new Map(), tables: new Map(), texts: new Map() };

Deno.test("the title page names the chosen scenario by its title", async () => {
  // As data/rar/scenarios/full-ram.json is titled.
  assert.match(await headerOf("full-ram"), /scenariot ”Full ram, 21 Mkr”/);
  assert.doesNotMatch(await headerOf("bas"), /scenario/);
});

async function headerOf(scenario: string): Promise<string> {
  await using temporary = await temporaryFolder();
  const { path } = temporary;
  await writeReport(path, { forbund: "rar", year: 2025, scenario }, NOTHING);
  const page = await Deno.readTextFile(`${path}/behovsanalys.html`);
  return page.match(/<header>.*?<\/header>/s)![0];
}
