import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { type Changes, described, withCopiedData } from "./data_fixtures.ts";
import { type FeeData, loadFeeData } from "./fee_data.ts";
import {
  loadTable,
  openDataFolder,
  parseJson,
  PROJECT_DATA,
  readBytes,
  readForeignFile,
} from "./files.ts";
import { readAgencyTable } from "./import/read_agency_table.ts";
import { openForbund } from "./open_forbund.ts";
import { DataError, InputError } from "./problems.ts";
import { loadScenarioFiles } from "./scenario_files.ts";
import { FEE_TOTALS } from "./tables/fee_tables.ts";

const COPIED = [
  "datapackage.json",
  "reference/regions.csv",
  "reference/population.csv",
  "rar/forbund.json",
  "rar/fees.csv",
  "rar/fee_totals.csv",
];
const withData = (changes: Changes, test: (data: URL) => Promise<void>) =>
  withCopiedData(COPIED, changes, test);

Deno.test("a link out of the data is refused, and one within it is followed", async () => {
  await withData({}, async (data) => {
    const outside = await Deno.makeTempFile({ prefix: "finsam-outside-" });
    try {
      await Deno.remove(new URL("rar/fees.csv", data));
      await Deno.symlink(outside, new URL("rar/fees.csv", data));
      await assert.rejects(loadFeeData("rar", data), {
        name: "InputError",
        message: /rar\/fees\.csv: filen är en länk ut ur sin mapp/,
      });
    } finally {
      await Deno.remove(outside);
    }
    await Deno.symlink(
      new URL("rar/forbund.json", data),
      new URL("rar/again.json", data),
    );
    assert.ok(await readBytes(data, "rar/again.json"));
  });
});

Deno.test("a file of 2 GB is refused at once, wherever it is", async () => {
  await withData({}, async (data) => {
    const file = new URL("rar/fees.csv", data);
    const path = fileURLToPath(file);
    await Deno.truncate(path, 2 ** 31); // Takes no room on the disk.
    const before = Deno.memoryUsage().rss;
    const message = /filen är större än 400 MB och läses inte/;
    await assert.rejects(loadFeeData("rar", data), { message });
    await assert.rejects(readForeignFile(path), { message });
    assert.ok(Deno.memoryUsage().rss - before < 200e6);
  });
});

const DEEP = "[".repeat(100_000) + "]".repeat(100_000);
const utf8 = (text: string) => new TextEncoder().encode(text);

Deno.test("JSON nested 100 000 deep is refused as a wrong form, not by a crash", async () => {
  parseJson(utf8(DEEP), "a.json");
  const { tables, problems } = await readAgencyTable(utf8(DEEP), "fil");
  assert.deepEqual(tables, []);
  assert.equal(problems.length, 1);
  const files = {
    "rar/forbund.json": () => `{"members": ${DEEP}}`,
    "datapackage.json": () => DEEP,
  };
  for (const [path, change] of Object.entries(files)) {
    await withData({ [path]: change }, async (data) => {
      await assert.rejects(loadFeeData("rar", data), InputError, path);
    });
  }
});

/** Keys that reach the prototype of what they are copied to, if it is let. */
const POLLUTING = '"__proto__": {"polluted": 1}, ' +
  '"constructor": {"prototype": {"polluted": 1}}, ';

Deno.test("keys that would reach a prototype are refused and reach none", async () => {
  const pollute = (text: string) => text.replace("{", `{${POLLUTING}`);
  for (const path of ["rar/forbund.json", "datapackage.json"]) {
    await withData({ [path]: pollute }, async (data) => {
      await loadFeeData("rar", data).catch((error) => {
        assert.ok(error instanceof InputError, String(error));
      });
    });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  }
  await withData({ "rar/forbund.json": pollute }, async (data) => {
    await assert.rejects(openForbund("rar", data), /okänt fält .*constructor/);
  });
});

