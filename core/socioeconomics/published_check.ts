import { type Decimal, ExactDecimal } from "../money.ts";
import {
  municipalBalances,
  type MunicipalTotal,
  municipalTotal,
  workingTimeBenefits,
  workingTimeTotal,
} from "./published_tables.ts";
import {
  AS_PUBLISHED,
  type SocioeconomicCase,
  socioeconomicCase,
} from "./socioeconomic_case.ts";

/** A printed number beside the same number worked out. */
export interface CheckedCell {
  /** Key of the row in the data file. */
  readonly rowId: string;
  /** Column of the data file. */
  readonly column: string;
  /** As printed. */
  readonly printed: Decimal;
  /** As worked out; `null` if there is nothing to work it out from. */
  readonly computed: Decimal | null;
}

/**
 * Works out every number of the published Tabell 2 and Tabell 3 from the jobs
 * by working time, the participants and full-time jobs of the municipalities
 * and the fees, and lays it beside the printed one. What the user has set is
 * left out of it.
 *
 * @returns One entry per printed number that is not itself a starting point,
 * nor protected.
 */
export function checkPublished(
  { data, year, fees }: SocioeconomicCase,
): CheckedCell[] {
  const basis = socioeconomicCase(data, year, fees, AS_PUBLISHED);
  return [...checkWorkingTimes(basis), ...checkMunicipalities(basis)];
}

/** The cells whose printed number is not the one worked out. */
export function differingCells(cells: readonly CheckedCell[]): CheckedCell[] {
  return cells.filter(({ printed, computed }) =>
    computed === null || !computed.equals(printed)
  );
}

function checkWorkingTimes(basis: SocioeconomicCase): CheckedCell[] {
  const rows = workingTimeBenefits(basis);
  const total = workingTimeTotal(basis);
  const people = new ExactDecimal(basis.people ?? 0);
  return basis.data.jobs.filter((row) => row.year === basis.year)
    .flatMap((row) => {
      const isItem = row.level === "item";
      const found = isItem
        ? rows.find(({ title }) => title === row.working_time)
        : total;
      // The last row counts the jobs as full-time ones, the one above people.
      const jobs = /^Medeltal/.test(row.working_time)
        ? total.fullTimeJobs
        : people;
      return cellsOf(row.row_id, [
        ...(isItem ? [] : [["jobs", row.jobs, jobs] as const]),
        [
          "avoided_social_assistance_sek",
          row.avoided_social_assistance_sek,
          found?.avoidedSocialAssistanceSek,
        ],
        ["tax_sek", row.tax_sek, found?.taxSek],
        ["result_sek", row.result_sek, found?.benefitSek],
      ]);
    });
}

function checkMunicipalities(basis: SocioeconomicCase): CheckedCell[] {
  const rows = municipalBalances(basis);
  const total = municipalTotal(basis);
  return basis.data.municipalities.filter((row) => row.year === basis.year)
    .flatMap((row) => {
      const isItem = row.level === "item";
      const found: Omit<MunicipalTotal, "participants"> | undefined = isItem
        ? rows.find(({ member }) => member.code === row.member_code)
        : total;
      const sums: Comparison[] = isItem ? [] : [
        [
          "participants",
          row.participants,
          new ExactDecimal(total.participants ?? 0),
        ],
        ["full_time_jobs", row.full_time_jobs, total.fullTimeJobs],
      ];
      return cellsOf(row.row_id, [
        ...sums,
        [
          "avoided_social_assistance_sek",
          row.avoided_social_assistance_sek,
          found?.avoidedSocialAssistanceSek,
        ],
        ["tax_sek", row.tax_sek, found?.taxSek],
        ["saving_sek", row.saving_sek, found?.benefitSek],
        ["fee_sek", row.fee_sek, found?.feeSek],
        ["balance_sek", row.balance_sek, found?.balanceSek],
      ]);
    });
}

/** A column, its printed number if it is shown, and the one worked out. */
type Comparison = readonly [
  string,
  Decimal | number | null,
  Decimal | undefined,
];

function cellsOf(
  rowId: string,
  comparisons: readonly Comparison[],
): CheckedCell[] {
  return comparisons.flatMap(([column, printed, computed]) =>
    printed === null ? [] : [{
      rowId,
      column,
      printed: new ExactDecimal(printed),
      computed: computed ?? null,
    }]
  );
}
