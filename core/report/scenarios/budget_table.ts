import type { ScenarioData } from "../../data/scenario_data.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import { yearsText } from "../../figures/scenarios/words.ts";
import type { Decimal } from "../../money.ts";
import type { LineKind } from "../../scenarios/line_plan.ts";
import type { ScenarioOutlook, YearOutlook } from "../../scenarios/outlook.ts";
import type { OutputTable } from "../output_table.ts";
import { exactSekColumn } from "./columns.ts";

interface Row {
  readonly section: string;
  readonly post: string;
  readonly sekOf: (year: YearOutlook) => Decimal | null;
}

/**
 * The budget of a scenario line by line, with one column per year; costs are
 * negative, as they are printed.
 *
 * @param outlook The scenario; `null` gives a table without rows.
 */
export function scenarioBudgetTable(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
): OutputTable {
  const years = outlook?.years ?? [];
  return {
    id: "scenario-budget",
    title: outlook
      ? `Budget ${yearsText(outlook)}, ${data.forbund.shortName}: ` +
        outlook.scenario.title
      : `Budget i scenariot, ${data.forbund.shortName}`,
    columns: [
      { name: "section", title: "Del" },
      { name: "post", title: "Post" },
      ...years.map(({ year }) => exactSekColumn(`sek_${year}`, String(year))),
    ],
    rows: (outlook ? rowsOf(outlook) : []).map(({ section, post, sekOf }) => ({
      section,
      post,
      ...Object.fromEntries(
        years.map((year) => [`sek_${year.year}`, sekOf(year)]),
      ),
    })),
    ...scenarioProvenance(data, outlook ? [outlook] : []),
  };
}

function rowsOf(outlook: ScenarioOutlook): Row[] {
  const sum = (
    section: string,
    post: string,
    sekOf: (year: YearOutlook) => Decimal | null,
  ) => [{ section, post, sekOf }];
  const lines = (section: string, kind: LineKind, sign: 1 | -1) =>
    linesOf(outlook, section, kind, sign);
  return [
    ...sum("intäkter", "Medlemsavgifter", ({ feeIncomeSek }) => feeIncomeSek),
    ...lines("intäkter", "income", 1),
    ...sum("intäkter", "Summa intäkter", ({ incomeSek }) => incomeSek),
    ...lines("kostnader", "cost", -1),
    ...lines("insatser", "intervention", -1),
    ...sum("kostnader", "Summa kostnader", (year) => signed(year.spendingSek)),
    ...sum(
      "resultat",
      "Verksamhetens resultat",
      ({ operatingResultSek }) => operatingResultSek,
    ),
    ...lines("resultat", "financialIncome", 1),
    ...lines("resultat", "financialCost", -1),
    ...sum("resultat", "Årets resultat", ({ resultSek }) => resultSek),
    ...sum(
      "balans",
      "Ingående eget kapital",
      ({ openingEquitySek }) => openingEquitySek,
    ),
    ...sum("balans", "Utgående eget kapital", ({ equitySek }) => equitySek),
    ...sum(
      "balans",
      "Likvida medel vid årets slut",
      ({ liquidFundsSek }) => liquidFundsSek,
    ),
  ];
}

function linesOf(
  { years }: ScenarioOutlook,
  section: string,
  kind: LineKind,
  sign: 1 | -1,
): Row[] {
  return years[0]!.lines.flatMap((line, at) =>
    line.kind === kind
      ? [{
        section,
        post: line.title,
        sekOf: (year: YearOutlook) => {
          const { amountSek } = year.lines[at]!;
          return sign < 0 ? signed(amountSek) : amountSek;
        },
      }]
      : []
  );
}

/** A cost as it is printed; nothing is 0 and not −0. */
function signed(costSek: Decimal): Decimal {
  return costSek.neg().plus(0);
}
