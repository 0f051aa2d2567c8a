import assert from "node:assert/strict";
import fc from "fast-check";
import { csvParseRows } from "d3-dsv";
import {
  amountSek,
  count,
  decimal,
  oneOf,
  optional,
  regionCode,
  text,
  year,
} from "./cells.ts";
import { PROJECT_DATA } from "../files.ts";
import {
  type Dialect,
  kindOf,
  type PrintedCell,
  type PrintedFile,
  printFile,
  withDecimalCommas,
} from "./printed_files_fixtures.ts";
import { SCHEMAS } from "../tables/schemas.ts";
import { readTable, type TableSchema } from "./table.ts";

/**
 * Each file is made from a number, so that a failure can be made again. How
 * many there are is told as `-- --files=12000`.
 */
const FILES = Number(
  Deno.args.find((argument) => argument.startsWith("--files="))?.slice(8) ??
    1500,
);

/** What became of the files. */
const tally = { read: 0, refused: 0, shorter: 0, slowestMs: 0 };

/** Choices that follow from a number alone. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6D2B79F5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  happens(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }
}

type Grid = string[][];

function anyDialect(chance: Chance): Dialect {
  const separator = chance.of([",", ";", ";", "\t"] as const);
  return {
    separator,
    lineEnd: chance.of(["\n", "\r\n", "\r"]),
    encoding: chance.of(
      separator === ","
        ? ["utf-8", "utf-8-bom", "utf-16le"]
        : ["utf-8", "utf-8-bom", "windows-1252", "utf-16le"],
    ),
  };
}

function timed<Schema extends TableSchema>(bytes: Uint8Array, schema: Schema) {
  const start = performance.now();
  const reading = readTable(bytes, schema, "x.csv");
  tally.slowestMs = Math.max(tally.slowestMs, performance.now() - start);
  return reading;
}

/** Rows as text, so that they can be compared cell by cell. */
function cellsOf(rows: readonly object[], names: readonly string[]): Grid {
  return rows.map((row) =>
    names.map((name) => {
      const value = (row as Record<string, unknown>)[name];
      return value === null ? "" : String(value);
    })
  );
}

// ---- Generated files, whose truth is known ----

const GENERATED = {
  shape: {
    region_code: regionCode,
    year,
    sex: oneOf(["K", "M", "T"]),
    people: count,
    fee_sek: optional(amountSek),
    share_pct: decimal,
    note: optional(text),
  },
  key: ["region_code", "year", "sex"],
} satisfies TableSchema;
const NAMES = Object.keys(GENERATED.shape);
const NOTES = [
  "",
  "Åtgärd",
  "a; b, c\td",
  'Så kallad "insats"',
  "rad 1\nrad 2",
  " 1 234,5 ",
  "2025–2027",
  "Summa av allt",
  "0484",
];

function truthOf(chance: Chance): Grid {
  return Array.from({ length: chance.below(12) }, (_, at) => [
    chance.of(["00", "04", "0484", "1860"]),
    String(1990 + at),
    chance.of(["K", "M", "T"]),
    String(chance.below(10 ** (1 + chance.below(8)))),
    chance.happens(4) ? "" : signed(chance, chance.below(10_000_000)),
    `${chance.below(100)}${chance.happens(3) ? "" : `.${chance.below(100)}`}`,
    chance.of(NOTES),
  ]);
}

function signed(chance: Chance, number: number): string {
  return number > 0 && chance.happens(3) ? `-${number}` : String(number);
}

const SPACES = ["", " ", "\u00A0", "\u202F", "\u2009"];
const KRONOR = ["", "kr", " kr", " kr-", ":-"];
const UNITS = [[""], KRONOR, ["", "%", " %"]] as const;

/**
 * A cell as a spreadsheet or a person prints it: so that only one number can be
 * meant, or where doubt is allowed, also otherwise.
 */
