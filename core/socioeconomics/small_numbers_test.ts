import assert from "node:assert/strict";
import { loadCase } from "./case_fixtures.ts";
import { smallNumbers } from "./small_numbers.ts";
import { withOverrides } from "./socioeconomic_case.ts";

Deno.test("0 of n has the exact upper limit 1 − 0.025^(1/n)", async () => {
  // Clopper and Pearson (1934): (1 − p)^n = 0.025. Strängnäs 85, Katrineholm
  // 78, Vingåker 25 participants.
  const found = smallNumbers(await loadCase("rar"));
  for (
    const [name, n] of [["Strängnäs", 85], ["Katrineholm", 78], [
      "Vingåker",
      25,
    ]]
  ) {
    const row = found.find(({ balance }) => balance.member.name === name)!;
    assert.equal(row.participants, n);
    assert.equal(row.people, 0);
    assert.ok(row.exact);
    assert.equal(row.shares[0], 0);
    const limit = 1 - 0.025 ** (1 / Number(n));
    assert.ok(Math.abs(row.shares[1] - limit) < 1e-8, String(name));
    // As kronor: share · n · 20 / 34 full-time jobs · 207 800
    const sek = limit * Number(n) * 20 / 34 * 207_800;
    assert.ok(Math.abs(row.benefitsSek[1].toNumber() - sek) < 1, String(name));
  }
});

Deno.test("break-even is placed against the interval", async () => {
  const place = new Map(
    smallNumbers(await loadCase("rar"))
      .map(({ balance, breakEven }) => [balance.member.name, breakEven]),
  );
  // Vingåker: 111 682 / 207 800 · 1.7 / 25 = 3.65 % and the limit is 13.7 %
  assert.equal(place.get("Vingåker"), "within");
  // Strängnäs: 4.93 % and 4.25 %
  assert.equal(place.get("Strängnäs"), "above");
  // Gnesta: 148 096 / 207 800 · 1.7 / 91 = 1.33 %; 7.225 of 91 from 3.3 %
  assert.equal(place.get("Gnesta"), "below");
});

Deno.test("the interval of a number of people that is worked out contains its share", async () => {
  const rows = smallNumbers(await loadCase("rar"));
  assert.equal(rows.length, 9);
  for (const row of rows) {
    const share = row.people / row.participants;
    assert.ok(row.shares[0] <= share && share <= row.shares[1]);
    assert.equal(row.exact, row.people === 0);
  }
});

Deno.test("the interval of people that are no whole number is that of the beta distribution", async () => {
  // Gnesta: 4.25 / (20 / 34) = 7.225 people of 91. scipy.stats.beta.ppf(0.025,
  // 7.225, 84.775) and ppf(0.975, 8.225, 83.775)
  const gnesta = smallNumbers(await loadCase("rar"))
    .find(({ balance }) => balance.member.name === "Gnesta")!;
  assert.equal(gnesta.people.toFixed(6), "7.225000");
  assert.ok(!gnesta.exact);
  assert.ok(Math.abs(gnesta.shares[0] - 0.03308780136) < 1e-9);
  assert.ok(Math.abs(gnesta.shares[1] - 0.15521614258) < 1e-9);
});

Deno.test("jobs that give the municipality nothing have no break-even to place", async () => {
  const basis = withOverrides(await loadCase("rar"), {
    socialAssistanceSek: 0,
    municipalTaxPct: 0,
  });
  const rows = smallNumbers(basis);
  assert.equal(rows.length, 9);
  for (const { breakEven, breakEvenShare } of rows) {
    assert.equal(breakEvenShare, null);
    assert.equal(breakEven, "unknown");
  }
});

Deno.test("without jobs there is nothing to say of small numbers", async () => {
  assert.deepEqual(smallNumbers(await loadCase("sydnarke")), []);
});
