import type {
  PARTICIPANT_FACTS,
  PARTICIPANTS,
} from "../../../../core/data/tables/participant_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { howMany, jitter } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport, YEARS } from "../provenance.ts";
import { type Intervention, INTERVENTIONS, runsIn } from "./interventions.ts";

/** Women and men. */
export interface Persons {
  readonly women: number;
  readonly men: number;
}

/** Who was in an intervention during a year. */
export interface Flow {
  readonly year: number;
  readonly intervention: Intervention;
  /** Those in it when the year began. */
  readonly opening: Persons;
  /** Those who began. */
  readonly begun: Persons;
  /** Those who ended. */
  readonly ended: Persons;
}

/**
 * How many begin beside a usual year: fewer in the pandemic and more from 2023,
 * when participants were registered in another system.
 */
const INTAKE: Readonly<Record<number, number>> = {
  2018: 1,
  2019: 1.03,
  2020: 0.7,
  2021: 0.88,
  2022: 1,
  2023: 1.32,
  2024: 1.36,
  2025: 1.4,
};

/** The year whose annual report has no table of participants. */
const UNREPORTED_YEAR = 2020;

/** The statements about all participants and how true they are, percent. */
const FACTS = [
  { fact: "är 30 år eller yngre", qualifier: "exakt", pct: 41 },
  {
    fact: "har haft offentlig försörjning i 3 år eller mer",
    qualifier: "exakt",
    pct: 44,
  },
  { fact: "saknar fullständig gymnasieexamen", qualifier: "minst", pct: 32 },
];

/**
 * Makes up who comes and goes, year after year: those who are left when a year
 * ends are those in it when the next one begins.
 */
export function makeFlows(stream: RandomStream): Flow[] {
  const ongoing = new Map(
    INTERVENTIONS.map(({ id, opening: [women, men] }) => [id, { women, men }]),
  );
  return YEARS.flatMap((year) =>
    INTERVENTIONS.filter((intervention) => runsIn(intervention, year))
      .map((intervention) => {
        const opening = ongoing.get(intervention.id)!;
        const flow = drawFlow(stream, intervention, year, opening);
        ongoing.set(intervention.id, ongoingIn(flow));
        return flow;
      })
  );
}

/** Everybody who took part during the year. */
export function allIn({ opening, begun }: Flow): Persons {
  return {
    women: opening.women + begun.women,
    men: opening.men + begun.men,
  };
}

/** Women and men together. */
export function bothOf({ women, men }: Persons): number {
  return women + men;
}

/** Women and men of several groups. */
export function personsOf(groups: readonly Persons[]): Persons {
  return {
    women: groups.reduce((sum, { women }) => sum + women, 0),
    men: groups.reduce((sum, { men }) => sum + men, 0),
  };
}

/** Rows of `participants.csv`; one year was not reported. */
export function participantRows(
  flows: readonly Flow[],
): MadeRow<typeof PARTICIPANTS>[] {
  return YEARS.filter((year) => year !== UNREPORTED_YEAR).flatMap((year) => {
    const ofYear = flows.filter((flow) => flow.year === year);
    const row = (id: string, name: string, own: readonly Flow[]) => {
      const sum = (group: (flow: Flow) => Persons) =>
        bothOf(personsOf(own.map(group)));
      return {
        row_id: `${year}-${id}`,
        year,
        intervention_id: id,
        intervention: name,
        total: sum(allIn),
        new: sum(({ begun }) => begun),
        ended: sum(({ ended }) => ended),
        ongoing: sum(ongoingIn),
        ...annualReport("Deltagare"),
      };
    };
    return [
      ...ofYear.map((flow) =>
        row(flow.intervention.id, flow.intervention.name, [flow])
      ),
      row("totalt", "Totalt", ofYear),
    ];
  });
}

/** Rows of `participant_facts.csv`, for the years that report participants. */
export function factRows(
  stream: RandomStream,
  flows: readonly Flow[],
): MadeRow<typeof PARTICIPANT_FACTS>[] {
  return YEARS.filter((year) => year !== UNREPORTED_YEAR).flatMap((year) => {
    const all = personsOf(
      flows.filter((flow) => flow.year === year).map(allIn),
    );
    const womenPct = Math.round(100 * all.women / bothOf(all));
    const facts = [
      { fact: "är kvinnor", qualifier: "exakt", pct: womenPct },
      { fact: "är män", qualifier: "exakt", pct: 100 - womenPct },
      ...FACTS.map(({ pct, ...fact }) => ({
        ...fact,
        pct: Math.round(pct + 1.5 * jitter(stream)),
      })),
    ];
    return facts.map(({ fact, qualifier, pct }, at) => ({
      row_id: `${year}-fakta-${at + 1}`,
      year,
      fact,
      qualifier,
      share_pct: pct,
      ...annualReport("Mer om deltagarna"),
    }));
  });
}

function drawFlow(
  stream: RandomStream,
  intervention: Intervention,
  year: number,
  opening: Persons,
): Flow {
  const { newPerYear, women, endShare, end } = intervention;
  const coming = Math.round(
    newPerYear * INTAKE[year]! * (1 + jitter(stream) / 20),
  );
  const comingWomen = howMany(stream, coming, women);
  const begun = { women: comingWomen, men: coming - comingWomen };
  const last = end <= `${year}-12-31`;
  const leaving = (people: number) =>
    last ? people : howMany(stream, people, endShare);
  return {
    year,
    intervention,
    opening,
    begun,
    ended: {
      women: leaving(opening.women + begun.women),
      men: leaving(opening.men + begun.men),
    },
  };
}

function ongoingIn(flow: Flow): Persons {
  const all = allIn(flow);
  return {
    women: all.women - flow.ended.women,
    men: all.men - flow.ended.men,
  };
}