function printed(
  value: string,
  column: number,
  chance: Chance,
  doubt: boolean,
): string {
  if (value === "" || column < 3 || column === 6) return value;
  const odd = doubt && chance.happens(3);
  const [whole, decimals] = value.replace("-", "").split(".");
  const space = chance.of(odd ? [".", ",", "'"] : SPACES);
  const grouped = whole!.replace(/(?<=\d)(?=(\d{3})+$)/g, space);
  const zeros = chance.happens(6) ? chance.of(["0", "00"]) : "";
  const fraction = (decimals ?? "") + (column === 3 && !odd ? "" : zeros);
  const point = odd && chance.happens(2) ? "." : ",";
  const unit = odd
    ? chance.of(["r", " r", "¹", "-", "*", "1)", " tkr", "e3"])
    : chance.of(UNITS[column - 3]!);
  const number = grouped + (fraction === "" ? "" : point + fraction) + unit;
  if (!value.startsWith("-")) return number;
  if (odd) return chance.of([`${number}-`, `--${number}`, `(-${number})`]);
  const bracketed = whole!.length > 1 ? [`(${number})`] : [];
  return chance.of([`-${number}`, `− ${number}`, `- ${number}`, ...bracketed]);
}

interface Generated {
  readonly truth: Grid;
  readonly file: PrintedFile;
  /** Whether nothing in it can be meant otherwise. */
  readonly certain: boolean;
}

function generate(seed: number): Generated {
  const chance = new Chance(seed);
  const truth = truthOf(chance);
  const dialect = anyDialect(chance);
  const plain = dialect.separator === ",";
  const doubt = chance.happens(3);
  const rows = [
    NAMES,
    ...truth.map((row) =>
      row.map((cell, column) =>
        plain ? cell : printed(cell, column, chance, doubt)
      )
    ),
  ];
  if (chance.happens(4)) rows.push(NAMES.map(() => ""));
  const total = chance.happens(8);
  if (total) rows.push(["Summa", ...NAMES.slice(1).map(() => "1")]);
  if (chance.happens(6)) rows.forEach((row, at) => rows[at] = [...row, ""]);
  return {
    truth,
    file: printFile(rows, dialect),
    certain: !plain && !doubt && !total && dialect.encoding !== "windows-1252",
  };
}

Deno.test("a generated file says what it was made from, or is refused", () => {
  const canonical = (row: readonly string[]) =>
    row.map((cell, column) => column === 5 ? String(Number(cell)) : cell);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { truth, file, certain } = generate(seed);
      const { rows, problems } = timed(file.bytes, GENERATED);
      tally[problems.length > 0 ? "refused" : "read"]++;
      if (problems.length === 0) {
        assert.deepEqual(cellsOf(rows, NAMES), truth.map(canonical));
      } else if (certain) {
        // A real number may look like one with a footnote or with thousands.
        for (const { message } of problems) {
          assert.match(message, /fotnot|komma/);
        }
      }
    }),
    { numRuns: Math.ceil(FILES / 2) },
  );
});

// ---- Real files after an accident ----

interface Subject {
  readonly path: string;
  readonly schema: TableSchema;
  /** The cells as stored in the project's own form, header first. */
  readonly grid: Grid;
  /** What the reader must make of the rows, as text. */
  readonly meant: Grid;
}

async function subjects(): Promise<Subject[]> {
  const found: Subject[] = [];
  for await (
    const { name: folder, isDirectory } of Deno.readDir(PROJECT_DATA)
  ) {
    if (!isDirectory) continue;
    const url = new URL(`${folder}/`, PROJECT_DATA);
    for await (const { name } of Deno.readDir(url)) {
      const schema = SCHEMAS.get(name);
      if (schema === undefined) continue;
      const grid = csvParseRows(await Deno.readTextFile(new URL(name, url)));
      const meant = grid.slice(1).map((row) =>
        row.map((cell, at) =>
          kindOf(schema, grid[0]![at]!) === "decimal" && cell !== ""
            ? String(Number(cell))
            : cell
        )
      );
      found.push({ path: `${folder}/${name}`, schema, grid, meant });
    }
  }
  return found.sort((a, b) => a.path < b.path ? -1 : 1);
}

