import process from "node:process";
import { readAgencyTable } from "./read_agency_table.ts";

/**
 * Five million numbers in about 100 MB: JSON-stat beside `JSON.parse`, and PX
 * beside splitting the text once. With the name of a file it tells time and
 * memory of reading that file, and with two names it writes such files first:
 * `deno run -A core/data/import/import_bench.ts large.json large.px`.
 */
const NAMES = ["Region", "Alder", "Kon", "ContentsCode", "Tid"];
const SIZES = [250, 100, 4, 2, 25];
const CELLS = SIZES.reduce((product, size) => product * size, 1);

/** The numbers as printed, the same in every run; one in 97 is missing. */
function printedNumbers(missing: string): string[] {
  return Array.from({ length: CELLS }, (_, cell) => {
    const noise = Math.imul(cell ^ (cell >>> 7), 0x9E3779B1) >>> 0;
    const whole = 1_000_000_000 + noise % 1_000_000_000;
    return cell % 97 === 0 ? missing : (whole / 100).toFixed(2);
  });
}

function codesOf(variable: number): string[] {
  return Array.from(
    { length: SIZES[variable]! },
    (_, at) => String(2000 + at + 10_000 * (4 - variable)),
  );
}

function jsonStat(): Uint8Array {
  const dimension = Object.fromEntries(
    NAMES.map((name, at) => [name, { category: { index: codesOf(at) } }]),
  );
  const head = { label: "Påhittade tal", id: NAMES, size: SIZES, dimension };
  return new TextEncoder().encode(
    `${JSON.stringify(head).slice(0, -1)},"value":[\n    ${
      printedNumbers("null").join(",\n        ")
    }\n]}`,
  );
}

function px(): Uint8Array {
  const list = (texts: readonly string[]) =>
    texts.map((text) => `"${text}"`).join(",");
  const width = SIZES[3]! * SIZES[4]!;
  const numbers = printedNumbers('".."').map((number, cell) =>
    number.padStart(18) + ((cell + 1) % width === 0 ? "\n" : " ")
  );
  return new TextEncoder().encode([
    'CODEPAGE="utf-8";\nTITLE="Påhittade tal";',
    `STUB=${list(NAMES.slice(0, 3))};\nHEADING=${list(NAMES.slice(3))};`,
    ...NAMES.map((name, at) => `VALUES("${name}")=${list(codesOf(at))};`),
    `DATA=\n${numbers.join("")};`,
  ].join("\n"));
}

async function read(bytes: Uint8Array): Promise<void> {
  const { tables, problems } = await readAgencyTable(bytes, "generated");
  if (tables[0]?.values.length !== CELLS) throw new Error(problems[0]!.message);
}

/** Time of one reading in a process of its own, and the most memory it had. */
async function measure(path: string): Promise<string> {
  const bytes = await Deno.readFile(path);
  const start = performance.now();
  await read(bytes);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return `${path}: ${(bytes.length / 1e6).toFixed(1)} MB, ` +
    `${seconds.toFixed(3)} s, at most ${megabytes.toFixed(0)} MB of memory`;
}

const [first, second] = Deno.args;
if (second !== undefined) {
  await Deno.writeFile(first!, jsonStat());
  await Deno.writeFile(second, px());
} else if (first !== undefined) console.log(await measure(first));
else {
  const few = { n: 3, warmup: 1 };
  const json = jsonStat();
  const group = "read JSON-stat, 5 000 000 numbers";
  Deno.bench("JSON.parse alone", { group, ...few }, () => {
    JSON.parse(new TextDecoder().decode(json));
  });
  Deno.bench(
    "readAgencyTable",
    { group, baseline: true, ...few },
    async () => await read(json),
  );
  const pcAxis = px();
  const pxGroup = "read PX, 5 000 000 numbers";
  Deno.bench("splitting the text alone", { group: pxGroup, ...few }, () => {
    new TextDecoder().decode(pcAxis).split(/\s+/);
  });
  Deno.bench(
    "readAgencyTable, PX",
    { group: pxGroup, baseline: true, ...few },
    async () => await read(pcAxis),
  );
}
