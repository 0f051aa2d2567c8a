import type { FinanceData } from "../../data/finance_data.ts";
import type { StatementName } from "../../data/tables/statement_tables.ts";
import { financeProvenance } from "../../figures/finances/finance_provenance.ts";
import type { Column } from "../../figures/figure.ts";
import {
  type Statement,
  type StatementLine,
  statementOf,
} from "../../finances/statement.ts";
import type { OutputTable } from "../output_table.ts";
import { AGREEMENT_WORDS, amountColumn, printedAmount } from "./amounts.ts";

/** A statement with its notes, as one table. */
interface TableForm {
  readonly id: string;
  readonly title: string;
  readonly names: readonly StatementName[];
}

const NAMES: Readonly<Record<StatementName, string>> = {
  resultatrakning: "Resultaträkning",
  balansrakning: "Balansräkning",
  kassaflode: "Kassaflödesanalys",
  not2: "Not 2",
  not3: "Not 3",
  not4: "Not 4",
  not5: "Not 5",
};

/**
 * The income statement of a year with its notes, line by line, beside the year
 * before and what every sum would be by its addends.
 */
export function incomeStatementTable(
  data: FinanceData,
  year: number,
): OutputTable {
  return statementTable(data, year, {
    id: "resultatrakning",
    title: "Resultaträkning",
    names: ["resultatrakning", "not2", "not3"],
  });
}

/** The balance sheet of a year with its notes, likewise. */
export function balanceSheetTable(
  data: FinanceData,
  year: number,
): OutputTable {
  return statementTable(data, year, {
    id: "balansrakning",
    title: "Balansräkning",
    names: ["balansrakning", "not4", "not5"],
  });
}

/** The cash flow statement of a year, likewise. */
export function cashFlowTable(data: FinanceData, year: number): OutputTable {
  return statementTable(data, year, {
    id: "kassaflode",
    title: "Kassaflödesanalys",
    names: ["kassaflode"],
  });
}

function statementTable(
  data: FinanceData,
  year: number,
  { id, title, names }: TableForm,
): OutputTable {
  const statements = names.map((name) => statementOf(data, name, year))
    .filter((statement) => statement !== null);
  const unit = statements[0]?.unit ?? "kr";
  return {
    id,
    title: `${title} ${year}, ${data.forbund.shortName}`,
    note: statements.length > 0
      ? "Framräknat är summan av raderna ovanför eller av noten; tomt där " +
        "raden inte är någon summa."
      : `Räkningen för ${year} är inte känd. Lägg till den i ` +
        `data/${data.forbund.id}/statements.csv.`,
    columns: columnsOf(year, unit),
    rows: statements.flatMap((statement) => {
      const prior = statementOf(data, statement.name, year - 1);
      return statement.lines.map((line) => ({
        part: NAMES[statement.name],
        post: line.post,
        note: line.note === null ? null : String(line.note),
        ...amountsOf(line, statement),
        prior_year: priorAmount(line, prior, statement),
      }));
    }),
    ...financeProvenance(data, statements.flatMap(({ sources }) => sources)),
  };
}

function columnsOf(year: number, unit: Statement["unit"]): Column[] {
  return [
    { name: "part", title: "Räkning" },
    { name: "post", title: "Post" },
    { name: "note", title: "Not" },
    amountColumn("printed", `${year}, tryckt`, unit),
    amountColumn("computed", `${year}, framräknat`, unit),
    amountColumn("difference", "Tryckt minus framräknat", unit),
    { name: "agreement", title: "Stämmer" },
    amountColumn("prior_year", `${year - 1}, tryckt`, unit),
  ];
}

function amountsOf(line: StatementLine, { unit }: Statement) {
  return {
    printed: printedAmount(line.printedSek, unit),
    computed: printedAmount(line.computedSek, unit),
    difference: printedAmount(line.differenceSek, unit),
    agreement: line.agreement && AGREEMENT_WORDS[line.agreement],
  };
}

/** The same post the year before; posts that share a name stand in order. */
function priorAmount(
  line: StatementLine,
  prior: Statement | null,
  { lines, unit }: Statement,
) {
  const namesakes = (of: readonly StatementLine[]) =>
    of.filter(({ post }) => post === line.post);
  const at = namesakes(lines).indexOf(line);
  const before = prior ? namesakes(prior.lines)[at] : undefined;
  return before ? printedAmount(before.printedSek, unit) : null;
}
