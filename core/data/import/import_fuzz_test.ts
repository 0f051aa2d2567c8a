import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import {
  type CsvStyle,
  type TrueCategory,
  type TrueTable,
  writeCsv,
  writeJsonStat,
  writeKolada,
  writePx,
  writeXlsx,
  type WrittenFile,
} from "./agency_fixtures.ts";
import {
  type ImportedTable,
  nameOf,
  type Role,
  variableOf,
} from "./imported_table.ts";
import { readAgencyTable } from "./read_agency_table.ts";

/**
 * Each file is made from a number, so that a failure can be made again. How
 * many there are is told as `-- --files=20000`.
 */
const FILES = Number(
  Deno.args.find((argument) => argument.startsWith("--files="))?.slice(8) ??
    1_500,
);

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
}

// ---- Tables and files whose truth is known ----

const REGIONS: readonly TrueCategory[] = [
  { code: "0484", label: "Eskilstuna" },
  { code: "1860", label: "Laxå" },
  { code: "0486", label: "Strängnäs" },
  { code: "1881", label: "Kumla" },
];
const SEXES: readonly TrueCategory[] = [
  { code: "K", label: "kvinnor" },
  { code: "M", label: "män" },
  { code: "T", label: "totalt" },
];
const CONTENTS: readonly TrueCategory[] = [
  { code: "N01951", label: "Folkmängd" },
  { code: "N00938", label: "Sjuktal, dagar" },
];

/** Year 2010 to 2010 and some. */
function periods(count: number): TrueCategory[] {
  return Array.from({ length: count }, (_, at) => {
    const year = String(2010 + at);
    return { code: year, label: year };
  });
}

function anyTable(chance: Chance): TrueTable {
  const variables = [
    {
      code: "Region",
      label: "region",
      categories: REGIONS.slice(chance.below(3)),
    },
    { code: "Kon", label: "kön", categories: SEXES.slice(chance.below(2)) },
    {
      code: "ContentsCode",
      label: "tabellinnehåll",
      categories: CONTENTS.slice(chance.below(2)),
    },
    { code: "Tid", label: "år", categories: periods(1 + chance.below(3)) },
  ];
  const cells = variables.reduce(
    (n, { categories }) => n * categories.length,
    1,
  );
  const number = () => {
    const whole = String(chance.below(10 ** (1 + chance.below(6))));
    return chance.below(3) > 0 ? whole : `${whole}.${1 + chance.below(9)}`;
  };
  return {
    title: "Påhittade tal efter region, kön, tabellinnehåll och år",
    variables,
    values: Array.from(
      { length: cells },
      () => chance.below(9) === 0 ? null : number(),
    ),
  };
}

const FORMATS = ["csv", "px", "json", "kolada", "xlsx"] as const;
type Format = typeof FORMATS[number];

/** A file of a table, and what its values are called in it. */
interface Sample extends WrittenFile {
  readonly name: (category: TrueCategory, role: Role) => string;
}

function anyFile(table: TrueTable, format: Format, chance: Chance): Sample {
  const label = ({ label }: TrueCategory) => label;
  switch (format) {
    case "csv": {
      const style: CsvStyle = {
        separator: chance.of([",", ";", "\t", " "]),
        labels: chance.of(["code", "text", "both"]),
        columns: chance.of(["period", "contents"]),
        title: chance.below(2) === 0,
        encoding: chance.of(["utf-8", "utf-8-bom", "windows-1252"]),
        lineEnd: chance.of(["\n", "\r\n"]),
      };
      const name = ({ code, label }: TrueCategory, role: Role) =>
        role === "period"
          ? code
          : { code, text: label, both: `${code} ${label}` }[style.labels];
      return { ...writeCsv(table, style), name };
    }
    case "px": {
      const encoding = chance.of(["windows-1252", "utf-8"] as const);
      return { ...writePx(table, encoding, chance.below(2) > 0), name: label };
    }
    case "json":
      return {
        ...writeJsonStat(table, chance.of(["array", "object"])),
        name: label,
      };
    case "kolada":
      return {
        ...writeKolada(table, chance.of([2, 3])),
        name: ({ code }) => code,
      };
    case "xlsx":
      return {
        bytes: writeXlsx(table),
        numbers: [],
        name: ({ code, label }, role) =>
          role === "region" ? `${code} ${label}` : label,
      };
  }
}

const ROLES: readonly Role[] = ["region", "sex", "contents", "period"];

/** The place of every cell of the truth, by what its values are called. */
function truthByName({ variables, values }: TrueTable, { name }: Sample) {
  const found = new Map<string, number>();
  for (let cell = 0; cell < values.length; cell++) {
    let rest = cell;
    const names = variables.toReversed().map(({ categories }, at) => {
      const category = categories[rest % categories.length]!;
      rest = Math.floor(rest / categories.length);
      return name(category, ROLES.at(-1 - at)!);
    });
    found.set(names.reverse().join("|"), cell);
  }
  return found;
}

function namesOf(table: ImportedTable, cell: number): string {
  return ROLES.map((role) => {
    const variable = variableOf(table, role);
    return variable ? nameOf(variable.categories[variable.ids[cell]!]!) : "?";
  }).join("|");
}

Deno.test(`${FILES / 5} undamaged files in every form give their table, number by number`, async () => {
  for (let seed = 0; seed < FILES / 5; seed++) {
    const chance = new Chance(seed);
    const truth = anyTable(chance);
    const format = chance.of(FORMATS);
    const sample = anyFile(truth, format, chance);
    const { tables, problems } = await readAgencyTable(sample.bytes, "x");
    assert.deepEqual(problems, [], `${format} ${seed}`);
    const places = truthByName(truth, sample);
    const read = tables[0]!.values;
    assert.equal(read.length, places.size, `${format} ${seed}`);
    read.forEach((value, cell) => {
      const place = places.get(namesOf(tables[0]!, cell));
      const expected = place === undefined ? undefined : truth.values[place];
      assert.ok(
        expected === null ? Number.isNaN(value) : value === Number(expected),
        `${format} ${seed}: ${namesOf(tables[0]!, cell)} ${value}`,
      );
    });
  }
});

