import { CATEGORY_WORDS } from "../../figures/outcomes/exit_words.ts";
import { formatPersons } from "../../figures/protected_cells.ts";
import type { CategoryCheck } from "../../outcomes/exit_categories.ts";

/**
 * Says in Swedish whether the printed outcomes are the sums of the registered
 * reasons, and names every one that is not.
 *
 * @param checks The year's checks.
 */
export function categoryCheckText(checks: readonly CategoryCheck[]): string {
  if (checks.length === 0) {
    return "Det finns ingen tryckt tabell över utfall att jämföra avslutsorsakerna med.";
  }
  const off = checks.filter(({ agrees }) => !agrees);
  const all = checks.length === 1
    ? "Det enda tryckta utfallet"
    : `Alla ${checks.length} tryckta utfall`;
  if (off.length === 0) return `${all} är summan av avslutsorsakerna.`;
  const details = off.map(({ intervention, category, printed, mapped }) =>
    `${intervention}, ${
      CATEGORY_WORDS[category].label.toLocaleLowerCase("sv")
    } ` +
    `(tryckt ${formatPersons(printed)}, summan är ${formatPersons(mapped)})`
  );
  return `${off.length} av ${checks.length} tryckta utfall är inte summan av ` +
    `avslutsorsakerna: ${details.join("; ")}.`;
}
