import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import {
  formatCount,
  formatInteger,
  formatMeasure,
  formatPercent,
} from "../formats.ts";
import { protectionNote } from "../protected_cells.ts";

/** What is known of any municipality beside its need. */
export interface Shown {
  /** Whether there is anyone's number of participants. */
  readonly participants: boolean;
  /** Whether there are full-year equivalents of any. */
  readonly equivalents: boolean;
}

/** What is known of any of some municipalities beside their need. */
export function shownOf(rows: readonly LocalNeed[]): Shown {
  return {
    participants: rows.some(({ participants }) => participants !== null),
    equivalents: rows.some(({ equivalents }) => equivalents !== null),
  };
}

/** Who it is of, by which rule the need is reckoned, and what is lacking. */
export function needSubtitle(
  data: FullYearEquivalentData,
  need: Need,
  shown: Shown,
): string {
  const { population, municipalities } = need;
  const dotted = shown.participants &&
    municipalities.some(({ participants }) => participants === null);
  return `${data.forbund.shortName}, antal personer. Behov enligt ` +
    `tumregeln: ${formatPercent(need.rule.value, 0)} av ${
      formatCount(population)
    }${population.referenceDate ? "" : " enligt avgiftstabellen"}.` +
    missingWords(data, need, shown) +
    (dotted ? " Två punkter: antalet är inte känt eller visas inte." : "") +
    protectionNote(need.protection, []);
}

/** `164 av 3 255 (5 %)`, and `.. av 294` where the participants are not shown. */
export function needLabel(
  { need, participants, coverage }: LocalNeed,
  shown: Shown,
): string {
  if (!shown.participants) return formatInteger(need);
  return participants === null || coverage === null
    ? `.. av ${formatInteger(need)}`
    : `${formatInteger(participants)} av ${formatInteger(need)} (${
      formatPercent(coverage, 0)
    })`;
}

/** What the figure lacks; empty if it lacks nothing. */
function missingWords(
  { forbund }: FullYearEquivalentData,
  { year }: Need,
  shown: Shown,
): string {
  return (shown.participants
    ? ""
    : ` Deltagare per kommun ${year} saknas eller visas inte för ` +
      `${forbund.shortName}.`) +
    (shown.equivalents ? "" : " Kommunernas helårsekvivalenter saknas.");
}

/** The need of all municipalities together, and how many took part. */
export function describeNeed({ total, population }: Need): string {
  const need = `Behovet är enligt tumregeln ${formatInteger(total.need)} ` +
    `personer av ${formatInteger(total.inhabitants)} ${
      formatMeasure(population.measure)
    }.`;
  return total.participants === null || total.coverage === null
    ? need
    : `${need} ${formatInteger(total.participants)} deltog, ` +
      `${formatPercent(total.coverage)} av det.`;
}
