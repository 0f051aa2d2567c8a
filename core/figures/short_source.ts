/**
 * A source as short as a source line wants it: every web address by its host,
 * anything else as it is.
 */
export function shortSource(source: string): string {
  return source.replace(/https?:\/\/(?:www\.)?([^/\s]+)\S*/g, "$1")
    .replace(/\s+;/g, ";");
}

/**
 * Sources in one line, those of one document together, each without what it
 * shares with the one before: `Årsredovisning 2025, Not 2; Not 3; Bilaga 1`.
 *
 * @param sources Such as `RAR Sörmland, Årsredovisning 2025, 6. Noter, Not 2`.
 */
export function sourceList(sources: readonly string[]): string {
  return [...byDocument(eachOnce(sources.map(shortSource))).values()]
    .map(joinSources).join("; ");
}

/**
 * Every source once, where one may name several: a source is taken apart at
 * each semicolon that one of the named documents follows.
 *
 * @param sources Such as `Prov, Plan 2024, s. 3; Prov, Plan 2024, s. 4`.
 */
export function eachOnce(sources: readonly string[]): string[] {
  const documents = [...byDocument(sources).keys()]
    .filter((name) => name.includes(", "));
  const begins = (piece: string) =>
    documents.some((name) => piece === name || piece.startsWith(`${name}, `));
  return [
    ...new Set(sources.flatMap((source) =>
      source.split("; ").reduce<string[]>(
        (apart, piece) =>
          apart.length === 0 || begins(piece)
            ? [...apart, piece]
            : apart.with(-1, `${apart.at(-1)}; ${piece}`),
        [],
      )
    )),
  ];
}

/** Sources of one document, each without what it shares with the one before. */
export function joinSources(sources: readonly string[]): string {
  return sources.map((each, at) => withoutShared(each, sources[at - 1]))
    .join("; ");
}

/** Sources by whose and which document they name, in order of appearance. */
export function byDocument(
  sources: readonly string[],
): Map<string, string[]> {
  return Map.groupBy(
    sources,
    (source) => source.split(", ").slice(0, 2).join(", "),
  );
}

/** What a source says beyond the leading parts of the one before. */
function withoutShared(source: string, former = ""): string {
  const [parts, before] = [source.split(", "), former.split(", ")];
  let shared = 0;
  while (
    shared < parts.length - 1 && parts[shared] === before[shared] &&
    !parts[shared]!.includes("(")
  ) shared++;
  return parts.slice(shared).join(", ");
}
