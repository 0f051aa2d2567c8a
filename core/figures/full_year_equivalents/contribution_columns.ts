import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type {
  ChangeByPart,
  Contribution,
} from "../../full_year_equivalents/drivers.ts";
import { exactSum } from "../../statistics/descriptive.ts";
import { personColumn, pointsColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";
import { BENEFIT_WORDS } from "./equivalent_words.ts";

/** The columns of what each part adds to a change. */
export const CONTRIBUTION_COLUMNS: readonly Column[] = [
  { name: "part", title: "Del" },
  personColumn("earlier", "Helårsekvivalenter första året"),
  personColumn("later", "Helårsekvivalenter sista året"),
  personColumn("change", "Ändring"),
  pointsColumn("points", "Ändring av andelen; tomt där den inte är känd"),
];

/** What the sum of the parts is called. */
export const ALL_PARTS = "Allt tillsammans";

const SEX_WORDS: Readonly<Record<string, string>> = {
  K: "Kvinnor",
  M: "Män",
};

/** What a part is called: a benefit, a sex or a municipality. */
export function partName(
  { regions }: Pick<FullYearEquivalentData, "regions">,
  part: string,
): string {
  const benefits: Readonly<Record<string, string>> = BENEFIT_WORDS;
  return benefits[part] ?? SEX_WORDS[part] ?? regions.get(part)?.name ?? part;
}

/** The same inside a sentence: only a municipality keeps its capital. */
export function partInText(
  data: Pick<FullYearEquivalentData, "regions">,
  part: string,
): string {
  const name = partName(data, part);
  return data.regions.has(part) ? name : name.toLocaleLowerCase("sv");
}

/** The parts and their sum as cells of those columns. */
export function contributionRows(
  data: Pick<FullYearEquivalentData, "regions">,
  change: ChangeByPart,
): Record<string, Value>[] {
  const sum = (of: (part: Contribution) => number) =>
    exactSum(change.parts.map(of));
  return [
    ...change.parts.map(({ part, earlier, later, change, points }) => ({
      part: partName(data, part),
      earlier,
      later,
      change,
      points,
    })),
    {
      part: ALL_PARTS,
      earlier: sum(({ earlier }) => earlier),
      later: sum(({ later }) => later),
      change: change.change,
      points: change.points,
    },
  ];
}
