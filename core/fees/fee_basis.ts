import type { FeeData } from "../data/fee_data.ts";
import { type KeyPart, memberMunicipalities } from "../data/forbund.ts";
import { latestPopulation, type PopulationCount } from "../data/population.ts";
import { printedSources } from "../data/printed_source.ts";
import { InputError } from "../data/problems.ts";
import type { Decimal } from "../money.ts";
import type { FeeInput } from "./member_fees.ts";

/** What to change from the förbund's own rules for a year. */
export interface FeeChoices {
  /** Another frame than the decided one, whole kronor. */
  readonly frameSek?: Decimal;
  /** Another allocation key than the agreed one. */
  readonly key?: readonly KeyPart[];
}

/**
 * What a year's fees are worked out from: the decided frame, the agreed key
 * and the inhabitants of the fee table. A measure that the fee table does not
 * have is taken from the population statistics, by the latest day that was
 * known when the budget was decided (30 November the year before).
 *
 * @param data A förbund's fee data.
 * @param year The fee year.
 * @param choices What to change; nothing by default.
 * @throws {InputError} If the year has no fee table or no frame, or a measure
 * has no numbers for all municipalities.
 */
export function feeInput(
  data: FeeData,
  year: number,
  choices: FeeChoices = {},
): FeeInput {
  const { forbund, feeYears } = data;
  if (!feeYears.includes(year)) {
    throw new InputError(
      `${forbund.shortName} saknar avgiftsunderlag för ${year}; det finns för ` +
        `${
          feeYears.join(", ") || "inget år"
        }. Lägg till året i data/${forbund.id}/fees.csv`,
    );
  }
  const key = choices.key ?? forbund.allocationKey;
  return {
    year,
    frameSek: choices.frameSek ?? decidedFrame(data, year),
    members: forbund.members,
    key,
    populations: key.map(({ measure }) => populationFor(data, year, measure)),
    instalmentsPerYear: forbund.instalments.perYear,
  };
}

/**
 * Inhabitants of the municipalities by a measure, as a year's fees use them.
 *
 * @throws {InputError} If no day has numbers for all municipalities.
 */
export function populationFor(
  data: FeeData,
  year: number,
  measure: string,
): PopulationCount {
  const count = knownPopulation(data, year, measure);
  if (!count) throw new InputError(missingPopulation(data, measure));
  return count;
}

/** As {@linkcode populationFor}, but `null` if no day has all municipalities. */
export function knownPopulation(
  data: FeeData,
  year: number,
  measure: string,
): PopulationCount | null {
  return feeTablePopulation(data, year, measure) ??
    latestPopulation(
      data.population,
      municipalityCodes(data),
      measure,
      `${year - 1}-11-30`,
    );
}

function missingPopulation(
  { forbund, population }: FeeData,
  measure: string,
): string {
  if (!/^(all|\d+-\d*)$/.test(measure)) {
    return `okänt befolkningsmått ${JSON.stringify(measure)}; ` +
      'skriv "all" eller åldrar som "16-64"';
  }
  const lacking = memberMunicipalities(forbund).filter(({ code }) =>
    !population.some((row) => row.region_code === code)
  ).map(({ name }) => name);
  return `folkmängd ${measure} finns inte för samma dag i alla kommuner i ` +
    `${forbund.shortName}${
      lacking.length > 0 ? ` (helt utan uppgift: ${lacking.join(", ")})` : ""
    }; lägg till den i data/reference/population.csv`;
}

function decidedFrame({ forbund }: FeeData, year: number): Decimal {
  const frame = forbund.frames.find((entry) => entry.year === year);
  if (!frame) {
    throw new InputError(
      `ramen för ${year} saknas i data/${forbund.id}/forbund.json (frames)`,
    );
  }
  return frame.frameSek;
}

function feeTablePopulation(
  { fees }: FeeData,
  year: number,
  measure: string,
): PopulationCount | null {
  const rows = fees.filter((row) =>
    row.fee_year === year && row.measure === measure
  );
  if (rows.length === 0) return null;
  return {
    measure,
    referenceDate: rows[0]!.reference_date,
    inhabitants: new Map(
      rows.map((row) => [row.member_code, row.population!]),
    ),
    sources: printedSources(rows),
  };
}

function municipalityCodes({ forbund }: FeeData): string[] {
  return memberMunicipalities(forbund).map(({ code }) => code);
}
