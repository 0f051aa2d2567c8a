import type { FoundProblems } from "../found_problems.ts";

/** One value of a PX keyword. */
export interface PxValue {
  readonly text: string;
  /** Whether it is a string, and not a bare word such as `YES` or `TLIST(A1)`. */
  readonly isString: boolean;
}

/** A keyword of a PX file with its values: `VALUES("kön")="män","kvinnor";`. */
export interface Statement {
  /** In capitals, such as `VALUES`. */
  readonly keyword: string;
  /** The language in square brackets; `null` for the file's own. */
  readonly language: string | null;
  /** What stands in brackets before the equals sign. */
  readonly subjects: readonly string[];
  /** Its values, each put together from its parts. */
  readonly values: readonly PxValue[];
  /** Line of the file that it begins on. */
  readonly line: number;
}

const HEAD =
  /([A-Za-z][A-Za-z0-9-]*)(?:\[([A-Za-z-]+)\])?(?:\(\s*((?:"[^"]*"\s*(?:,\s*)?)*)\))?\s*=/y;
const STRING = /\s*"([^"]*)"/y;
/** The next part of a string that was split over lines. */
const NEXT_PART = /[ \t]*\r?\n\s*"([^"]*)"/y;
const BARE = /\s*([^\s",;]+)/y;
const LINE_FEED = 10;
const MARK = /\s*([,;])/y;

/**
 * Splits the part of a PX file before its numbers into statements. A string
 * may be split over several lines, each part in quotes of its own.
 *
 * @param text The part before `DATA`.
 * @param problems Takes what is wrong in its form.
 */
export function splitStatements(
  text: string,
  problems: FoundProblems,
): Statement[] {
  const statements: Statement[] = [];
  const scan = new PxScan(text);
  while (!scan.done) {
    const { line } = scan;
    const statement = readStatement(scan);
    if (statement === null) {
      problems.add(
        'väntade NYCKELORD="värde"; i PX-form, fick annat; ' +
          "filen är skadad eller avkortad",
        { row: line },
      );
      return statements;
    }
    statements.push({ ...statement, line });
    scan.skipSpace();
  }
  return statements;
}

function readStatement(scan: PxScan): Omit<Statement, "line"> | null {
  const head = scan.take(HEAD);
  if (!head) return null;
  const [, keyword, language, subjects] = head;
  const values = readValues(scan);
  return values && {
    keyword: keyword!.toUpperCase(),
    language: language?.toLowerCase() ?? null,
    subjects: [...(subjects ?? "").matchAll(/"([^"]*)"/g)].map((m) => m[1]!),
    values,
  };
}

/** The values up to and with the semicolon, or `null` if they do not end. */
function readValues(scan: PxScan): PxValue[] | null {
  const values: PxValue[] = [];
  for (;;) {
    const value = readValue(scan);
    const mark = scan.take(MARK)?.[1];
    if (value === null || mark === undefined) return null;
    values.push(value);
    if (mark === ";") return values;
  }
}

function readValue(scan: PxScan): PxValue | null {
  let found = scan.take(STRING);
  let text = found?.[1] ?? "";
  while (found) {
    found = scan.take(NEXT_PART);
    text += found?.[1] ?? "";
  }
  const bare = readBareParts(scan);
  return { text: text + bare, isString: bare === "" };
}

/** Bare words and what is mixed with them, as in `TLIST(A1,"2000"-"2010")`. */
function readBareParts(scan: PxScan): string {
  let parts = "";
  for (let word = scan.take(BARE); word; word = scan.take(BARE)) {
    parts += word[1]! + (scan.take(STRING)?.[0] ?? "");
  }
  return parts;
}

/** Walks over a text, one pattern at a time. */
class PxScan {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.skipSpace();
  }

  /** Whether nothing but white space is left. */
  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Line of the next sign, counted from 1. */
  get line(): number {
    return this.#line;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#stepTo(pattern.lastIndex);
    return found;
  }

  /** Goes on to the next statement. */
  skipSpace(): void {
    this.take(/\s*/y);
  }

  #stepTo(end: number): void {
    for (; this.#at < end; this.#at++) {
      if (this.#text.charCodeAt(this.#at) === LINE_FEED) this.#line++;
    }
  }
}
