import { latestFeeYear } from "../../core/data/fee_data.ts";
import { listForbund } from "../../core/data/open_forbund.ts";
import { stagePack } from "../../core/report/pack.ts";
import { HELP, parseReportArguments } from "./arguments.ts";
import { refuseUnknownScenario } from "./known_scenario.ts";
import { refuseUnknownYear } from "./known_year.ts";
import { listNotebooks } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { report } from "./report.ts";
import { reportError } from "./user_error.ts";

/** `deno task report`: runs the notebooks and publishes a figure pack. */
async function main(args: string[]): Promise<number> {
  const folder = projectPath("notebooks");
  const choices = {
    forbund: await listForbund(),
    notebooks: await listNotebooks(folder),
  };
  const options = parseReportArguments(args, choices);
  if (options === "help") {
    console.log(HELP);
    return 0;
  }
  const { forbund, scenario, notebooks, timeout, slides } = options;
  await refuseUnknownScenario(forbund, scenario);
  const year = options.year ?? await latestFeeYear(forbund);
  await refuseUnknownYear(forbund, year);
  const part = options.whole ? "" : ` (bara ${notebooks.join(", ")})`;
  console.log(`Förbund ${forbund}, år ${year}, scenario ${scenario}${part}`);
  const id = { forbund, year, scenario };
  const request = { id, folder, notebooks, partial: !options.whole };
  return report({ ...request, timeout }, {
    stagePack,
    loadAssembler: async () => {
      const [{ assembliesOf }, { drawPrintPictures }] = await Promise.all([
        import("../../core/report/assembly.ts"),
        import("../../core/report/print_pictures.ts"),
      ]);
      return {
        drawPrintPictures,
        assembliesOf: (folder, id) => assembliesOf(folder, id, slides),
      };
    },
  });
}

Deno.exit(await main(Deno.args).catch(reportError));
