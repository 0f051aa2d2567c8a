import {
  formatDecimal,
  formatInteger,
  formatList,
  formatPercent,
  formatSek,
} from "../../figures/formats.ts";
import { lowerFirst } from "../../figures/sentence_case.ts";
import {
  assumptionSentence,
  formatBalance,
  formatMillions,
  jobsHidden,
  mainDrivers,
  plainNumber,
  uncertaintyText,
} from "../../figures/socioeconomics/words.ts";
import {
  type BorrowedStandards,
  borrowedStandards,
} from "../../figures/socioeconomics/borrowed_standards.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import {
  inParentheses,
  readingSources,
} from "../../figures/socioeconomics/reading_sources.ts";
import { sourceList } from "../../figures/short_source.ts";
import type { BreakEven } from "../../socioeconomics/break_even.ts";
import type { Simulation } from "../../socioeconomics/monte_carlo.ts";
import type { PerspectiveBalance } from "../../socioeconomics/perspective_balance.ts";
import type { PerspectiveId } from "../../socioeconomics/perspectives.ts";
import {
  type CheckedCell,
  differingCells,
} from "../../socioeconomics/published_check.ts";
import type { SmallNumber } from "../../socioeconomics/small_numbers.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { TextBlock } from "../text/text_block.ts";

/** The results that the text is filled in from. */
export interface SocioeconomicResults {
  /** The balance of every perspective. */
  readonly balances: readonly PerspectiveBalance[];
  /** Jobs that cover the municipalities' fees. */
  readonly breakEven: BreakEven;
  /** The draws; `null` where there are none. */
  readonly simulation: Simulation | null;
}

/** The calculation in words, ready to paste. */
export function socioeconomicText(
  basis: SocioeconomicCase,
  results: SocioeconomicResults,
): TextBlock {
  return {
    id: "samhallsekonomi",
    title: `Samhällsekonomisk beräkning ${basis.year}`,
    ...(basis.jobsKnown
      ? balanceSentences(basis, results)
      : missingSentences(basis, results)),
    ...socioeconomicProvenance(basis),
  };
}

type Sentences = Pick<TextBlock, "lead" | "lacking" | "paragraphs">;

function missingSentences(
  basis: SocioeconomicCase,
  { breakEven }: SocioeconomicResults,
): Sentences {
  return {
    lead: jobsHidden(basis)
      ? `${basis.data.forbund.shortName}: jobben efter insats ${basis.year} är ` +
        "för få för att visas."
      : `${basis.data.forbund.shortName} har inga uppgifter om jobb efter ` +
        `insats ${basis.year}.`,
    lacking: "vad jobben efter insats är värda",
    paragraphs: [breakEvenSentence(basis, breakEven)],
  };
}

function balanceSentences(
  basis: SocioeconomicCase,
  { balances, breakEven, simulation }: SocioeconomicResults,
): Sentences {
  const { data, year, people, fullTimeJobs } = basis;
  const of = (id: PerspectiveId) =>
    balances.find(({ perspective }) => perspective.id === id)!;
  const [three, two, society] = [
    of("tabell-3"),
    of("tabell-2"),
    of("samhalle"),
  ];
  const { municipalities, allMembers } = readingSources(basis);
  return {
    lead:
      (people === null
        ? `${year} arbetade deltagare i ${data.forbund.shortName} efter insats `
        : `${year} arbetade ${formatInteger(people)} deltagare i ` +
          `${data.forbund.shortName} efter insats, `) +
      `vilket motsvarar ${
        plainNumber(fullTimeJobs)
      } heltidsjobb. Kommunerna får ${formatSek(three.benefitSek)} mot ` +
      `${formatSek(three.costSek)} i egen avgift, ` +
      `${formatBalance(three.balanceSek)}${inParentheses(municipalities)}. ` +
      "För samhället, där skatt, bidrag och lön tar ut varandra, är balansen " +
      `${formatBalance(society.balanceSek)}.` +
      (simulation ? ` ${chanceSentence(simulation)}` : ""),
    paragraphs: [
      [
        assumptionSentence(basis),
        `Kommuner och region får ${formatSek(two.benefitSek)} mot alla ` +
        `medlemmars ${formatSek(two.costSek)}, ` +
        `${formatBalance(two.balanceSek)}${inParentheses(allMembers)}.`,
      ].join(" "),
      [
        breakEvenSentence(basis, breakEven),
        ...(simulation ? [simulationSentence(basis, simulation)] : []),
      ].join(" "),
    ],
  };
}

