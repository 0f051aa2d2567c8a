import type {
  GoalEvaluation,
  Verdict,
  VerdictReason,
} from "../../outcomes/goal_evaluation.ts";

/** What a verdict is called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: "uppfyllt",
  notMet: "ej uppfyllt",
  unknown: "kan inte avgöras",
};

const REASON_WORDS: Readonly<
  Record<Exclude<VerdictReason, "interval">, string>
> = {
  intervalHoldsThreshold: "tröskeln ligger inne i intervallet",
  count: "antalet är känt och jämförs rakt av",
  exception: "målet gäller samtliga, och alla nådde det inte",
  noDenominator: "andelen redovisas utan antal svarande",
  qualitative: "målet är beskrivande och har inget tal",
  noOutcome: "utfallet redovisas inte i tal",
  notShown: "antalet är inte känt eller är skyddat",
};

/** Why a verdict is what it is, in Swedish. */
export function verdictReason(
  { reason, verdict, goal }: GoalEvaluation,
): string {
  if (reason !== "interval") return REASON_WORDS[reason];
  const above = (verdict === "met") === (goal.direction !== "hogst");
  return `hela intervallet ligger ${above ? "över" : "under"} tröskeln`;
}
