import { utils, write } from "@e965/xlsx";

/** A value of a variable of a made-up table. */
export interface TrueCategory {
  readonly code: string;
  readonly label: string;
}

/** A variable of a made-up table. */
export interface TrueVariable {
  readonly code: string;
  readonly label: string;
  readonly categories: readonly TrueCategory[];
}

/** A table whose truth is known: full, the last variable changing first. */
export interface TrueTable {
  readonly title: string;
  /** The last is the period, the one before it the contents. */
  readonly variables: readonly TrueVariable[];
  /** As printed, such as `12.5`; `null` where there is no number. */
  readonly values: readonly (string | null)[];
}

/** A file, and where in it each of the table's numbers stands. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** First byte of a number and the byte after it, by cell. */
  readonly numbers: readonly (readonly [start: number, end: number])[];
}

/** How CSV is written. */
export interface CsvStyle {
  readonly separator: "," | ";" | "\t" | " ";
  readonly labels: "code" | "text" | "both";
  /** What the columns of numbers are headed by. */
  readonly columns: "period" | "contents";
  readonly title: boolean;
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252";
  readonly lineEnd: "\n" | "\r\n";
}

/** Puts a file together and remembers where the numbers are. */
class FileBuilder {
  readonly #bytes: number[] = [];
  readonly #numbers: [number, number][] = [];
  readonly #single: boolean;

  constructor(encoding: CsvStyle["encoding"] = "utf-8") {
    this.#single = encoding === "windows-1252";
    if (encoding === "utf-8-bom") this.#bytes.push(0xEF, 0xBB, 0xBF);
  }

