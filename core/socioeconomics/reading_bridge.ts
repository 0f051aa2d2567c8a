import type { Decimal } from "../money.ts";
import { PARTIES, type Party } from "../data/tables/fee_tables.ts";
import { perspectiveBalance } from "./perspective_balance.ts";
import { perspectiveOf } from "./perspectives.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** One step on the way from one reading to the next. */
export interface BridgeStep {
  /** What it is, in Swedish. */
  readonly title: string;
  /** Whether it is a reading's balance or what is added on the way. */
  readonly kind: "reading" | "step";
  /** The balance, or what is added to it. */
  readonly amountSek: Decimal;
  /** The balance before it; 0 for a reading. */
  readonly fromSek: Decimal;
  /** The balance after it. */
  readonly toSek: Decimal;
}

/**
 * How the same jobs go from the balance of Tabell 3 to that of Tabell 2, and on
 * to that of society: whose tax and whose fee each reading takes in. Steps of
 * 0 kronor are left out.
 */
export function readingBridge(basis: SocioeconomicCase): BridgeStep[] {
  const balance = (id: Parameters<typeof perspectiveBalance>[1]) =>
    perspectiveBalance(basis, id);
  const others = PARTIES.filter((party) => party !== "kommun").reverse();
  const widening = others.flatMap((party) => [
    ...flowsCounted(
      basis,
      party,
      (id) => !perspectiveOf("tabell-2").leavesOut.includes(id),
    ),
    step(`${OWNER[party]} avgift`, basis.feesSek[party].neg()),
  ]);
  const rest = [
    ...flowsCounted(
      basis,
      "stat",
      (id) => perspectiveOf("tabell-2").leavesOut.includes(id),
    ),
    step("De som fick jobb: netto", balance("individ").balanceSek),
    step("Arbetsgivarna: netto", balance("arbetsgivare").balanceSek),
  ];
  return running([
    reading("Mot kommunernas avgift", balance("tabell-3").balanceSek),
    ...widening,
    reading("Mot allas avgifter", balance("tabell-2").balanceSek),
    ...rest,
    reading("Hela samhället", balance("samhalle").balanceSek),
  ]);
}

const OWNER: Readonly<Record<Party, string>> = {
  stat: "Statens",
  region: "Regionens",
  kommun: "Kommunernas",
};

type Unplaced = Pick<BridgeStep, "title" | "kind" | "amountSek">;

function reading(title: string, amountSek: Decimal): Unplaced {
  return { title, kind: "reading", amountSek };
}

function step(title: string, amountSek: Decimal): Unplaced {
  return { title, kind: "step", amountSek };
}

/** A party's flows, by name, that a test of the id lets through. */
function flowsCounted(
  basis: SocioeconomicCase,
  party: Party,
  counts: (id: string) => boolean,
): Unplaced[] {
  return perspectiveBalance(basis, party).flows
    .filter(({ flow }) => counts(flow.id))
    .map(({ flow, amountSek }) => step(flow.title, amountSek));
}

function running(steps: readonly Unplaced[]): BridgeStep[] {
  let balance = steps[0]!.amountSek.times(0);
  return steps.flatMap((entry) => {
    if (entry.kind === "step" && entry.amountSek.isZero()) return [];
    const fromSek = entry.kind === "step" ? balance : balance.times(0);
    balance = fromSek.plus(entry.amountSek);
    return [{ ...entry, fromSek, toSek: balance }];
  });
}
