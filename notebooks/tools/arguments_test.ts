import assert from "node:assert/strict";
import { HELP, parseReportArguments } from "./arguments.ts";
import { UserError } from "./user_error.ts";

const CHOICES = {
  forbund: ["rar", "sydnarke"],
  notebooks: ["01-medlemsavgifter", "02-helarsekvivalenter"],
};
const parse = (...args: string[]) => parseReportArguments(args, CHOICES);

Deno.test("without arguments all notebooks run for rar and the base scenario", () => {
  assert.deepEqual(parse(), {
    forbund: "rar",
    year: undefined,
    scenario: "bas",
    notebooks: CHOICES.notebooks,
    whole: true,
    timeout: 300,
    slides: false,
  });
});

Deno.test("every option can be given", () => {
  const args =
    "--forbund sydnarke --year=2024 --scenario lag-ram --timeout 9 --slides";
  assert.deepEqual(parse(...args.split(" "), "--notebook", "02"), {
    forbund: "sydnarke",
    year: 2024,
    scenario: "lag-ram",
    notebooks: ["02-helarsekvivalenter"],
    whole: false,
    timeout: 9,
    slides: true,
  });
});

Deno.test("a notebook can be named by number, name, file or path", () => {
  const ways = ["01", "01-medlemsavgifter", "01-medlemsavgifter.ipynb"];
  for (const way of [...ways, "notebooks/01-medlemsavgifter.ipynb"]) {
    const options = parse("--notebook", way);
    assert.ok(options !== "help");
    assert.deepEqual(options.notebooks, ["01-medlemsavgifter"]);
  }
});

Deno.test("help is given in Swedish and names every option", () => {
  assert.equal(parse("--help"), "help");
  for (
    const name of [
      "forbund",
      "year",
      "scenario",
      "notebook",
      "slides",
      "timeout",
    ]
  ) {
    assert.match(HELP, new RegExp(`--${name} .*\\n`));
  }
});

Deno.test("a misspelt command is refused with exit code 2 and what is known", () => {
  const refusals: [string, RegExp][] = [
    ["--forbond rar", /^Flaggan --forbond finns inte\./],
    ["--forbund", /^Flaggan --forbund behöver ett värde\./],
    ["--help=ja", /^Flaggan --help tar inget värde\./],
    ["rar", /^Argumentet "rar" hör inte till någon flagga\./],
    ["--forbund rr", /^Okänt förbund "rr"; det finns: rar, sydnarke\./],
    ["--forbund ../x", /^Okänt förbund/],
    ["--notebook 09", /^Okänd notebook "09"; det finns: 01-medlemsavgifter, /],
    ["--year tjugo", /^--year ska vara ett år med fyra siffror, inte "tjugo"/],
    ["--year 25", /fyra siffror/],
    ["--scenario ../../x", /^--scenario ska vara små bokstäver/],
    ["--timeout 0", /^--timeout ska vara ett antal hela sekunder/],
  ];
  for (const [line, message] of refusals) {
    assert.throws(() => parse(...line.split(" ")), (error) => {
      assert.ok(error instanceof UserError);
      assert.equal(error.exitCode, 2);
      assert.match(error.message, message);
      assert.match(error.message, /deno task report --help/);
      return true;
    });
  }
});
