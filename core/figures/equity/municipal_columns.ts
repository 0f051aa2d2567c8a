import type { ShownMunicipalities } from "../../data/municipal_data.ts";
import type {
  MunicipalBenefit,
  MunicipalComparison,
} from "../../equity/municipal_comparison.ts";
import { MEMBER_COLUMNS, personColumn, sekColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";
import { markProtected } from "../protected_cells.ts";

/** The columns of what municipalities got and paid. */
const MUNICIPAL_COLUMNS: readonly Column[] = [
  ...MEMBER_COLUMNS,
  personColumn("participants", "Deltagare"),
  {
    name: "full_time_jobs",
    title: "Heltidsjobb",
    unit: "antal",
    decimals: 2,
  },
  personColumn("population", "Invånare"),
  sekColumn("fee_sek", "Medlemsavgift"),
  {
    name: "participants_per_1000",
    title: "Deltagare per 1 000 invånare",
    decimals: 2,
  },
  {
    name: "jobs_per_1000",
    title: "Heltidsjobb per 1 000 invånare",
    decimals: 3,
  },
  {
    name: "participants_per_100000_sek",
    title: "Deltagare per 100 000 kr avgift",
    decimals: 2,
  },
  {
    name: "jobs_per_million_sek",
    title: "Heltidsjobb per miljon kr avgift",
    decimals: 2,
  },
  {
    name: "expected",
    title: "Deltagare om alla kommuner vore lika",
    unit: "antal",
    decimals: 1,
  },
  { name: "low_95", title: "95 %: lägst av en slump", decimals: 0 },
  { name: "high_95", title: "95 %: högst av en slump", decimals: 0 },
  { name: "low_998", title: "99,8 %: lägst av en slump", decimals: 0 },
  { name: "high_998", title: "99,8 %: högst av en slump", decimals: 0 },
  { name: "position", title: "Läge mot 99,8 %" },
];

/** Why a measure of all municipalities is missing, as a sentence goes on. */
export const PROTECTED_MUNICIPALITY =
  "deltagarna i någon kommun är för få för att visas, och ett mått på alla " +
  "kommuner skulle röja dem.";

const POSITION_WORDS = {
  below: "under",
  inside: "inom",
  above: "över",
} as const;

/** What the municipalities got and paid, with what is protected in it. */
export function municipalNumbers(
  { protection }: ShownMunicipalities,
  comparison: MunicipalComparison | null,
) {
  const rows = comparison?.municipalities.map(municipalCells) ?? [];
  return markProtected({ columns: MUNICIPAL_COLUMNS, rows }, protection, [
    "participants",
    "full_time_jobs",
  ]);
}

function municipalCells(row: MunicipalBenefit): Record<string, Value> {
  return {
    member_code: row.code,
    member: row.name,
    participants: row.participants,
    full_time_jobs: row.fullTimeJobs,
    population: row.population,
    fee_sek: row.feeSek,
    participants_per_1000: row.participantsPer1000,
    jobs_per_1000: row.jobsPer1000,
    participants_per_100000_sek: row.participantsPer100000Sek,
    jobs_per_million_sek: row.jobsPerMillionSek,
    expected: row.expected,
    low_95: row.inner.low,
    high_95: row.inner.high,
    low_998: row.outer.low,
    high_998: row.outer.high,
    position: row.position && POSITION_WORDS[row.position],
  };
}
