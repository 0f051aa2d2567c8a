import type {
  StatementName,
  STATEMENTS,
} from "../../../../core/data/tables/statement_tables.ts";
import { fairParts } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport, slugOf } from "../provenance.ts";
import { type Account, assetsOf } from "./accounts.ts";
import { COST_POSTS, INCOME_POSTS, sumOf } from "./posts.ts";

type StatementRow = MadeRow<typeof STATEMENTS>;

/** A line of a statement: post, amount in tkr, level and number of its note. */
type Line = readonly [
  post: string,
  amount: number,
  level?: "item" | "subtotal" | "total",
  note?: number,
];

const TABLES: Readonly<Record<StatementName, string>> = {
  resultatrakning: "Resultaträkning",
  balansrakning: "Balansräkning",
  kassaflode: "Kassaflödesanalys",
  not2: "Noter, Not 2",
  not3: "Noter, Not 3",
  not4: "Noter, Not 4",
  not5: "Noter, Not 5",
};
/** Posts of note 4, and how large they are beside each other. */
export const RECEIVABLES = {
  Kundfordringar: 3,
  Skattefordringar: 30,
  "Förutbetalda försäkringspremier": 7,
  Interimsfordringar: 60,
};
/** Posts of note 5, and how large they are beside each other. */
export const LIABILITIES = {
  Leverantörsskulder: 58,
  "Personalens skatter och avgifter": 20,
  "Övriga upplupna kostnader och förutbetalda intäkter": 16,
  Moms: 2,
  "ESF-projekt": 4,
};

/** Rows of `statements.csv`: every year's statements and notes. */
export function statementRows(accounts: readonly Account[]): StatementRow[] {
  return accounts.flatMap((account) => {
    const statements: Readonly<Record<StatementName, readonly Line[]>> = {
      resultatrakning: incomeStatement(account),
      balansrakning: balanceSheet(account),
      kassaflode: cashFlow(account),
      not2: [
        ...INCOME_POSTS.map((post): Line => [post, account.income[post]]),
        ["Summa", sumOf(account.income), "total"],
      ],
      not3: [
        ...COST_POSTS.map((post): Line => [post, account.costs[post]]),
        ["Årets kostnader", sumOf(account.costs), "total"],
      ],
      not4: noteOf(RECEIVABLES, account.balance.receivables, "fordringar"),
      not5: noteOf(
        LIABILITIES,
        account.balance.liabilities,
        "kortfristiga skulder",
      ),
    };
    return (Object.keys(statements) as StatementName[]).flatMap((name) =>
      statements[name].map((line) => statementRow(account.year, name, line))
    );
  });
}

function incomeStatement(account: Account): Line[] {
  const [income, costs] = [sumOf(account.income), sumOf(account.costs)];
  const { interest, result } = account;
  return [
    ["Verksamhetens intäkter", income, "item", 2],
    ["Verksamhetens kostnader", -costs, "item", 3],
    ["Avskrivningar", 0],
    ["Verksamhetens resultat", income - costs, "subtotal"],
    ["Finansiella intäkter", 0],
    ["Finansiella kostnader", -interest],
    ["Resultat efter finansiella poster", result, "subtotal"],
    ["Extraordinära poster", 0],
    ["Årets resultat", result, "total"],
  ];
}

function balanceSheet(
  { balance, openingEquity, closingEquity, result }: Account,
): Line[] {
  const assets = assetsOf(balance);
  return [
    ["Summa anläggningstillgångar", 0, "subtotal"],
    ["Korta fordringar", balance.receivables, "item", 4],
    ["Kortfristiga placeringar", 0],
    ["Kassa och bank", balance.cash],
    ["Summa omsättningstillgångar", assets, "subtotal"],
    ["Summa tillgångar", assets, "total"],
    ["Ingående eget kapital", openingEquity],
    ["Årets resultat", result],
    ["Utgående eget kapital", closingEquity, "subtotal"],
    ["Kortfristiga skulder", balance.liabilities, "item", 5],
    ["Summa eget kapital, avsättningar och skulder", assets, "total"],
  ];
}

function cashFlow({ balance, before, result }: Account): Line[] {
  const change = balance.cash - before.cash;
  return [
    ["Årets resultat", result],
    ["Justering för ej likviditetspåverkande poster", 0],
    [
      "Medel från verksamheten före förändring av rörelsekapital",
      result,
      "subtotal",
    ],
    [
      "Ökning/minskning kortfristiga fordringar",
      before.receivables - balance.receivables,
    ],
    [
      "Ökning/minskning kortfristiga skulder",
      balance.liabilities - before.liabilities,
    ],
    ["Kassaflöde för den löpande verksamheten", change, "subtotal"],
    ["Årets kassaflöde", change, "total"],
    ["Likvida medel vid årets början", before.cash],
    ["Likvida medel vid årets slut", balance.cash, "total"],
  ];
}

/** A total divided over the posts of a note. */
function noteOf(
  weights: Readonly<Record<string, number>>,
  total: number,
  what: string,
): Line[] {
  const parts = fairParts(total, Object.values(weights));
  return [
    ...Object.keys(weights).map((post, at): Line => [post, parts[at]!]),
    [`Summa ${what}`, total, "total"],
  ];
}

function statementRow(
  year: number,
  statement: StatementName,
  [post, amount, level = "item", note]: Line,
): StatementRow {
  return {
    row_id: `${year}-${statement}-${slugOf(post)}`,
    statement,
    year,
    post,
    level,
    note: note ?? null,
    amount,
    unit: "tkr",
    ...annualReport(TABLES[statement]),
  };
}
