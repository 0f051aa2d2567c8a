import type { CellForm, CellKind } from "./cells.ts";

const MONTH =
  /^\d{1,2}-(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)$|^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)-\d\d$/;

/**
 * What probably happened to a code or key that is not valid, in Swedish. The
 * text is never mended: a guess at a code is a guess at a municipality.
 *
 * @param text The cell as it stands.
 * @param kind What the column holds.
 * @returns An explanation, or `undefined` if there is none.
 */
export function codeHint(text: string, kind: CellKind): string | undefined {
  if (kind !== "code" && kind !== "key" && kind !== "band") return undefined;
  if (text.trim() !== text) {
    return "blanktecken före eller efter; ta bort dem";
  }
  if (MONTH.test(text)) {
    return "kalkylprogrammet har gjort om den till ett datum";
  }
  if (kind !== "code") return undefined;
  if (/^(\d|\d{3})$/.test(text)) {
    return `troligen 0${text}: inledande nolla har fallit bort`;
  }
  if (/^\d+([.,]\d+)?e[-+]?\d+$/i.test(text)) {
    return "kalkylprogrammet har gjort om koden till ett tal i grundpotensform";
  }
  const [, code] = /^(\d{2}|\d{4})\s+\p{L}/u.exec(text) ?? [];
  if (code !== undefined) return `koden ska stå ensam, troligen ${code}`;
  return /^[\d\s]+([.,]\d+)?$/.test(text)
    ? "kalkylprogrammet har troligen gjort om koden till ett tal"
    : undefined;
}

const TOTAL =
  /^\s*(delsumma|slutsumma|totalsumma|summa|summering|totalt?|s:a|sum)(?![\p{L}\p{N}-])/iu;

/** Whether a text is what heads the total in a spreadsheet: `Totalt`, `Summa`. */
export function headsTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** How a total is written in a column that has a word of its own for it. */
export function totalHint(
  text: string,
  { total }: CellForm,
): string | undefined {
  return total !== undefined && headsTotal(text)
    ? `skriv ${total} för alla tillsammans`
    : undefined;
}

/** Whether a key that is valid in form is a date that a spreadsheet made of it. */
export function isDateForKey(text: string, kind: CellKind): boolean {
  return kind === "key" && MONTH.test(text);
}
