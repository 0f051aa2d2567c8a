import type { FinanceData } from "../data/finance_data.ts";
import { printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import type {
  InterventionRow,
  InterventionUseRow,
} from "../data/tables/intervention_tables.ts";
import { type Decimal, sumOf } from "../money.ts";

/** The grant of an intervention and how much of it was not used. */
export interface UnspentGrant {
  /** Name of the intervention, or of the sum of all. */
  readonly intervention: string;
  /** Whether it is the sum of all interventions. */
  readonly total: boolean;
  /** What it was granted, kronor; `null` if not known. */
  readonly grantedSek: Decimal | null;
  /** What it used, kronor; `null` if not known. */
  readonly usedSek: Decimal | null;
  /** What it did not use, kronor; `null` if not known. */
  readonly unspentSek: Decimal | null;
  /** What it did not use as a share of the grant; `null` if not known. */
  readonly unspentShare: number | null;
  /** Whether the document means its number as an approximate one. */
  readonly approximate: boolean;
}

/** The grants of a year and how much of them was not used. */
export interface UnspentYear {
  /** Calendar year. */
  readonly year: number;
  /** One entry per intervention in the order of the plan, the total last. */
  readonly grants: readonly UnspentGrant[];
  /** The interventions' grants summed, kronor, whatever total is printed. */
  readonly grantedSumSek: Decimal;
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/**
 * How much of its grant each intervention did not use, for every year that a
 * document says something of. The grants are those of the year's own plan, or
 * of the latest plan that has the year.
 *
 * @param data The förbund's finances.
 * @returns The years, ascending.
 */
export function unspentYears(data: FinanceData): UnspentYear[] {
  const years = new Set(data.interventionUse.map(({ year }) => year));
  return [...years].sort((a, b) => a - b).map((year) =>
    unspentOfYear(data, year)
  );
}

/**
 * The latest year, no later than one, that a document says of how much was
 * used.
 *
 * @returns The year, or `null` if there is none.
 */
export function latestUnspentGrants(
  data: FinanceData,
  year: number,
): UnspentYear | null {
  return unspentYears(data).findLast((known) => known.year <= year) ?? null;
}

function unspentOfYear(
  { interventions, interventionUse }: FinanceData,
  year: number,
): UnspentYear {
  const use = interventionUse.filter((row) => row.year === year);
  const grants = grantsOf(interventions, year);
  const [items, usedItems] = [grants.filter(isItem), use.filter(isItem)];
  const names = new Set(
    [...items, ...usedItems].map(({ intervention }) => intervention),
  );
  const total = use.find(isTotal);
  return {
    year,
    grants: [
      ...[...names].map((name) =>
        unspent(
          name,
          items.find(({ intervention }) => intervention === name),
          usedItems.find(({ intervention }) => intervention === name),
        )
      ),
      ...(total
        ? [{
          ...unspent(total.intervention, grants.find(isTotal), total),
          total: true,
        }]
        : []),
    ],
    grantedSumSek: sumOf(
      items.map(({ amount, unit }) => printedSek(amount, unit).abs()),
    ),
    sources: printedSources([...grants, ...use]),
  };
}

/** The grants of a year in the latest plan that has them. */
function grantsOf(
  interventions: readonly InterventionRow[],
  year: number,
): InterventionRow[] {
  const ofYear = interventions.filter((row) => row.year === year);
  const plan = Math.max(...ofYear.map((row) => row.document_year));
  return ofYear.filter((row) => row.document_year === plan);
}

const isItem = ({ level }: Pick<InterventionRow, "level">) => level === "item";
const isTotal = ({ level }: Pick<InterventionRow, "level">) =>
  level === "total";

function unspent(
  intervention: string,
  grant: InterventionRow | undefined,
  use: InterventionUseRow | undefined,
): UnspentGrant {
  const grantedSek = grant ? printedSek(grant.amount, grant.unit).abs() : null;
  const stated = (amount: Decimal | null | undefined) =>
    use && amount ? printedSek(amount, use.unit) : null;
  const [used, left] = [stated(use?.used), stated(use?.unspent)];
  const usedSek = used ?? (grantedSek && left && grantedSek.minus(left));
  const unspentSek = left ?? (grantedSek && used && grantedSek.minus(used));
  return {
    intervention,
    total: false,
    grantedSek,
    usedSek,
    unspentSek,
    unspentShare: grantedSek && unspentSek && !grantedSek.isZero()
      ? unspentSek.dividedBy(grantedSek).toNumber()
      : null,
    approximate: use !== undefined && use.qualifier !== "exakt",
  };
}
