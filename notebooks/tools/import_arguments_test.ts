import assert from "node:assert/strict";
import { parseImportArguments } from "./import_arguments.ts";
import { UserError } from "./user_error.ts";

const CHOICES = {
  forbund: ["rar", "sydnarke"],
  series: ["population", "neet"],
};
const parse = (...args: string[]) => parseImportArguments(args, CHOICES);
const WHOLE = [
  "--as",
  "population",
  "--forbund",
  "rar",
  "--retrieved",
  "2026-03-19",
];

Deno.test("a file may only be looked at", () => {
  assert.deepEqual(parse("a.px", "--dry-run"), {
    file: "a.px",
    dryRun: true,
    sheet: undefined,
    target: undefined,
  });
});

Deno.test("what the file does not tell is given by name", () => {
  const options = parse(
    "a.csv",
    ...WHOLE,
    "--only",
    "civilstånd=totalt",
    "--only",
    "kön=män",
    "--only",
    "kön=kvinnor",
    "--column",
    "Antal = alla=population",
    "--set",
    "sex=K",
  );
  assert.ok(options !== "help");
  assert.deepEqual(options.target, {
    series: "population",
    forbund: "rar",
    retrieved: "2026-03-19",
    source: undefined,
    replace: false,
    set: { sex: "K" },
    columns: { "Antal = alla": "population" },
    only: { civilstånd: ["totalt"], kön: ["män", "kvinnor"] },
  });
});

Deno.test("help is help, whatever else is said", () => {
  assert.equal(parse("--help", "a.csv"), "help");
});

for (
  const [args, message] of [
    [[], /^Ange filen som ska läsas in\. Skriv/],
    [["a.csv"], /--as, eller --dry-run/],
    [["a.csv", "b.csv", "--dry-run"], /inte också b\.csv/],
    [["a.csv", "--as", "population"], /--forbund och .*--retrieved/],
    [["a.csv", "--as", "population", "--forbund", "rar"], /--retrieved/],
    [
      ["a.csv", "--as", "hus", ...WHOLE.slice(2)],
      /Serien "hus" finns inte; det finns: population, neet/,
    ],
    [
      ["a.csv", ...WHOLE, "--forbund", "../rar"],
      /Förbundet "\.\.\/rar" finns inte/,
    ],
    [
      ["a.csv", ...WHOLE, "--retrieved", "2026-02-30"],
      /ett datum som 2026-03-19, inte "2026-02-30"/,
    ],
    [
      ["a.csv", ...WHOLE, "--set", "sex"],
      /--set skrivs namn=värde, inte "sex"/,
    ],
    [["a.csv", "--torr"], /Flaggan --torr finns inte/],
  ] as const
) {
  Deno.test(`${args.join(" ") || "nothing"} is refused with what to do`, () => {
    assert.throws(() => parse(...args), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, message);
      assert.match(error.message, /deno task import --help/);
      assert.equal(error.exitCode, 2);
      return true;
    });
  });
}
