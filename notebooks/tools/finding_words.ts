/** What is found most often in cells: how Deno tells it, and how we do. */
const FINDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^`(.+)` is never used\. If this is intentional, alias .+ (\(no-unused-vars\))$/,
    "$1 importeras men används inte; ta bort namnet ur importen $2",
  ],
  [
    /^`(.+)` is never used\. .+ (\(no-unused-vars\))$/,
    "$1 används inte; ta bort det, eller använd det $2",
  ],
  [
    /^`(.+)` is never reassigned\. .+ (\(prefer-const\))$/,
    "$1 får aldrig ett nytt värde; skriv const i stället för let $2",
  ],
  [
    /^Cannot find name '(.+?)'\. Did you mean '(.+)'\? (\(TS\d+\))$/,
    "namnet $1 finns inte; menas $2? $3",
  ],
  [
    /^Cannot find name '(.+?)'\..* (\(TS\d+\))$/,
    "namnet $1 finns inte; är det rätt stavat, och importerat? $2",
  ],
  [
    /^(?:Module )?'"(.+)"' has no exported member (?:named )?'(.+?)'\. Did you mean '(.+)'\? (\(TS\d+\))$/,
    "$1 har inget som heter $2; menas $3? $4",
  ],
  [
    /^(?:Module )?'"(.+)"' has no exported member (?:named )?'(.+?)'\. (\(TS\d+\))$/,
    "$1 har inget som heter $2 $3",
  ],
  [
    /^Property '(.+?)' does not exist on type '(core|explore)'\. Did you mean '(.+)'\? (\(TS\d+\))$/,
    "$2 har inget som heter $1; menas $3? $4",
  ],
  [
    /^Property '(.+?)' does not exist on type '(core|explore)'\. (\(TS\d+\))$/,
    "$2 har inget som heter $1; är det rätt stavat? $3",
  ],
  [
    /^Property '(.+?)' does not exist on type '.*'\. Did you mean '(.+)'\? (\(TS\d+\))$/,
    "det finns inget fält som heter $1; menas $2? $3",
  ],
  [
    /^Property '(.+?)' does not exist on type '.*'\. (\(TS\d+\))$/,
    "det finns inget fält som heter $1; är det rätt stavat? $2",
  ],
  [
    /^SyntaxError: Expected (.+), got '<eof>'$/,
    "koden går inte att läsa: väntade $1, men koden slutar",
  ],
  [
    /^SyntaxError: Expected (.+), got (.+)$/,
    "koden går inte att läsa: väntade $1, fick $2",
  ],
  [
    /^SyntaxError: Expected (.+) or <eof>$/,
    "koden går inte att läsa: väntade $1 eller att koden slutar",
  ],
  [
    /^SyntaxError: Expression expected$/,
    "koden går inte att läsa: något saknas här, eller står här för mycket",
  ],
  [
    /^SyntaxError: Unterminated string constant$/,
    "koden går inte att läsa: en text saknar sitt sista citattecken",
  ],
  [
    /^SyntaxError: (?:Unterminated template|Unexpected token `<lexing error: .*UnterminatedTpl).*$/,
    "koden går inte att läsa: en text saknar sitt sista grava accenttecken (`)",
  ],
  [
    /^Unterminated string literal\. (\(TS1002\))$/,
    "koden går inte att läsa: en text saknar sitt sista citattecken $1",
  ],
  [
    /^'(.+)' expected\. (\(TS1005\))$/,
    "koden går inte att läsa: väntade '$1' $2",
  ],
  [
    /^ *The parser expected to find an? '(.+)' to match the '(.+)' token here\. (\(TS1007\))$/,
    "här står den '$2' som inte har något '$1' $3",
  ],
  [/^SyntaxError: (.+)$/, "koden går inte att läsa: $1"],
];

/**
 * A finding in the words of those who write cells: in Swedish where it is one
 * of the usual, otherwise as Deno tells it.
 *
 * @param message What Deno says, with its code: `… (no-unused-vars)`.
 */
export function findingInWords(message: string): string {
  const brief = withShortNames(message);
  const known = FINDINGS.find(([pattern]) => pattern.test(brief));
  return known === undefined ? brief : brief.replace(...known);
}

/** The compiler names core by its file and how that was found. */
function withShortNames(message: string): string {
  return message.replaceAll(
    /typeof import\("[^"]*\/core\/(mod|explore)\.ts"[^)]*\)|(?<=")file:[^"]*\/core\/(mod|explore)\.ts(?=")/g,
    (_, one, other) => (one ?? other) === "mod" ? "core" : "explore",
  );
}
