/** Why a number that begins with 0 is not certain. */
export const LEADING_ZERO = "inledande nolla; en kod på fel plats?";

/** Why a number with three digits after a point is not certain. */
export const POINT_OR_GROUP =
  "punkten kan skilja tusental eller decimaler; skriv utan punkt eller med decimalkomma";

/** Why a number with three digits after a comma may not be certain. */
export const COMMA_OR_GROUP =
  "ett komma med tre siffror efter kan skilja tusental eller decimaler";

const MONTH = "jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec";

/** What a text that is no certain number looks like, and what to do about it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, "bara blanktecken; töm cellen om inget är rapporterat"],
  [/[\p{Cc}\p{Cf}\u2800\u3164\uFFFD]/u, "osynligt tecken; skriv om talet"],
  [/^#+$/, "kolumnen var för smal när filen sparades"],
  [/^#/, "ett felvärde från en formel"],
  [
    /^[-\u2010-\u2015\u2212]\s*(kr)?$/i,
    "ett streck kan betyda noll eller att uppgiften saknas; skriv 0 eller töm cellen",
  ],
  [
    /^(\.{1,3}|…|saknas|uppgift saknas|e\.?u\.?|n\/?a)$/i,
    "en saknad uppgift skrivs som tom cell",
  ],
  [/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i, "talet är avrundat till grundpotensform"],
  [
    new RegExp(`\\d.*(${MONTH})|(${MONTH}).*\\d|\\d:\\d`, "i"),
    "ser ut som ett datum eller en tid",
  ],
  [
    /^\d{4}([-./])\d\d?(\1\d\d?)?$|^\d\d?([-./])\d\d?\3\d{2,4}$|\d\/\d/,
    "ser ut som ett datum",
  ],
  [
    /\d\s*[-\u2010-\u2015\u2212]\s*\d/,
    "ser ut som ett intervall eller ett datum",
  ],
  [
    /\d\s*[-+\u2010-\u2015\u2212]$/,
    "tecknet efter talet kan vara ett minus; skriv det före talet",
  ],
  [
    /\d\s*([\u00B9\u00B2\u00B3\u2070-\u2079*†‡]|[a-zåäö]\)?)$|\d\)$/i,
    "kan vara ett tal med fotnot; ta bort fotnoten",
  ],
  [/(?!\d)\p{N}/u, "andra siffertecken än 0–9"],
  [/^[-+\u2212\u2013\s]*0\s?\d/, LEADING_ZERO],
  [/[.,].*[.,]/, "flera komman eller punkter"],
  [/[.,]\D*$|^\D*[.,]/, "siffror saknas före eller efter decimaltecknet"],
  [/\d\s+\d/, "mellanslagen skiljer inte tusental; flera tal i en cell?"],
];

/**
 * Why a text is not a number beyond doubt, in Swedish.
 *
 * @param text The cell without outer spaces.
 */
export function reasonAgainst(text: string): string {
  const found = REASONS.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? "inte ett tal";
}
