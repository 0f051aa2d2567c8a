import assert from "node:assert/strict";
import { loadFeeData } from "../../core/data/fee_data.ts";
import { feeInput } from "../../core/fees/fee_basis.ts";
import { allocateMemberFees } from "../../core/fees/member_fees.ts";
import { addYear, yearWithSheets } from "./add_year.ts";
import { describeData } from "./describe_data.ts";
import { copyOfData } from "./new_fixtures.ts";
import { newYear } from "./new_year.ts";

/** A year that no förbund has rows of. */
const REQUEST = { forbund: "sydnarke", year: 2098 };
const FEES = "sydnarke/2098/fees.csv";
/** The population of the published plan for 2025, with the names as Excel has them. */
const FILLED = [
  "fee_year;party;member_code;member;measure;reference_date;population;share_pct;fee_sek;quarter_sek;document;table",
  "2098;stat;0;Försäkringskassan;;;;;;;Plan 2098;Tabell 2",
  "2098;region;18;Region Örebro län;;;;;;;Plan 2098;Tabell 2",
  "2098;kommun;1860;Laxå;all;2097-11-01;5000;10,5;;;Plan 2098;Tabell 2",
  "2098;kommun;1861;Hallsberg;all;2097-11-01;15000;;;;Plan 2098;Tabell 2",
  "2098;kommun;1881;Kumla;all;2097-11-01;20000;;;;Plan 2098;Tabell 2",
  "2098;kommun;1882;Askersund;all;2097-11-01;10000;;;;Plan 2098;Tabell 2",
  "",
].join("\r\n");

Deno.test("a new year's sheets keep the rows' names and leave the numbers empty", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  const sheet = await Deno.readTextFile(new URL(FEES, copy.data));
  const [header, state, , first] = sheet.split("\n");
  assert.match(header!, /^\uFEFFfee_year;party;member_code;member;/);
  assert.equal(state, "2098;stat;00;Försäkringskassan;;;;;;;;");
  assert.match(first!, /^2098;kommun;1860;Laxå;all;/);
  assert.equal(await describeData(copy.data, false), 0);
  await assert.rejects(newYear(copy.data, REQUEST), /2098 finns redan/);
});

Deno.test("sheets that nobody has touched are not added", async () => {
  await using copy = await copyOfData();
  await assert.rejects(yearWithSheets(copy.data, "sydnarke"), /inga blad/);
  await newYear(copy.data, REQUEST);
  assert.equal(await yearWithSheets(copy.data, "sydnarke"), "2098");
  await assert.rejects(addYear(copy.data, REQUEST), {
    name: "UserError",
    message: /^inget blad i data\/sydnarke\/2098 är ifyllt; fyll i något av/,
  });
});

Deno.test("a gap in a sheet is told by the sheet's own row, and nothing is added", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  const half = FILLED.replace(
    "Plan 2098;Tabell 2\r\n2098;region",
    ";\r\n2098;region",
  );
  await Deno.writeTextFile(new URL(FEES, copy.data), half);
  await assert.rejects(
    addYear(copy.data, { ...REQUEST, frameSek: 4_000_000 }),
    {
      message:
        'data/sydnarke/2098/fees.csv rad 2, kolumn document: väntade en text, fick ""\n' +
        'data/sydnarke/2098/fees.csv rad 2, kolumn table: väntade en text, fick ""',
    },
  );
  assert.equal(await describeData(copy.data, false), 0);
});

Deno.test("a member without a row, or a municipality without inhabitants, is told before anything is added", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  const lacking = FILLED.replace(/2098;kommun;1860.*\r\n/, "")
    .replace(";15000;", ";;");
  await Deno.writeTextFile(new URL(FEES, copy.data), lacking);
  await assert.rejects(
    addYear(copy.data, { ...REQUEST, frameSek: 4_000_000 }),
    {
      message: "data/sydnarke/2098/fees.csv: år 2098 saknar en rad för 1860 " +
        "Laxå\ndata/sydnarke/2098/fees.csv rad 4, kolumn population: en " +
        "kommun behöver både measure och population",
    },
  );
  assert.equal(await describeData(copy.data, false), 0);
});

Deno.test("a sheet as Excel saves it becomes rows, with the year's frame, and the rest waits", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  await Deno.writeTextFile(new URL(FEES, copy.data), FILLED);
  await assert.rejects(addYear(copy.data, REQUEST), /ramen för 2098 saknas/);
  const lines = await addYear(copy.data, { ...REQUEST, frameSek: 4_000_000 });
  assert.equal(lines[0], "data/sydnarke/fees.csv: 6 rader till");
  assert.match(lines[1]!, /^Orörda blad ligger kvar .*budgets\.csv/);
  const data = await loadFeeData("sydnarke", copy.data);
  const [state, , laxa] = data.fees.slice(-6);
  assert.equal(state!.member_code, "00");
  assert.equal(String(laxa!.share_pct), "10.5");
  // A quarter of 4 000 000 by 5, 15, 20 and 10 thousand inhabitants of 50.
  assert.deepEqual(
    allocateMemberFees(feeInput(data, 2098)).fees.slice(2)
      .map(({ feeSek }) => feeSek.toNumber()),
    [100_000, 300_000, 400_000, 200_000],
  );
  await assert.rejects(
    Deno.stat(new URL(FEES, copy.data)),
    Deno.errors.NotFound,
  );
});

Deno.test("a year without sheets is told what to do", async () => {
  await using copy = await copyOfData();
  await assert.rejects(
    addYear(copy.data, REQUEST),
    /2098 har inga blad; gör dem med deno task new year/,
  );
});

Deno.test("rows that the table has already are told, and nothing is added", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  await Deno.writeTextFile(new URL(FEES, copy.data), FILLED);
  const request = { ...REQUEST, frameSek: 4_000_000 };
  await addYear(copy.data, request);
  const table = new URL("sydnarke/fees.csv", copy.data);
  const before = await Deno.readTextFile(table);
  await Deno.writeTextFile(new URL(FEES, copy.data), FILLED);
  await assert.rejects(addYear(copy.data, request), {
    name: "DataError",
    message: /^data\/sydnarke\/fees\.csv rad \d+: samma nyckel som rad \d+/,
  });
  assert.equal(await Deno.readTextFile(table), before);
});

Deno.test("rows that are added beside a faulty file are told to be undescribed", async () => {
  await using copy = await copyOfData();
  await newYear(copy.data, REQUEST);
  await Deno.writeTextFile(new URL(FEES, copy.data), FILLED);
  await Deno.writeTextFile(new URL("sydnarke/okand.csv", copy.data), "a\n1\n");
  await assert.rejects(
    addYear(copy.data, { ...REQUEST, frameSek: 4_000_000 }),
    /^UserError: raderna är inlagda men inte beskrivna/,
  );
});