Deno.test("a scenario's polluting keys stay its own", async () => {
  await withData({}, async (data) => {
    const folder = new URL("rar/scenarios/", data);
    await Deno.mkdir(folder);
    await Deno.writeTextFile(new URL("a.json", folder), `{${POLLUTING}"a": 1}`);
    const [file] = await loadScenarioFiles("rar", data);
    assert.ok(Object.hasOwn(file!.content as object, "__proto__"));
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

/** Files of agencies that name everything `__proto__`. */
const POLLUTED_TABLES = {
  "JSON-stat": JSON.stringify({
    version: "2.0",
    class: "dataset",
    id: ["constructor", "ar"],
    size: [1, 1],
    dimension: {
      constructor: { category: { index: { toString: 0 } } },
      ar: { category: { index: { "2024": 0 } } },
    },
    value: [1],
  }).replaceAll("constructor", "__proto__"),
  Kolada:
    '{"__proto__": {"polluted": 1}, "count": 1, "values": [{"kpi": "__proto__", ' +
    '"municipality": "__proto__", "period": 2024, "values": [{"count": 1, ' +
    '"gender": "T", "status": "", "value": 1}]}]}',
  CSV: "__proto__;constructor;2024\ntoString;valueOf;1\n__proto__;hasOwn;2\n",
};

for (const [form, text] of Object.entries(POLLUTED_TABLES)) {
  Deno.test(`names of prototypes in ${form} are but names`, async () => {
    const { tables, problems } = await readAgencyTable(utf8(text), "fil");
    assert.equal(tables.length + Math.min(problems.length, 1), 1);
    if (tables.length === 1) {
      assert.match(JSON.stringify(tables[0]!.variables), /__proto__/);
    }
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
}

/** Loads fees in which the first printed amount is another. */
async function loadWithAmount(amount: string) {
  const url = new URL("rar/fees.csv", PROJECT_DATA);
  const [head, first, ...rest] = (await Deno.readTextFile(url)).split("\n");
  const cells = first!.split(",");
  cells[head!.split(",").indexOf("fee_sek")] = amount;
  const text = [head, cells.join(","), ...rest].join("\n");
  let loaded: FeeData;
  await withData({
    "rar/fees.csv": () => text,
    "datapackage.json": described("rar/fees.csv", text, rest.length),
  }, async (data) => {
    loaded = await loadFeeData("rar", data);
  });
  return loaded!.fees[0]!.fee_sek!;
}

Deno.test("an amount beyond what a number holds is kept to the krona", async () => {
  for (const amount of ["9007199254740993", "999999999999999999999"]) {
    assert.equal((await loadWithAmount(amount)).toFixed(), amount);
  }
  assert.ok((await loadWithAmount("-0")).isZero());
});

Deno.test("an amount that is not a whole number in digits is refused with its place", async () => {
  const amounts = [
    ...["1e308", "1e309", "NaN", "Infinity", "0x10", "1.5", "1\u0000"],
    ...["<b>1</b>", "=1+1", "\u202e1", "x".repeat(10_000)],
  ];
  for (const amount of amounts) {
    await assert.rejects(loadWithAmount(amount), (error: Error) => {
      assert.ok(error instanceof DataError, `${amount}: ${error}`);
      assert.match(
        error.message,
        /^data\/rar\/fees\.csv rad 2, kolumn fee_sek: /,
      );
      assert.ok(error.message.length < 500, "the whole cell is quoted");
      return true;
    });
  }
});

/** Loads fee totals in which the first label is another. */
async function loadWithLabel(label: string) {
  const url = new URL("rar/fee_totals.csv", PROJECT_DATA);
  const text = (await Deno.readTextFile(url))
    .replace("Summa kommuner", `"${label.replaceAll('"', '""')}"`);
  const rows = (await Deno.readTextFile(url)).trim().split("\n").length - 1;
  let loaded: string;
  await withData({
    "rar/fee_totals.csv": () => text,
    "datapackage.json": described("rar/fee_totals.csv", text, rows),
  }, async (data) => {
    const folder = await openDataFolder(data);
    const table = await loadTable(folder, "rar/fee_totals.csv", FEE_TOTALS);
    loaded = table.rows[0]!.label;
  });
  return loaded!;
}

Deno.test("a text is kept as it is written, however strange or long", async () => {
  const texts = [
    ...["<script>ran()</script>", '=HYPERLINK("x")', "+1", "-1", "@SUM(1)"],
    ...[
      "👩‍👩‍👧‍👦 Åäö",
      "__proto__",
      "toString",
      'citat "i" text',
      "x".repeat(10_000),
    ],
  ];
  for (const text of texts) assert.equal(await loadWithLabel(text), text);
});

Deno.test("a text with NUL, another control character or hidden turning is refused with its place", async () => {
  for (const text of ["a\u0000b", "a\u0007", "\u202egnp.exe", "a\u2067b"]) {
    await assert.rejects(loadWithLabel(text), {
      name: "DataError",
      message:
        /^data\/rar\/fee_totals\.csv rad 2, kolumn label: .*(styrtecken i texten|dolda tecken som vänder texten)/,
    });
  }
});

Deno.test("a name that is endless, unprintable or turns its text around is refused", async () => {
  for (
    const name of [
      "a\u0000b",
      "\u0007",
      "\u202egnp.exe",
      "a\u2067b",
      "å".repeat(10_000),
    ]
  ) {
    const rename = (text: string) => {
      const json = JSON.parse(text);
      json.members[2].name = name;
      return JSON.stringify(json);
    };
    await withData({ "rar/forbund.json": rename }, async (data) => {
      await assert.rejects(
        openForbund("rar", data),
        /rar\/forbund\.json: members\.2\.name: väntade ett namn (utan|på högst)/,
      );
    });
  }
});

Deno.test("the folder's own description may not name a file outside it", async () => {
  const climb = (text: string) =>
    text.replace('"rar/fees.csv"', '"../../etc/passwd"');
  await withData({ "datapackage.json": climb }, async (data) => {
    await assert.rejects(loadFeeData("rar", data), InputError);
    await openDataFolder(data).catch((error) =>
      assert.ok(error instanceof InputError)
    );
  });
});
