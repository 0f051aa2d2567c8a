import type { StatementName } from "../../../../core/data/tables/statement_tables.ts";
import { COST_POSTS, INCOME_POSTS } from "../finances/posts.ts";
import { LIABILITIES, RECEIVABLES } from "../finances/statements.ts";
import { slugOf, YEARS } from "../provenance.ts";
import { identity, type IdentityRow } from "./identity.ts";

/** What the statements of every year ought to satisfy. */
export function statementIdentities(): IdentityRow[] {
  return YEARS.flatMap((year) => {
    const cell = (name: StatementName, post: string, of = year) =>
      `statements/${of}-${name}-${slugOf(post)}/amount`;
    const result = (post: string) => cell("resultatrakning", post);
    const balance = (post: string, of = year) =>
      cell("balansrakning", post, of);
    const cash = (post: string) => cell("kassaflode", post);
    const sum = (name: StatementName, posts: readonly string[]) =>
      posts.map((post) => cell(name, post)).join(" + ");
    const check = (
      id: string,
      label: string,
      printed: string,
      formula: string,
    ) => identity(`${year}-${id}`, `${label} ${year}`, printed, formula);
    return [
      check(
        "verksamhetens-resultat",
        "Verksamhetens resultat: intäkter minus kostnader",
        result("Verksamhetens resultat"),
        `${result("Verksamhetens intäkter")} + ${
          result("Verksamhetens kostnader")
        } + ${result("Avskrivningar")}`,
      ),
      check(
        "arets-resultat",
        "Årets resultat: verksamhetens resultat och finansiella poster",
        result("Årets resultat"),
        `${result("Verksamhetens resultat")} + ${
          result("Finansiella intäkter")
        } + ${result("Finansiella kostnader")}`,
      ),
      check(
        "not2-summa",
        "Intäkter i not 2: summa",
        cell("not2", "Summa"),
        sum("not2", INCOME_POSTS),
      ),
      check(
        "not3-summa",
        "Kostnader i not 3: summa",
        cell("not3", "Årets kostnader"),
        sum("not3", COST_POSTS),
      ),
      check(
        "not4-summa",
        "Fordringar i not 4: summa",
        cell("not4", "Summa fordringar"),
        sum("not4", Object.keys(RECEIVABLES)),
      ),
      check(
        "not5-summa",
        "Skulder i not 5: summa",
        cell("not5", "Summa kortfristiga skulder"),
        sum("not5", Object.keys(LIABILITIES)),
      ),
      check(
        "intakter-not2",
        "Intäkter i resultaträkningen mot not 2",
        result("Verksamhetens intäkter"),
        cell("not2", "Summa"),
      ),
      check(
        "kostnader-not3",
        "Kostnader i resultaträkningen mot not 3",
        result("Verksamhetens kostnader"),
        `-${cell("not3", "Årets kostnader")}`,
      ),
      check(
        "summa-tillgangar",
        "Tillgångar: fordringar, placeringar och kassa",
        balance("Summa tillgångar"),
        `${balance("Korta fordringar")} + ${
          balance("Kortfristiga placeringar")
        } + ${balance("Kassa och bank")}`,
      ),
      check(
        "utgaende-eget-kapital",
        "Utgående eget kapital: ingående och årets resultat",
        balance("Utgående eget kapital"),
        `${balance("Ingående eget kapital")} + ${balance("Årets resultat")}`,
      ),
      check(
        "balansomslutning",
        "Eget kapital och skulder mot tillgångar",
        balance("Summa eget kapital, avsättningar och skulder"),
        `${balance("Utgående eget kapital")} + ${
          balance("Kortfristiga skulder")
        }`,
      ),
      check(
        "likvida-medel-slut",
        "Likvida medel vid årets slut: början och kassaflöde",
        cash("Likvida medel vid årets slut"),
        `${cash("Likvida medel vid årets början")} + ${
          cash("Årets kassaflöde")
        }`,
      ),
      check(
        "likvida-medel-kassa",
        "Likvida medel mot kassa och bank",
        cash("Likvida medel vid årets slut"),
        balance("Kassa och bank"),
      ),
      ...(year === YEARS[0] ? [] : [
        check(
          "ingaende-eget-kapital",
          "Ingående eget kapital mot året före",
          balance("Ingående eget kapital"),
          balance("Utgående eget kapital", year - 1),
        ),
      ]),
    ];
  });
}