function breakEvenSentence(
  basis: SocioeconomicCase,
  { benefitPerJobSek, fullTimeJobs, people, share }: BreakEven,
): string {
  if (fullTimeJobs === null) {
    return "Med dessa antaganden ger ett jobb kommunerna ingenting, så inget " +
      "antal jobb täcker avgiften.";
  }
  const ofEnded = people === null || share === null
    ? ""
    : `, ${formatDecimal(people, 1)} personer eller ${
      formatPercent(share)
    } av de ${basis.ended} som avslutade en insats`;
  const borrowed = borrowedStandards(basis);
  const subject = borrowed
    ? `Med ${standardsText(borrowed)} ger ett heltidsjobb`
    : "Ett heltidsjobb ger";
  return `${subject} kommunerna ${formatSek(benefitPerJobSek)}; ` +
    `avgiften täcks ${borrowed ? "då " : ""}av ` +
    `${plainNumber(fullTimeJobs)} heltidsjobb${ofEnded}.`;
}

/** `schabloner ur … (månadslön 22 000 kr per månad)`. */
function standardsText({ documents, parameters }: BorrowedStandards): string {
  const amounts = parameters.map(({ title, value, unit }) =>
    `${lowerFirst(title)} ${plainNumber(Number(value))} ${unit}`
  );
  return `schabloner ur ${documents} (${amounts.join(", ")})`;
}

/** How often the balance that is tried holds, when its basis may vary. */
function chanceSentence(
  { perspective, probabilityPositive }: Simulation,
): string {
  return "När antalet jobb och antagandena får variera är balansen för " +
    `${lowerFirst(perspective.title)} noll eller mer i ` +
    `${formatPercent(probabilityPositive, 0)} av dragningarna.`;
}

function simulationSentence(
  basis: SocioeconomicCase,
  simulation: Simulation,
): string {
  const [low, , high] = simulation.quantilesSek;
  return `Låter man ${uncertaintyText(basis, simulation)} variera ligger ` +
    "balansen för " +
    `${lowerFirst(simulation.perspective.title)} i 95 procent av ` +
    `dragningarna mellan ${formatMillions(low)} och ${
      formatMillions(high)
    } miljoner kronor, och den är noll eller mer i ${
      formatPercent(simulation.probabilityPositive, 0)
    }; mest beror det på ${
      formatList(mainDrivers(simulation).map(({ title }) => lowerFirst(title)))
    }. Det är inte ett intervall ` +
    `kring ${formatBalance(simulation.pointSek)}, som förutsätter att ` +
    "antagandena gäller som de står.";
}

/**
 * A sentence for every municipality without a job: the interval that so few
 * participants leave, and no verdict.
 */
export function smallNumberSentences(
  smallNumbers: readonly SmallNumber[],
): string[] {
  return smallNumbers.filter(({ exact }) => exact).map((row) =>
    `${row.balance.member.name}: 0 av ${row.participants} deltagare fick jobb. ` +
    `Det är förenligt med en verklig andel på upp till ` +
    `${formatPercent(row.shares[1])} (95 procents konfidensintervall), värd ` +
    `upp till ${formatSek(row.benefitsSek[1])}. ${placeSentence(row)}`
  );
}

function placeSentence({ breakEven, breakEvenShare }: SmallNumber): string {
  if (breakEvenShare === null) return "Någon brytpunkt finns inte.";
  const share = formatPercent(breakEvenShare);
  return breakEven === "within"
    ? `Brytpunkten, ${share}, ligger inom intervallet: underlaget är för litet ` +
      "för att avgöra om nyttan täcker avgiften."
    : `Brytpunkten, ${share}, ligger ovanför intervallet; men det är ett enda ` +
      "år, och personer räknas om till heltider med förbundets medeltal.";
}

/** Whether the published tables come out, in a sentence. */
export function publishedCheckText(
  basis: SocioeconomicCase,
  cells: readonly CheckedCell[],
): string {
  if (cells.length === 0) {
    return `${basis.data.forbund.shortName} har inga publicerade tabeller att ` +
      `räkna om för ${basis.year}.`;
  }
  const { municipalities, allMembers } = readingSources(basis);
  const where = sourceList([allMembers, municipalities]);
  const differing = differingCells(cells);
  const names = differing.map(({ rowId, column }) => `${rowId} ${column}`);
  return differing.length === 0
    ? `Alla ${cells.length} tryckta tal i ${where} går att räkna fram ur ` +
      " jobb, arbetstider, deltagare och avgifter, på kronan."
    : `${differing.length} av ${cells.length} tryckta tal i ${where} blir andra när de räknas fram: ${
      formatList(names)
    }.`;
}