/** A file after an accident, and which cells of it may read differently. */
interface Accident {
  readonly bytes: Uint8Array;
  readonly touched: (row: number, column: number) => boolean;
  /** Whether rows at the end may be gone, which only their number tells. */
  readonly cut?: boolean;
}

const NOWHERE = () => false;
const utf8 = (sign: string) => [...new TextEncoder().encode(sign)];
/** What is inserted or put in place of a byte. */
const SIGNS = [
  ..."0123456789,.;-+%rk'\"\t\n\r eEå½²*()",
  "\u200B",
  "\u00A0",
  "１",
  "\0",
].map(utf8);

/** The cells around a byte: the one that holds it and the one after. */
function around(
  cells: readonly PrintedCell[],
  at: number,
): Accident["touched"] {
  const place = cells.findIndex(({ end }) => at < end);
  const near = place === -1 ? cells.slice(-1) : cells.slice(place, place + 2);
  return (row, column) =>
    near.some((cell) => cell.row === row && cell.column === column);
}

function spliceBytes(
  bytes: Uint8Array,
  at: number,
  remove: number,
  insert: readonly number[],
): Uint8Array {
  return Uint8Array.from([
    ...bytes.subarray(0, at),
    ...insert,
    ...bytes.subarray(at + remove),
  ]);
}

type Mutation = (file: PrintedFile, chance: Chance) => Accident;
const BYTE_ACCIDENTS: readonly Mutation[] = [
  ({ bytes, cells }, chance) => {
    const at = chance.below(bytes.length);
    const insert = chance.of([[], [bytes[at]!, bytes[at]!], [
      chance.below(256),
    ]]);
    return {
      bytes: spliceBytes(bytes, at, 1, insert),
      touched: around(cells, at),
    };
  },
  ({ bytes, cells }, chance) => {
    const at = chance.below(bytes.length);
    return {
      bytes: spliceBytes(bytes, at, chance.below(2), chance.of(SIGNS)),
      touched: around(cells, at),
    };
  },
  ({ bytes, cells }, chance) => {
    const quotes = [...bytes.keys()].filter((at) => bytes[at] === 0x22);
    const at = quotes.length > 0 ? chance.of(quotes) : 0;
    const again = chance.happens(3) ? [0x22, 0x22] : [];
    return {
      bytes: spliceBytes(bytes, at, 1, again),
      touched: around(cells, at),
    };
  },
  ({ bytes, cells }, chance) => {
    const at = chance.below(bytes.length);
    return { bytes: bytes.slice(0, at), touched: around(cells, at), cut: true };
  },
];

const CELL_ACCIDENTS: readonly ((
  grid: Grid,
  chance: Chance,
) => Accident["touched"])[] = [
  // Two cells of a row change places.
  (grid, chance) => {
    const row = 1 + chance.below(grid.length - 1);
    const [a, b] = [
      chance.below(grid[0]!.length),
      chance.below(grid[0]!.length),
    ];
    [grid[row]![a], grid[row]![b]] = [grid[row]![b]!, grid[row]![a]!];
    return (at, column) => at === row && (column === a || column === b);
  },
  // Two columns change places, with their headers or without.
  (grid, chance) => {
    const [a, b] = [
      chance.below(grid[0]!.length),
      chance.below(grid[0]!.length),
    ];
    const headers = chance.happens(2);
    for (const row of headers ? grid : grid.slice(1)) {
      [row[a], row[b]] = [row[b]!, row[a]!];
    }
    return (_, column) => !headers && (column === a || column === b);
  },
  // A cell is lost or one too many, and the rest of the row shifts.
  (grid, chance) => {
    const row = chance.of(grid);
    row.splice(
      chance.below(row.length),
      ...chance.of([[1], [0, ""], [0, "7"]] as [
        number,
        ...string[],
      ][]),
    );
    return NOWHERE;
  },
  // A row occurs twice, or its cells are emptied, or a total stands last.
  (grid, chance) => {
    const row = 1 + chance.below(grid.length - 1);
    const blank = grid[0]!.map(() => "");
    const total = ["Summa", ...blank.slice(1)];
    chance.of([
      () => grid.splice(row, 0, [...grid[row]!]),
      () => grid.splice(row, 0, blank),
      () => grid.push(total),
    ])();
    return NOWHERE;
  },
  // What a spreadsheet leaves at the edges.
  (grid, chance) => {
    if (chance.happens(2)) grid.push(grid[0]!.map(() => ""));
    else grid.forEach((row) => row.push(""));
    return NOWHERE;
  },
];