  text(text: string): this {
    const bytes = this.#single
      ? Array.from(text, (sign) => sign.charCodeAt(0))
      : new TextEncoder().encode(text);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  number(text: string, cell: number): this {
    const start = this.#bytes.length;
    this.text(text);
    this.#numbers[cell] = [start, this.#bytes.length];
    return this;
  }

  build(): WrittenFile {
    return { bytes: Uint8Array.from(this.#bytes), numbers: this.#numbers };
  }
}

/** The table as PxWeb writes CSV: texts in quotes, numbers bare. */
export function writeCsv(table: TrueTable, style: CsvStyle): WrittenFile {
  const { separator, lineEnd } = style;
  const file = new FileBuilder(style.encoding);
  const name = ({ code, label }: TrueCategory) =>
    ({ code, text: label, both: `${code} ${label}` })[style.labels];
  const [contents, periods] = table.variables.slice(-2) as [
    TrueVariable,
    TrueVariable,
  ];
  const isWide = style.columns === "period";
  const stub = isWide ? table.variables.slice(0, -2) : [
    ...table.variables.slice(0, -2),
    periods,
  ];
  const headings = contents.categories.flatMap((content) =>
    isWide
      ? periods.categories.map(({ code }) => `${name(content)} ${code}`)
      : [name(content)]
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  if (style.title) file.text(quoted(table.title) + lineEnd + lineEnd);
  file.text(
    [...stub.map(({ label }) => label), ...headings].map(quoted)
      .join(separator) + lineEnd,
  );
  for (const categories of combinations(stub.map((v) => v.categories))) {
    const isPeriod = (at: number) => !isWide && at === stub.length - 1;
    file.text(
      categories.map((each, at) =>
        quoted(isPeriod(at) ? each.code : name(each))
      )
        .join(separator),
    );
    headings.forEach((_, at) => {
      const cell = isWide ? cellOf(table, categories) + at : cellOf(table, [
        ...categories.slice(0, -1),
        contents.categories[at]!,
        categories.at(-1)!,
      ]);
      file.text(separator).number(table.values[cell] ?? "..", cell);
    });
    file.text(lineEnd);
  }
  return file.build();
}

/** The table as PX, in Windows-1252 with its code page, or in UTF-8. */
export function writePx(
  table: TrueTable,
  encoding: "windows-1252" | "utf-8" = "windows-1252",
  withCodes = true,
): WrittenFile {
  const file = new FileBuilder(encoding);
  const list = (texts: readonly string[]) =>
    texts.map((text) => `"${text}"`).join(",");
  const { variables } = table;
  const labels = variables.map(({ label }) => label);
  file.text(`CHARSET="ANSI";\nCODEPAGE="${encoding}";\n`);
  // A long string is split over lines.
  const half = Math.ceil(table.title.length / 2);
  file.text(
    `TITLE="${table.title.slice(0, half)}"\n"${table.title.slice(half)}";\n`,
  );
  file.text(`SOURCE="Statistikbyrån";\nMATRIX="PROV1";\n`);
  file.text(`STUB=${list(labels.slice(0, -2))};\n`);
  file.text(`HEADING=${list(labels.slice(-2))};\n`);
  file.text(`CONTVARIABLE="${labels.at(-2)}";\n`);
  for (const { label, categories } of variables) {
    file.text(
      `VALUES("${label}")=${list(categories.map((each) => each.label))};\n`,
    );
  }
  for (const { label, categories } of withCodes ? variables : []) {
    file.text(
      `CODES("${label}")=${list(categories.map((each) => each.code))};\n`,
    );
  }
  const width = variables.slice(-2)
    .reduce((product, { categories }) => product * categories.length, 1);
  file.text("DATA=\n");
  table.values.forEach((value, cell) => {
    file.number(value ?? '".."', cell);
    file.text((cell + 1) % width === 0 ? "\n" : " ");
  });
  return file.text(";\n").build();
}

/** The table as JSON-stat 2.0, pretty-printed as agencies do. */
export function writeJsonStat(
  table: TrueTable,
  style: "array" | "object" = "array",
): WrittenFile {
  const file = new FileBuilder();
  const { variables, values } = table;
  const head = {
    version: "2.0",
    class: "dataset",
    label: table.title,
    source: "Statistikbyrån",
    role: { time: [variables.at(-1)!.code], metric: [variables.at(-2)!.code] },
    id: variables.map(({ code }) => code),
    size: variables.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(
      variables.map(({ code, label, categories }) => [code, {
        label,
        category: {
          index: Object.fromEntries(
            categories.map((each, at) => [each.code, at]),
          ),
          label: Object.fromEntries(
            categories.map((each) => [each.code, each.label]),
          ),
        },
      }]),
    ),
    status: Object.fromEntries(
      values.flatMap((value, cell) => value === null ? [[cell, ".."]] : []),
    ),
  };
  const [open, close] = style === "array" ? ["[", "]"] : ["{", "}"];
  file.text(JSON.stringify(head, null, 2).slice(0, -2));
  file.text(`,\n  "value": ${open}`);
  values.forEach((value, cell) => {
    file.text(cell === 0 ? "\n    " : ",\n    ");
    if (style === "object") file.text(`"${cell}": `);
    file.number(value ?? "null", cell);
  });
  return file.text(`\n  ${close}\n}\n`).build();
}

/** The table as Kolada gives it: variables region, sex, contents and period. */
export function writeKolada(table: TrueTable, version: 2 | 3): WrittenFile {
  const file = new FileBuilder();
  const [regions, sexes, contents, periods] = table.variables.map((variable) =>
    variable.categories
  ) as [
    readonly TrueCategory[],
    readonly TrueCategory[],
    readonly TrueCategory[],
    readonly TrueCategory[],
  ];
  const groups = combinations([contents, regions, periods]);
  file.text('{\n "values": [');
  groups.forEach(([content, region, period], at) => {
    file.text(
      `${at === 0 ? "" : ","}\n  {"kpi": "${content!.code}", ` +
        `"municipality": "${region!.code}", "period": ${period!.code},\n` +
        '   "values": [',
    );
    sexes.forEach((sex, place) => {
      const cell = cellOf(table, [region!, sex, content!, period!]);
      file.text(
        `${place === 0 ? "" : ", "}{"gender": "${sex.code}", "count": 1, ` +
          `"status": "",${
            version === 3 ? ' "isdeleted": false,' : ""
          } "value": `,
      ).number(table.values[cell] ?? "null", cell).text("}");
    });
    file.text("]}");
  });
  file.text(`\n ],\n "count": ${groups.length},\n `);
  file.text(version === 2 ? '"next_page": null' : '"next_url": null');
  return file.text("\n}\n").build();
}

/** The table on the second sheet of a workbook, with two rows above it. */
export function writeXlsx(table: TrueTable): Uint8Array {
  const [contents, periods] = table.variables.slice(-2) as [
    TrueVariable,
    TrueVariable,
  ];
  const stub = table.variables.slice(0, -2);
  const headings = contents.categories.flatMap((content) =>
    periods.categories.map(({ code }) => `${content.label} ${code}`)
  );
  const rows = combinations(stub.map(({ categories }) => categories))
    .map((categories) => [
      ...categories.map(({ code, label }) =>
        /^\d{4}$/.test(code) ? `${code} ${label}` : label
      ),
      ...headings.map((_, at) => {
        const value = table.values[cellOf(table, categories) + at];
        return value === null ? ".." : Number(value);
      }),
    ]);
  const workbook = utils.book_new();
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([["Om tabellen"], ["Talen är påhittade"]]),
    "Information",
  );
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet([
      [table.title],
      [],
      [...stub.map(({ label }) => label), ...headings],
      ...rows,
    ]),
    "Tabell",
  );
  return new Uint8Array(
    write(workbook, { type: "array", bookType: "xlsx", compression: true }),
  );
}

/** The place of a cell, by its category of each variable. */
export function cellOf(
  { variables, values }: TrueTable,
  categories: readonly TrueCategory[],
): number {
  let place = 0;
  let block = values.length;
  categories.forEach((category, at) => {
    block /= variables[at]!.categories.length;
    place += variables[at]!.categories.indexOf(category) * block;
  });
  return place;
}

/** Every combination of the members of some lists, the last changing first. */
export function combinations<Member>(
  lists: readonly (readonly Member[])[],
): Member[][] {
  return lists.reduce<Member[][]>(
    (found, list) =>
      found.flatMap((former) => list.map((member) => [...former, member])),
    [[]],
  );
}
