import type { FoundProblems } from "../found_problems.ts";
import type { Category, Role, Variable } from "../imported_table.ts";
import type { Statement } from "./statements.ts";

/** Keywords whose meaning the numbers depend on. */
const READ = [
  "STUB",
  "HEADING",
  "VALUES",
  "CODES",
  "VARIABLECODE",
  "CONTVARIABLE",
  "TIMEVAL",
  "UNITS",
  "TITLE",
  "DESCRIPTION",
  "CONTENTS",
  "SOURCE",
  "MATRIX",
  "TABLEID",
  "LAST-UPDATED",
  "KEYS",
];

/** The keywords of a PX file in its own language. */
export class PxKeywords {
  /** How many of the variables are in the stub. */
  readonly stubSize: number;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #problems: FoundProblems;

  /** Takes the statements, and tells of those that are there twice. */
  constructor(statements: readonly Statement[], problems: FoundProblems) {
    const found = new Map<string, Statement>();
    for (const statement of statements) {
      const { keyword, subjects, language, line } = statement;
      if (language !== null || !READ.includes(keyword)) continue;
      const key = placeOf(keyword, ...subjects);
      if (found.has(key)) {
        problems.add(`${key} står två gånger`, { row: line });
      }
      found.set(key, statement);
    }
    this.#statements = found;
    this.#problems = problems;
    this.stubSize = this.#list("STUB").length;
  }

  /** The single string of a keyword, or `null`. */
  text(keyword: string, ...subjects: string[]): string | null {
    const [first] = this.#list(keyword, ...subjects);
    return first === undefined || first.trim() === "" ? null : first.trim();
  }

  /** The first string of a keyword, whatever it is said of, or `null`. */
  firstText(keyword: string): string | null {
    const said = [...this.#statements.values()]
      .find((statement) => statement.keyword === keyword);
    return said?.values[0]?.text ?? null;
  }

  /** The variables in the order of the numbers, stub before heading. */
  axes(): Omit<Variable, "ids">[] {
    const names = [...this.#list("STUB"), ...this.#list("HEADING")];
    if (names.length === 0) {
      this.#problems.add("väntade variabler i STUB eller HEADING, fick inga");
    }
    if (new Set(names).size < names.length) {
      this.#problems.add("samma variabel står två gånger i STUB och HEADING");
    }
    const keyed = [...this.#statements.values()]
      .some(({ keyword }) => keyword === "KEYS");
    if (keyed) {
      this.#problems.add("filen har KEYS, som inte kan läsas; hämta den utan");
    }
    return names.map((name) => ({
      code: this.text("VARIABLECODE", name),
      label: name,
      role: this.#role(name),
      categories: this.#categories(name),
    }));
  }

  #role(name: string): Role | null {
    if (this.text("CONTVARIABLE") === name) return "contents";
    return this.#statements.has(placeOf("TIMEVAL", name)) ? "period" : null;
  }

  #categories(name: string): Category[] {
    const labels = this.#list("VALUES", name);
    const codes = this.#list("CODES", name);
    const hasCodes = this.#statements.has(placeOf("CODES", name));
    if (labels.length === 0) {
      this.#problems.add(`väntade ${placeOf("VALUES", name)}, fick inget`);
    }
    if (hasCodes && codes.length !== labels.length) {
      this.#problems.add(
        `väntade lika många värden i ${placeOf("CODES", name)} som i VALUES, ` +
          `fick ${codes.length} och ${labels.length}`,
      );
    }
    return labels.map((label, at) => {
      const unit = this.text("UNITS", label);
      return {
        code: codes[at] ?? null,
        label,
        ...(unit === null ? {} : { unit }),
      };
    });
  }

  /** The strings of a keyword; none if it is not there. */
  #list(keyword: string, ...subjects: string[]): string[] {
    const statement = this.#statements.get(placeOf(keyword, ...subjects));
    if (statement?.values.some(({ isString }) => !isString)) {
      this.#problems.add(
        `väntade text inom citattecken i ${placeOf(keyword, ...subjects)}`,
        { row: statement.line },
      );
    }
    return statement?.values.map(({ text }) => text) ?? [];
  }
}

function placeOf(keyword: string, ...subjects: string[]): string {
  return subjects.length === 0
    ? keyword
    : `${keyword}(${subjects.map((subject) => `"${subject}"`).join(",")})`;
}
