import type { ShownRegistrations } from "../../disclosure/protect_registrations.ts";
import { funnelLimits } from "../../equity/funnel_limits.ts";
import { compareMunicipalities } from "../../equity/municipal_comparison.ts";
import { municipalSpread } from "../../equity/municipal_spread.ts";
import { participationBySex } from "../../equity/participation.ts";
import { sexEquity } from "../../equity/sex_equity.ts";
import { evaluateGoals } from "../../outcomes/goal_evaluation.ts";
import { outcomesOfYear } from "../../outcomes/outcome_year.ts";
import { decomposeChange } from "../../outcomes/share_decomposition.ts";
import type { Figure } from "../figure.ts";
import { needConcentration } from "../equity/need_concentration.ts";
import { participantFunnel } from "../equity/participant_funnel.ts";
import { participantLorenz } from "../equity/participant_lorenz.ts";
import { sexGapForest } from "../equity/sex_gap_forest.ts";
import { shareDecomposition } from "../equity/share_decomposition.ts";
import { womenShare } from "../equity/women_share.ts";
import { exitHeat } from "./exit_heat.ts";
import { exitReasons } from "./exit_reasons.ts";
import { goalBullet } from "./goal_bullet.ts";
import { outcomeByIntervention } from "./outcome_by_intervention.ts";
import { participantFlow } from "./participant_flow.ts";
import { participantsOverYears } from "./participants_over_years.ts";

/** Every figure that the notebooks of results and equity make of a year. */
export function outcomeFigures(
  { outcomes, municipal }: Omit<ShownRegistrations, "socioeconomic">,
  year: number,
): Figure[] {
  const results = outcomesOfYear(outcomes, year);
  const before = outcomesOfYear(outcomes, year - 1);
  const equity = sexEquity(results);
  const comparison = compareMunicipalities(municipal, year);
  const spread = municipalSpread(municipal, comparison);
  return [
    participantFlow(outcomes, results.flows, year),
    participantsOverYears(outcomes, outcomes.flows, [2018, year]),
    exitReasons(outcomes, results.reasons, year),
    outcomeByIntervention(outcomes, results.shares, year, results.goalShare),
    goalBullet(outcomes, evaluateGoals(outcomes), year),
    shareDecomposition(
      outcomes,
      decomposeChange(before.shares, results.shares),
      [year - 1, year],
      {
        id: "utfall-forandring",
        title: `Förändringen från ${year - 1} till ${year}`,
        difference: `andelen ${year} minus andelen året före`,
        groups: "deltagarna de två åren",
        missing:
          "förändringen kräver avslut för två år i följd, och de saknas.",
      },
    ),
    womenShare(outcomes, participationBySex(outcomes, year)),
    exitHeat(outcomes, results.exits, year, {
      id: "avslut-efter-orsak-och-kon",
      title: "Avslut efter orsak och kön",
    }),
    sexGapForest(outcomes, equity.reasons, year),
    shareDecomposition(outcomes, equity.decomposition, [year], {
      id: "konsskillnad-uppdelad",
      title: `Skillnaden mellan kvinnor och män ${year}, uppdelad`,
      difference: "kvinnornas andel minus männens",
      groups: "kvinnor och män",
      missing: "kvinnors och mäns utfall saknas eller får inte visas.",
    }),
    participantFunnel(municipal, comparison, funnelLimits(comparison), year),
    participantLorenz(municipal, comparison, spread, year),
    needConcentration(municipal, comparison, spread, year),
  ];
}