// ---- Damaged files ----

/** Damage of one place, and how it changes the file. */
interface Damage {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly number[];
}

const DIGIT_OR_MARK = [..."0123456789.,-;\"' \t\n\r\0åe{}[]:()=x"]
  .map((sign) => sign.charCodeAt(0));

function anyDamage(bytes: Uint8Array, chance: Chance): Damage {
  const at = chance.below(bytes.length);
  switch (chance.below(8)) {
    case 0:
      return { at, removed: 1, inserted: [chance.of(DIGIT_OR_MARK)] };
    case 1:
      return { at, removed: 1, inserted: [chance.below(256)] };
    case 2:
      return { at, removed: 1, inserted: [] };
    case 3:
      return { at, removed: 0, inserted: [chance.of(DIGIT_OR_MARK)] };
    case 4:
      return { at, removed: bytes.length - at, inserted: [] };
    case 5: {
      const [start, end] = lineAt(bytes, at);
      return { at: start, removed: end - start, inserted: [] };
    }
    case 6: {
      const [start, end] = lineAt(bytes, at);
      return { at: end, removed: 0, inserted: [...bytes.subarray(start, end)] };
    }
    default: {
      // A few bytes within one line are lost.
      const [, end] = lineAt(bytes, at);
      const removed = Math.min(1 + chance.below(12), Math.max(end - at - 1, 1));
      return { at, removed, inserted: [] };
    }
  }
}

/** The line that a byte stands in, with its end. */
function lineAt(bytes: Uint8Array, at: number): [number, number] {
  const end = bytes.indexOf(10, at);
  return [
    bytes.lastIndexOf(10, at - 1) + 1,
    end === -1 ? bytes.length : end + 1,
  ];
}

function damaged(bytes: Uint8Array, damage: Damage): Uint8Array {
  const { at, removed, inserted } = damage;
  return Uint8Array.from([
    ...bytes.subarray(0, at),
    ...inserted,
    ...bytes.subarray(at + removed),
  ]);
}

/** What is left where a number stood; `null` if the damage is elsewhere. */
function numberAfter(
  after: Uint8Array,
  [start, end]: readonly [number, number],
  { at, removed, inserted }: Damage,
): string | null {
  const lost = Math.min(at + removed, end) - Math.max(at, start);
  const isBeside = at + removed === start || at === end;
  if (lost < 0 || lost === 0 && removed > 0 && !isBeside) return null;
  const length = end - start - Math.max(lost, 0) + inserted.length;
  const first = Math.min(at, start);
  return new TextDecoder("windows-1252")
    .decode(after.subarray(first, first + length)).trim();
}

function isLost(
  [start, end]: readonly [number, number],
  { at, removed }: Damage,
): boolean {
  return at <= start && at + removed >= end;
}

/** The number that a text is, read with no more than the language has. */
function plainValue(text: string): number | undefined {
  if (/^("\.{1,6}"|"-"|\.{1,6}|-|null|)$/.test(text)) return NaN;
  const number = Number(text);
  return /^-?[\d.]+([eE][-+]?\d+)?$/.test(text) && !Number.isNaN(number)
    ? number
    : undefined;
}

const tally = { read: 0, refused: 0 };

Deno.test(`${FILES} damaged files give what they say or are refused, never a wrong number`, async () => {
  for (let seed = 0; seed < FILES; seed++) {
    const chance = new Chance(1_000_000 + seed);
    const truth = anyTable(chance);
    // A workbook takes ten times as long as the others.
    const format = FORMATS[Math.min(chance.below(17) >> 2, 4)]!;
    const sample = anyFile(truth, format, chance);
    const damage = anyDamage(sample.bytes, chance);
    const after = damaged(sample.bytes, damage);
    // A byte may have been replaced by itself.
    if (Buffer.compare(after, sample.bytes) === 0) continue;
    const { tables, problems } = await readAgencyTable(after, "x");
    if (problems.length > 0) {
      tally.refused++;
      for (const { message } of problems) assert.ok(message.length > 10);
      continue;
    }
    tally.read++;
    const [table] = tables;
    const places = truthByName(truth, sample);
    table!.values.forEach((value, cell) => {
      const names = namesOf(table!, cell);
      // A name that the damage has changed stands where the number stood.
      const place = places.get(names) ??
        (table!.values.length === places.size ? placeInFile(sample, cell) : -1);
      const span = sample.numbers[place];
      // JSON-stat may leave out numbers that there are none of.
      if (Number.isNaN(value) && span && isLost(span, damage)) return;
      const said = span ? numberAfter(after, span, damage) : null;
      const expected = said === null
        ? Number(truth.values[place] ?? NaN)
        : plainValue(said);
      assert.ok(
        Object.is(value, expected),
        `${format} ${seed}: ${names} is ${value} and not ${expected}; ` +
          JSON.stringify(damage),
      );
    });
  }
  assert.ok(tally.read > FILES / 10 && tally.refused > FILES / 4, `${tally}`);
});

/** The cell whose number is the n-th in the file. */
function placeInFile({ numbers }: Sample, at: number): number {
  const order = numbers.map(([start], cell) => ({ start, cell }))
    .sort((a, b) => a.start - b.start);
  return order[at]?.cell ?? at;
}
