import { GIVEN_NAMES } from "./given_names.ts";
import { holdsPersonalNumber, isPersonalNumber } from "./personal_number.ts";
import type { Problem } from "../problems.ts";

/** A column as far as it is looked at: its header and its texts. */
export interface TextColumn {
  /** As in the header. */
  readonly name: string;
  /** Every text in it, each once or more. */
  readonly texts: readonly string[];
}

/** What a column of personal data holds, completing "ser ut att innehålla". */
type Personal =
  | "personnummer eller samordningsnummer"
  | "e-postadresser"
  | "namn på personer"
  | "telefonnummer"
  | "adresser";

const PERSONAL_NUMBERS = "personnummer eller samordningsnummer";

/**
 * Headers that hold personal data whatever is below them, in lower case and
 * without accents and what stands between words.
 */
const HEADERS: readonly (readonly [RegExp, Personal])[] = [
  [
    /pers(on)?(nummer|nr)|^pnr$|samordnings?(nummer|nr)|^samnr$|personalidentity|^ssn$/,
    PERSONAL_NUMBERS,
  ],
  [/epost|e?mail(adress)?$|^mejl/, "e-postadresser"],
  [
    /f.?rnamn|efternamn|tilltalsnamn|mellannamn|(first|last|full|given|family)name|surname|fullstandigtnamn/,
    "namn på personer",
  ],
  [
    /(deltag|klient|person|brukar|individ|kund|handlagg|participant|client)[a-z]*(namn|name)$/,
    "namn på personer",
  ],
  [/telefon|^tel(nr|nummer)?$|mobil(nr|nummer)|phone/, "telefonnummer"],
  [/(gatu|hem|bostads|folkbokforings)adress|^adress$/, "adresser"],
];
/** Headers that may hold names of persons or of anything else. */
const NAME_HEADER = /^(namn|name)$/;
const EMAIL = /[^\s@,;<>"]+@[^\s@,;<>"]+\.\p{L}{2,}/u;

/**
 * Finds columns that look like a personnummer, samordningsnummer, name, e-mail
 * address, telephone number or address of persons: by a header that says so,
 * or by what they hold. The analyses need no such columns, and a file that has
 * one is not read.
 *
 * A header such as `efternamn` or `deltagarnamn` is enough; `namn` alone is
 * refused only if a given name is found below it, for it may be a municipality's
 * or an intervention's. Any other column is refused as names if at least half
 * of its texts, and three of them, are a given name and a surname. One personal
 * number that is written as such is enough, and one e-mail address; ten bare
 * digits may be an amount, so at least half of the column must pass as personal
 * numbers.
 *
 * @param columns The columns of a file.
 * @param file Its path, for the messages.
 * @returns One problem for each such column. It names the column, never what
 * was found in it; a column whose header is itself personal is named by its
 * number.
 */
export function refusePersonalColumns(
  columns: readonly TextColumn[],
  file: string,
): Problem[] {
  return columns.flatMap((column, at) => {
    const personal = personalContent(column);
    if (!personal) return [];
    const { name } = column;
    const untitled = isFullName(name) || textContent([name]) !== null;
    return [{
      file,
      column: untitled ? `nummer ${at + 1}` : name,
      message: `ser ut att innehålla ${personal}; filen läses inte in. Ta ` +
        "bort kolumnen: analyserna behöver inga uppgifter om enskilda personer",
    }];
  });
}

function personalContent({ name, texts }: TextColumn): Personal | null {
  return headerContent(name, texts) ?? textContent([name]) ??
    textContent(texts);
}

function headerContent(
  name: string,
  texts: readonly string[],
): Personal | null {
  const plain = name.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "")
    .replace(/[\s_.:/-]+/g, "");
  const certain = HEADERS.find(([pattern]) => pattern.test(plain));
  if (certain) return certain[1];
  return NAME_HEADER.test(plain) && texts.some(beginsWithGivenName)
    ? "namn på personer"
    : null;
}

/** What texts tell, one by one or most of them together. */
function textContent(texts: readonly string[]): Personal | null {
  let [filled, numbers, names] = [0, 0, 0];
  for (const text of texts) {
    if (text === "") continue;
    filled++;
    if (holdsPersonalNumber(text)) return PERSONAL_NUMBERS;
    if (text.includes("@") && EMAIL.test(text)) return "e-postadresser";
    if (isBareNumber(text)) numbers++;
    else if (isFullName(text)) names++;
  }
  if (numbers >= 1 && numbers * 2 >= filled) return PERSONAL_NUMBERS;
  return names >= 3 && names * 2 >= filled ? "namn på personer" : null;
}

/** Ten or twelve digits, or nine where a leading 0 was lost in a spreadsheet. */
function isBareNumber(text: string): boolean {
  if (text.length < 9 || !/^\s*\d{9,12}\s*$/.test(text)) return false;
  return isPersonalNumber(text.trim().padStart(10, "0"));
}

function beginsWithGivenName(text: string): boolean {
  return GIVEN_NAMES.has(firstWord(text));
}

/** `Anna Svensson`, `Anna-Karin Svensson` or `Svensson, Anna`. */
function isFullName(text: string): boolean {
  if (!text.includes(" ")) return false;
  const name = text.trim();
  const reversed = name.match(/^(\p{Lu}[\p{L}'’ -]*), *(\p{Lu}.*)$/u);
  if (reversed) return beginsWithGivenName(reversed[2]!);
  return beginsWithGivenName(name) &&
    /^\p{Lu}[\p{L}-]*( \p{Lu}[\p{L}.'’-]*)+$/u.test(name);
}

function firstWord(text: string): string {
  return text.trim().split(/[\s-]/, 1)[0]!.toLowerCase();
}
