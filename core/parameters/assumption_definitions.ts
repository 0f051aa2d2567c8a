/** Name of something that the socio-economic calculation assumes. */
export type AssumptionName =
  | "socialAssistanceSek"
  | "monthlyWageSek"
  | "municipalTaxPct"
  | "regionalTaxPct"
  | "employerContributionPct"
  | "productionValuePct"
  | "jobsPct"
  | "retentionFirstYearPct"
  | "retentionLaterYearsPct"
  | "deadweightPct"
  | "displacementPct"
  | "horizonYears"
  | "discountRatePct"
  | "wageGrowthPct";

/** What an assumption is, and which values it may take. */
export interface AssumptionDefinition {
  /** Name in a parameter cell or scenario file. */
  readonly name: AssumptionName;
  /** ASCII kebab-case Swedish. */
  readonly id: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** What it is counted in, in Swedish. */
  readonly unit: string;
  /** Least value allowed. */
  readonly min: number;
  /** Largest value allowed. */
  readonly max: number;
  /** Whether only whole numbers are allowed. */
  readonly whole: boolean;
  /**
   * The value that leaves the published tables as they are; `null` for a
   * standard amount, which is looked up by date.
   */
  readonly neutral: number | null;
  /** What it does, in Swedish. */
  readonly note: string;
}

/**
 * Everything that the socio-economic calculation assumes, in the order it is
 * shown. The standard amounts are the annual report's; no document or law was
 * found for the others, which therefore change nothing until the user says so.
 */
export const ASSUMPTIONS: readonly AssumptionDefinition[] = [
  standard({
    name: "socialAssistanceSek",
    id: "forsorjningsstod-per-heltid",
    title: "Uteblivet försörjningsstöd",
    unit: "kr per år",
    max: 10_000_000,
    note:
      "Per heltidsjobb. Kommunen slipper betala det och personen går miste om det.",
  }),
  standard({
    name: "monthlyWageSek",
    id: "manadslon",
    title: "Månadslön",
    unit: "kr per månad",
    max: 1_000_000,
    note: "För ett heltidsjobb. Skatten räknas på hela lönen, utan avdrag.",
  }),
  standard({
    name: "municipalTaxPct",
    id: "kommunalskatt",
    title: "Kommunalskatt",
    unit: "procent",
    max: 100,
    note: "Andel av lönen.",
  }),
  standard({
    name: "regionalTaxPct",
    id: "regionalskatt",
    title: "Regionalskatt",
    unit: "procent",
    max: 100,
    note: "Andel av lönen.",
  }),
  assumed({
    name: "employerContributionPct",
    id: "arbetsgivaravgift",
    title: "Arbetsgivaravgift",
    neutral: 0,
    note: "Andel av lönen som arbetsgivaren betalar till staten. " +
      "De publicerade tabellerna räknar utan.",
  }),
  assumed({
    name: "productionValuePct",
    id: "produktionsvarde",
    title: "Produktionens värde",
    max: 1000,
    neutral: 100,
    note: "Mot arbetsgivarens kostnad. 100 procent: jobbet skapar ett värde " +
      "lika stort som lön och arbetsgivaravgift.",
  }),
  assumed({
    name: "jobsPct",
    id: "jobb-mot-redovisade",
    title: "Jobb mot redovisade",
    max: 1000,
    neutral: 100,
    note: "100 procent: lika många jobb som förbundet redovisar.",
  }),
  assumed({
    name: "retentionFirstYearPct",
    id: "kvarvaro-forsta-aret",
    title: "Kvarvaro första året",
    neutral: 100,
    note: "Hur stor del av det första årets jobb som verkligen arbetas.",
  }),
  assumed({
    name: "retentionLaterYearsPct",
    id: "kvarvaro-foljande-ar",
    title: "Kvarvaro följande år",
    neutral: 100,
    note: "Hur stor del av ett års jobb som finns kvar nästa år.",
  }),
  assumed({
    name: "deadweightPct",
    id: "dodvikt",
    title: "Dödvikt",
    neutral: 0,
    note: "Andel av jobben som hade blivit av även utan insatsen.",
  }),
  assumed({
    name: "displacementPct",
    id: "undantrangning",
    title: "Undanträngning",
    neutral: 0,
    note: "Andel av jobben som tas från någon annan.",
  }),
  {
    ...assumed({
      name: "horizonYears",
      id: "tidshorisont",
      title: "Tidshorisont",
      unit: "år",
      max: 40,
      neutral: 1,
      note: "Antal år som nyttan räknas.",
    }),
    min: 1,
    whole: true,
  },
  assumed({
    name: "discountRatePct",
    id: "kalkylranta",
    title: "Kalkylränta",
    neutral: 0,
    note: "Per år. Avgiften betalas i dag, ett års nytta vid årets slut.",
  }),
  {
    ...assumed({
      name: "wageGrowthPct",
      id: "lonetillvaxt",
      title: "Löneökning",
      max: 20,
      neutral: 0,
      note: "Per år, utöver priserna. Försörjningsstödet ökar inte med den.",
    }),
    min: -20,
  },
];

/** The definition of an assumption. */
export function definitionOf(name: AssumptionName): AssumptionDefinition {
  return ASSUMPTIONS.find((definition) => definition.name === name)!;
}

type Described =
  & Pick<AssumptionDefinition, "name" | "id" | "title" | "note">
  & Partial<AssumptionDefinition>;

function standard(
  described: Described & Pick<AssumptionDefinition, "unit" | "max">,
): AssumptionDefinition {
  return { min: 0, whole: false, neutral: null, ...described };
}

function assumed(
  described: Described & { readonly neutral: number },
): AssumptionDefinition {
  return { unit: "procent", min: 0, max: 100, whole: false, ...described };
}
