/**
 * The posts of statements that results are worked out from, and the names
 * that documents print them under. Letter case does not matter. Any other
 * post is shown, and counts in sums, under the name it has.
 */
const POST_NAMES = {
  income: ["Verksamhetens intäkter", "Summa intäkter"],
  cost: ["Verksamhetens kostnader", "Summa kostnader"],
  result: ["Årets resultat", "Resultat"],
  openingEquity: ["Ing. eget kapital", "Ingående eget kapital"],
  closingEquity: ["Utg. eget kapital", "Utgående eget kapital"],
  receivables: ["Korta fordringar", "Kortfristiga fordringar"],
  shortTermInvestments: ["Kortfristiga placeringar"],
  liquidFunds: ["Kassa och bank", "Likvida medel"],
  currentAssets: ["Summa omsättningstillgångar"],
  totalAssets: ["Summa tillgångar"],
  currentLiabilities: ["Kortfristiga skulder", "Summa kortfristiga skulder"],
  equityRatio: ["Soliditet"],
  employees: ["Antal anställda"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A post that results are worked out from. */
export type StatementPost = keyof typeof POST_NAMES;

/**
 * The row of a post.
 *
 * @param rows Rows of one statement and year.
 * @param post Which post.
 * @returns The row, or `undefined` if the post is not printed.
 */
export function findPost<Row extends { readonly post: string }>(
  rows: readonly Row[],
  post: StatementPost,
): Row | undefined {
  const names = POST_NAMES[post].map((name) => name.toLocaleLowerCase("sv"));
  return rows.find((row) => names.includes(row.post.toLocaleLowerCase("sv")));
}