/** Letters of other code pages where Windows-1252 has å, ä, ö, Å, Ä, Ö, é. */
const CODE_PAGES = [
  { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8F, Ä: 0x8E, Ö: 0x99, é: 0x82 }, // DOS 850
  { å: 0x8C, ä: 0x8A, ö: 0x9A, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8E }, // Mac
] as const;

/** The file's text stored in another encoding, or read and saved as a wrong one. */
function reencoded({ bytes }: PrintedFile, chance: Chance): Accident {
  const content = new TextDecoder("windows-1252").decode(bytes);
  const meant = new TextDecoder().decode(bytes);
  const page: Record<string, number> = chance.of(CODE_PAGES);
  const single = Array.from(
    meant,
    (sign) => page[sign] ?? Math.min(sign.charCodeAt(0), 0xFF),
  );
  return {
    bytes: chance.of([
      () => new TextEncoder().encode(content), // "NykÃ¶ping"
      () => new TextEncoder().encode(meant), // "Nyk\uFFFDping" if it was not UTF-8
      () => Uint8Array.from(single),
      () => Uint8Array.from([0xFE, 0xFF, ...bytes]),
    ])(),
    touched: NOWHERE,
  };
}

function accident(subject: Subject, chance: Chance): Accident {
  const dialect = anyDialect(chance);
  const grid = dialect.separator === ","
    ? subject.grid.map((row) => [...row])
    : withDecimalCommas(subject.grid, subject.schema);
  if (chance.happens(4)) {
    const touched = chance.of(CELL_ACCIDENTS)(grid, chance);
    return { bytes: printFile(grid, dialect).bytes, touched };
  }
  const file = printFile(grid, dialect);
  return chance.happens(6)
    ? reencoded(file, chance)
    : chance.of(BYTE_ACCIDENTS)(file, chance);
}

Deno.test("no accident to a real file changes a cell it did not touch, or loses a row, without a word", async () => {
  const files = await subjects();
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = new Chance(seed);
      const subject = chance.of(files);
      const { schema } = subject;
      const header = subject.grid[0]!;
      const { bytes, touched, cut } = accident(subject, chance);
      const { rows, problems } = timed(bytes, schema);
      if (problems.length > 0) return void tally.refused++;
      tally[rows.length < subject.grid.length - 1 ? "shorter" : "read"]++;
      const expected = subject.meant;
      if (!cut) assert.equal(rows.length, expected.length, subject.path);
      cellsOf(rows, header).forEach((row, at) =>
        row.forEach((cell, column) => {
          if (cell === expected[at]?.[column]) return;
          assert.ok(
            touched(at + 1, column),
            `${subject.path} rad ${at + 2}, kolumn ${header[column]}: ` +
              `${JSON.stringify(cell)} instead of ${expected[at]?.[column]}`,
          );
        })
      );
    }),
    { numRuns: Math.floor(FILES / 2) },
  );
  if (Deno.args.length > 0) console.log(tally);
});
