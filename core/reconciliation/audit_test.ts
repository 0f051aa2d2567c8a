import assert from "node:assert/strict";
import {
  findingFor,
  findingsFor,
  type Given,
} from "./reconciliation_fixtures.ts";

Deno.test("a number that is the sum of its parts holds", () => {
  const finding = findingFor("a + b - c", { p: 5, a: 4, b: 3, c: 2 });
  assert.equal(finding.status, "holds");
  assert.equal(finding.likelyCause, "");
  assert.deepEqual(finding.terms.map(({ address }) => address), [
    "t/a/value",
    "t/b/value",
    "t/c/value",
  ]);
});

Deno.test("a number beside its recomputation differs by printed minus recomputed", () => {
  const finding = findingFor("a + b", { p: 1000, a: 400, b: 337 });
  assert.equal(finding.status, "differs");
  assert.equal(String(finding.recomputed), "737");
  assert.equal(String(finding.difference), "263");
});

Deno.test("a difference as large as the tolerance is rounding, a larger one is not", () => {
  const numbers = { p: "3.7", a: "3.75" };
  assert.equal(findingFor("a", numbers, 0.05).status, "rounding");
  assert.equal(findingFor("a", numbers, 0.05).likelyCause, "avrundning");
  assert.equal(findingFor("a", numbers, 0.049).status, "differs");
  assert.equal(findingFor("a", { p: 10, a: 11 }, 1).status, "rounding");
  assert.equal(findingFor("a", { p: 10, a: 12 }, 1).status, "differs");
});

Deno.test("a quotient holds within its tolerance, for it is printed rounded", () => {
  // 5 113 of 168 456 is 3.0352 percent
  const share = (value: number) =>
    findingFor("a / b", {
      p: { value, unit: "procent" },
      a: 5113,
      b: 168456,
    }, 0.005).status;
  assert.equal(share(3.04), "holds");
  assert.equal(share(3.03), "differs");
  const negative = { p: "-1.33", a: 4, b: 3 }; // 4/3 = 1.3333
  assert.equal(findingFor("-(a / b)", negative, 0.005).status, "holds");
});

Deno.test("a rounding that nobody has explained is said to be one, without a reason", () => {
  const [finding] = findingsFor({ p: 10, a: 11 }, [
    { printed: "p", formula: "a", tolerance: 1, reason: null },
  ]);
  assert.equal(finding!.status, "rounding");
  assert.equal(finding!.likelyCause, "");
});

Deno.test("a quotient that is whole needs no tolerance", () => {
  // 1 584 000 at 30 percent is 1 056 000 at 20; a third is no finite decimal
  const finding = findingFor("a * b / c", {
    p: 1056000,
    a: 1584000,
    b: { value: 20, unit: "procent" },
    c: { value: 30, unit: "procent" },
  });
  assert.equal(finding.status, "holds");
  assert.equal(String(finding.difference), "0");
});

Deno.test("amounts in kr, tkr and Mkr, percent and per 100 are compared as what they are", () => {
  const equal = (value: string, unit: string, other: string, its: string) =>
    findingFor("a", { p: { value, unit }, a: { value: other, unit: its } })
      .status;
  assert.equal(equal("8119", "tkr", "8119000", "kr"), "holds");
  assert.equal(equal("2.5", "Mkr", "2500", "tkr"), "holds");
  assert.equal(equal("8000000", "kr", "8", "Mkr"), "holds");
  assert.equal(equal("50", "procent", "0.5", "antal"), "holds");
  assert.equal(equal("88", "per 100", "88", "procent"), "holds");
});

Deno.test("a recomputation is told in the unit of the print", () => {
  const finding = findingFor("a", {
    p: { value: "8.1", unit: "Mkr" },
    a: { value: 8119, unit: "tkr" },
  }, 0.05);
  assert.equal(String(finding.recomputed), "8.119");
  assert.equal(String(finding.difference), "-0.019");
  assert.equal(finding.status, "rounding");
});

Deno.test("a number that is not in the data is named, each once", () => {
  const finding = findingFor("a + b + b", { p: 1, a: 1 });
  assert.equal(finding.status, "missing");
  assert.equal(finding.likelyCause, "saknas i data: t/b/value");
  assert.deepEqual(finding.terms.map(({ address }) => address), ["t/a/value"]);
  assert.equal(finding.recomputed, null);
  assert.equal(finding.printed?.address, "t/p/value");
});

Deno.test("every number that is not in the data is named", () => {
  assert.equal(
    findingFor("a + b", { a: 1 }).likelyCause,
    "saknas i data: t/p/value, t/b/value",
  );
});

Deno.test("a printed number that is not in the data leaves no print", () => {
  const finding = findingFor("a", { a: 1 });
  assert.equal(finding.status, "missing");
  assert.equal(finding.printed, null);
  assert.equal(finding.likelyCause, "saknas i data: t/p/value");
});

Deno.test("a share of nothing cannot be recomputed", () => {
  const finding = findingFor("a / b", { p: 1, a: 1, b: 0 });
  assert.equal(finding.status, "missing");
  assert.equal(finding.likelyCause, "formeln delar med noll");
  for (const formula of ["a / b + a", "a + a / b", "-(a / b)"]) {
    const inside = findingFor(formula, { p: 1, a: 1, b: 0 });
    assert.equal(inside.status, "missing", formula);
    assert.equal(inside.likelyCause, "formeln delar med noll");
  }
});

