import assert from "node:assert/strict";
import { loadFeeData } from "../../data/fee_data.ts";
import { feeInput } from "../../fees/fee_basis.ts";
import { feeChangeNearest } from "../../fees/known_fees.ts";
import { allocateMemberFees } from "../../fees/member_fees.ts";
import { comparePublishedFees } from "../../fees/published_fees.ts";
import { kronor } from "../../money.ts";
import { feeChangeText } from "./fee_change_text.ts";
import { feeText } from "./fee_text.ts";

// Årsredovisning 2025, Not 2: Eskilstuna pays 1 485 201 of 4 000 000 kr.
Deno.test("the fees' text says what the municipalities pay and who pays most", async () => {
  const { data, fees } = await feesOf("rar");
  const text = feeText(data, fees, comparePublishedFees(data, fees));
  assert.equal(
    plain(text.lead),
    "Kommunerna i RAR Sörmland betalar 4 000 000 kr av ramens 16 000 000 kr " +
      "2025. Mest betalar Eskilstuna, 1 485 201 kr (37,1 %).",
  );
  assert.match(plain(text.paragraphs[0]!), /Staten betalar 8 000 000 kr/);
  assert.match(text.paragraphs[1]!, /stämmer till kronan/);
});

Deno.test("equal fees have no largest, and no fees have none", async () => {
  const { data, fees } = await feesOf("rar");
  const lead = (amounts: readonly number[]) => {
    const municipal = fees.fees.filter(({ member }) =>
      member.party === "kommun"
    );
    const some = amounts.map((amount, at) => ({
      ...municipal[at]!,
      feeSek: kronor(amount),
      share: 0.25,
    }));
    return plain(feeText(data, { ...fees, fees: some }, []).lead)
      .replace(/^.* 2025\. /, "");
  };
  assert.equal(lead([0, 0]), "Ingen kommun har någon avgift.");
  assert.equal(lead([]), "Ingen kommun har någon avgift.");
  assert.equal(lead([5, 5]), "Alla betalar lika mycket, 5 kr.");
  assert.equal(
    lead([5, 5, 1]),
    "Mest betalar Vingåker och Gnesta, 5 kr var (25,0 %).",
  );
  assert.equal(lead([5]), "Mest betalar Vingåker, 5 kr (25,0 %).");
});

// 2018 and 2025, published: Strängnäs 476 754 and 512 574, Flen 219 120 and
// 190 989, Trosa 167 237 and 188 434, Nyköping 751 365 and 762 701.
Deno.test("the change of the fees is counted by direction, with its extremes", async () => {
  const { data } = await feesOf("rar");
  const { lead, paragraphs } = feeChangeText(
    data,
    feeChangeNearest(data, 2025),
  );
  assert.equal(
    plain(lead),
    "Från 2018 till 2025 ökade avgiften för 3 kommuner och minskade för 6 " +
      "kommuner.",
  );
  assert.match(plain(paragraphs[0]!), /tillsammans var oförändrad/);
  assert.match(
    plain(paragraphs[0]!),
    /Mest ökade avgiften för Strängnäs med 35 820 kronor\./,
  );
  assert.match(
    plain(paragraphs[0]!),
    /Mest minskade avgiften för Flen med 28 131 kronor\./,
  );
});

Deno.test("directions that nobody took are not named", async () => {
  const { data } = await feesOf("rar");
  const change = feeChangeNearest(data, 2025)!;
  const [one, two] = change.decomposition;
  const told = (...kronorChanges: number[]) =>
    feeChangeText(data, {
      ...change,
      decomposition: kronorChanges.map((sek, at) => ({
        ...[one!, two!][at % 2]!,
        changeSek: kronor(sek),
      })),
    });
  assert.match(
    told(0, 0).lead,
    /2025 var avgiften oförändrad för båda kommunerna\.$/,
  );
  assert.match(
    told(1, -1).lead,
    /ökade avgiften för 1 kommun och minskade för 1 kommun\.$/,
  );
  assert.match(
    plain(told(-1).paragraphs[0]!),
    /Mest minskade avgiften för Vingåker med 1 krona\./,
  );
  assert.doesNotMatch(told(0).paragraphs[0]!, /avgiften för Vingåker/);
});

Deno.test("a single known year is told as no change that can be shown", async () => {
  const { data } = await feesOf("sydnarke");
  assert.match(
    feeChangeText(data, null).lead,
    /kända bara för 2025, så ingen förändring kan visas/,
  );
});

async function feesOf(forbund: string) {
  const data = await loadFeeData(forbund);
  return { data, fees: allocateMemberFees(feeInput(data, 2025)) };
}

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
