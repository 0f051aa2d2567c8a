/**
 * A fault in what the analyst supplied. The message is Swedish and says what
 * to mend; the stack is of no use to the reader.
 */
export class InputError extends Error {
  /** Whether the stack names lines of code; if not, it is the message alone. */
  static keepsFrames = true;

  /** `InputError`. */
  override name = "InputError";

  /** Takes what to mend, in Swedish. */
  constructor(message: string) {
    super(message);
    if (!InputError.keepsFrames) this.stack = message;
  }
}

/** One fault in a data file, with its place. */
export interface Problem {
  /** Path within the project, such as `data/rar/fees.csv`. */
  readonly file: string;
  /** Row as a spreadsheet counts: the header is row 1. */
  readonly row?: number;
  /** Column by its header. */
  readonly column?: string;
  /** What was expected and what was found, in Swedish. */
  readonly message: string;
}

/** Every problem found in a set of files, told in one message. */
export class DataError extends InputError {
  /** `DataError`. */
  override name = "DataError";

  /** The problems, in the order of the files. */
  readonly problems: readonly Problem[];

  /** Takes at least one problem. */
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

/** Throws a {@linkcode DataError} if there is any problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DataError(problems);
}

/**
 * Every result of some readings, or the problems of all of them together.
 *
 * @throws {DataError} With every problem, in the order of the readings.
 */
export async function allOrProblems<
  const Readings extends readonly Promise<unknown>[],
>(
  readings: Readings,
): Promise<{ -readonly [At in keyof Readings]: Awaited<Readings[At]> }> {
  refuse((await Promise.allSettled(readings)).flatMap(problemsOf));
  return await Promise.all(readings);
}

function problemsOf(
  outcome: PromiseSettledResult<unknown>,
): readonly Problem[] {
  if (outcome.status === "fulfilled") return [];
  if (outcome.reason instanceof DataError) return outcome.reason.problems;
  throw outcome.reason;
}

/** Quotes a found value so that it is readable whatever it holds. */
export function quoteFound(value: string): string {
  const shown = value.length > 60 ? value.slice(0, 60) + "…" : value;
  return JSON.stringify(shown);
}

/** A problem as one line of text. */
export function describeProblem(
  { file, row, column, message }: Problem,
): string {
  const place = [
    row === undefined ? "" : ` rad ${row}`,
    column === undefined
      ? ""
      : `${row === undefined ? " " : ", "}kolumn ${column}`,
  ].join("");
  return `${file}${place}: ${message}`;
}