Deno.test("a number of nothing is a number", () => {
  assert.equal(findingFor("a - b", { p: 0, a: 5, b: 5 }).status, "holds");
});

Deno.test("a print that does not read as the number differs even if the sum holds", () => {
  const glued = { value: 117100, print: "117 100r" };
  assert.equal(
    findingFor("a + b", { p: glued, a: 77500, b: 39600 }).status,
    "differs",
  );
  const plain = { value: 117100, print: "117 100" };
  assert.equal(
    findingFor("a + b", { p: plain, a: 77500, b: 39600 }).status,
    "holds",
  );
});

Deno.test("numbers of one table that are off by as much are pointed out together", () => {
  // årsredovisning 2025, 5. Driftredovisning: 2 057, 1 886 and -6 107
  const findings = findingsFor({
    n: 2057,
    r: 1886,
    e: -6107,
    a: -16713,
    b: -18799,
    c: 2136,
    d: 221,
    f: 11768,
    g: 5632,
  }, [
    { printed: "n", formula: "a - b" }, // 2 086, 29 more
    { printed: "r", formula: "c - d" }, // 1 915, 29 more
    { printed: "e", formula: "f - g" }, // 6 136, 29 more, other sign
  ]);
  assert.equal(
    findings[0]!.likelyCause,
    "beloppet skiljer 29, liksom i R och E: troligen ett gemensamt underlag " +
      "som inte är det tryckta",
  );
  assert.match(
    findings[2]!.likelyCause,
    /^tecknet är omvänt, och beloppet skiljer 29, liksom i N och R:/,
  );
});

Deno.test("rows that are called the same are told apart by their identities", () => {
  const label = "Resultat";
  const findings = findingsFor({
    n: { value: 2057, label, category: "2024" },
    r: { value: 1886, label, category: "2025" },
    e: { value: 1700, label, category: "2024" },
    a: 2086, // 2 057 and 29
    b: 1915, // 1 886 and 29
    c: 1729, // 1 700 and 29
  }, [
    { printed: "n", formula: "a" },
    { printed: "r", formula: "b" },
    { printed: "e", formula: "c" },
  ]);
  const shared =
    /^beloppet skiljer 29, liksom i 2025 och ”Avstämning 3”: troligen/;
  assert.match(findings[0]!.likelyCause, shared);
});

Deno.test("a difference is common only to numbers that differ, in one document and unit", () => {
  const causes = (second: Given, tolerance = 0) =>
    findingsFor({ n: 2057, r: second, a: 2086, b: 3830, c: 2 }, [
      { printed: "n", formula: "a" }, // 29 more
      { printed: "r", formula: "b / c", tolerance }, // 1 915, 29 more
    ]).map(({ likelyCause }) => likelyCause);
  assert.match(causes(1886)[0]!, /skiljer 29, liksom i R/);
  assert.deepEqual(causes(1886, 29), ["", ""]);
  assert.deepEqual(causes({ value: 1886, document: "Ett annat" }), ["", ""]);
  assert.deepEqual(causes({ value: 1886, unit: "kr" }), ["", ""]);
});

Deno.test("a small difference, or one in another table, is no common one", () => {
  const small = findingsFor({ n: 2057, r: 1886, a: 2061, b: 1890 }, [
    { printed: "n", formula: "a" },
    { printed: "r", formula: "b" },
  ]);
  assert.deepEqual(small.map(({ likelyCause }) => likelyCause), ["", ""]);
  const apart = findingsFor({
    n: 2057,
    r: { value: 1886, table: "En annan" },
    a: 2086,
    b: 1915,
  }, [
    { printed: "n", formula: "a" },
    { printed: "r", formula: "b" },
  ]);
  assert.deepEqual(apart.map(({ likelyCause }) => likelyCause), ["", ""]);
});

Deno.test("two formulas for one number are no common difference", () => {
  const findings = findingsFor({ p: 5000, a: 5029, b: 4971 }, [
    { printed: "p", formula: "a" },
    { printed: "p", formula: "b" },
  ]);
  assert.deepEqual(findings.map(({ likelyCause }) => likelyCause), ["", ""]);
});

Deno.test("a number that agrees with another reading of it says with which", () => {
  // årsredovisning 2025: 2 136 is 18 855 - 16 713 - 6
  const findings = findingsFor({ p: 2136, a: 18855, b: -16713, c: -6 }, [
    { printed: "p", formula: "a + b" },
    { printed: "p", formula: "a + b + c" },
  ]);
  assert.equal(findings[0]!.status, "differs");
  assert.equal(
    findings[0]!.likelyCause,
    "talet stämmer däremot som: Avstämning 2",
  );
  assert.equal(findings[1]!.status, "holds");
});

Deno.test("another reading that is but rounded will do", () => {
  const [finding] = findingsFor({ p: 2136, a: 18855, b: -16713, c: -7 }, [
    { printed: "p", formula: "a + b" }, // 2 142
    { printed: "p", formula: "a + b + c", tolerance: 1 }, // 2 135
  ]);
  assert.equal(
    finding!.likelyCause,
    "talet stämmer däremot som: Avstämning 2",
  );
});

Deno.test("findings come in the order of the identities", () => {
  const findings = findingsFor({ p: 1, a: 2, b: 1 }, [
    { printed: "p", formula: "b" },
    { printed: "p", formula: "a" },
    { printed: "p", formula: "b" },
  ]);
  assert.deepEqual(
    findings.map(({ identity }) => identity.identity_id),
    ["identity-1", "identity-2", "identity-3"],
  );
});
