import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import type { StatementName } from "../data/tables/statement_tables.ts";
import { kronor } from "../money.ts";
import { linesOfYear, statementOf, statementYears } from "./statement.ts";

/** A line as printed, tkr, and what its addends give where it is a sum. */
type Line = readonly [post: string, printed: number, computed: number | null];

/** Typed from RAR Sörmland, Årsredovisning 2025, sections 2, 3, 4 and 6. */
const PRINTED: Partial<Record<StatementName, readonly Line[]>> = {
  resultatrakning: [
    ["Verksamhetens intäkter", 18855, 8000 + 4000 + 4000 + 2770 + 85],
    [
      "Verksamhetens kostnader",
      -16713,
      -(277 + 2706 + 614 + 175 + 4059 + 8882),
    ],
    ["Avskrivningar", 0, null],
    ["Verksamhetens resultat", 2142, 18855 - 16713],
    ["Finansiella intäkter", 0, null],
    ["Finansiella kostnader", -6, null],
    ["Resultat efter finansiella poster", 2136, 18855 - 16713 - 6],
    ["Extraordinära poster", 0, null],
    ["Årets resultat", 2136, 18855 - 16713 - 6],
  ],
  balansrakning: [
    ["Summa anläggningstillgångar", 0, null],
    ["Korta fordringar", 485, 0 + 162 + 0 + 323],
    ["Kortfristiga placeringar", 0, null],
    ["Kassa och bank", 16563, null],
    ["Summa omsättningstillgångar", 17048, 485 + 0 + 16563],
    ["Summa tillgångar", 17048, 0 + 17048],
    ["Ing. eget kapital", 9632, null],
    ["Årets resultat", 2136, null],
    ["Utg. eget kapital", 11768, 9632 + 2136],
    ["Kortfristiga skulder", 5280, 3029 + 1058 + 1023 + 0 + 170],
    ["Summa eget kapital, avsättningar och skulder", 17048, 11768 + 5280],
  ],
  kassaflode: [
    ["Årets resultat", 2136, null],
    ["Justering för ej likviditetspåverkande poster", 0, null],
    [
      "Medel från verksamheten före förändring av rörelsekapital",
      2136,
      2136 + 0,
    ],
    ["Ökning/minskning kortfristiga fordringar", 350, null],
    ["Ökning/minskning kortfristiga skulder", 1554, null],
    ["Kassaflöde för den löpande verksamheten", 4040, 2136 + 0 + 350 + 1554],
    ["Årets kassaflöde", 4040, 2136 + 0 + 350 + 1554],
    ["Likvida medel vid årets början", 12522, null],
    ["Likvida medel vid årets slut", 16563, 12522 + 4040],
  ],
};

for (const [name, lines] of Object.entries(PRINTED)) {
  Deno.test(`${name} 2025 is the published one line by line, and its sums are their addends`, async () => {
    const data = await loadFinanceData("rar");
    const statement = statementOf(data, name as StatementName, 2025)!;
    assert.equal(statement.unit, "tkr");
    assert.deepEqual(
      statement.lines.map(({ post, printedSek, computedSek }) => [
        post,
        String(printedSek),
        computedSek && String(computedSek),
      ]),
      lines.map(([post, printed, computed]) => [
        post,
        String(printed * 1000),
        computed === null ? null : String(computed * 1000),
      ]),
    );
  });
}

// Cash flow 2025: 12 522 + 4 040 = 16 562, printed 16 563.
// Not 5 2024: 2 591 + 826 + 244 + 0 + 64 = 3 725, printed 3 726, and so too
// the liabilities; with them 9 632 + 3 726 = 13 358, printed 13 357.
Deno.test("the statements' only differences are of rounding, and they are shown", async () => {
  const data = await loadFinanceData("rar");
  const off = [2024, 2025].flatMap((year) =>
    linesOfYear(data, year).filter(({ differenceSek }) =>
      differenceSek !== null && !differenceSek.isZero()
    ).map(({ post, differenceSek, agreement }) =>
      `${year} ${post} ${differenceSek} ${agreement}`
    )
  );
  assert.deepEqual(off, [
    "2024 Kortfristiga skulder 1000 rounding",
    "2024 Summa eget kapital, avsättningar och skulder -1000 rounding",
    "2024 Summa kortfristiga skulder 1000 rounding",
    "2025 Likvida medel vid årets slut 1000 rounding",
  ]);
});

Deno.test("a sum that is off is a difference, not mended", async () => {
  const data = await loadFinanceData("rar");
  const statements = data.statements.map((row) =>
    row.row_id === "2025-resultatrakning-arets-resultat"
      ? { ...row, amount: kronor(2163) }
      : row
  );
  const { lines } = statementOf(
    { ...data, statements },
    "resultatrakning",
    2025,
  )!;
  assert.equal(String(lines.at(-1)!.printedSek), "2163000");
  assert.equal(String(lines.at(-1)!.differenceSek), "27000");
  assert.equal(lines.at(-1)!.agreement, "differs");
});

Deno.test("a statement that no document has is none", async () => {
  const data = await loadFinanceData("sydnarke");
  assert.equal(statementOf(data, "resultatrakning", 2025), null);
  assert.deepEqual(statementYears(data, "resultatrakning"), []);
  assert.deepEqual(linesOfYear(data, 2025), []);
});
