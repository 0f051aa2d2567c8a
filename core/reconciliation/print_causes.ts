import { readPrint, readsAsMeant } from "./print.ts";
import type { Suspect } from "./suspect.ts";

/** `117 100r` is 117 100 with a mark, `77,11` is 77,1 with one. */
export function gluedMark({ printed }: Suspect): string | null {
  const print = printed.printed ?? "";
  const bare = print.slice(0, -1);
  return readPrint(bare)?.equals(printed.value)
    ? `tecknet ”${print.at(-1)}” sitter ihop med talet i trycket ` +
      `(”${print}”); utan det är talet ${bare}`
    : null;
}

/** A print that reads as something else than the number that is meant. */
export function unreadablePrint({ printed }: Suspect): string | null {
  return readsAsMeant(printed)
    ? null
    : `trycket (”${printed.printed}”) läses inte som talet`;
}
