import type { Decimal } from "../money.ts";
import type { Party } from "./tables/fee_tables.ts";

/** A member that pays a fee: the state, a region or a municipality. */
export interface Member {
  /** SCB code: `00` the state, two digits a region, four a municipality. */
  readonly code: string;
  /** Name, as it is to be shown. */
  readonly name: string;
  /** Which of the three parties it belongs to. */
  readonly party: Party;
}

/** One part of an allocation key: a population measure and its weight. */
export interface KeyPart {
  /** `all`, or an age band such as `16-64`. */
  readonly measure: string;
  /** Whole number above 0; the parts' weights need not add up to anything. */
  readonly weight: number;
}

/** An amount that the members pay together, and where it was read. */
export interface SourcedFrame {
  /** Whole kronor, 0 or more. */
  readonly frameSek: Decimal;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/** The frame decided for a year. */
export interface YearFrame extends SourcedFrame {
  /** The fee year. */
  readonly year: number;
}

/** A samordningsförbund: who its members are and how they share the cost. */
export interface Forbund {
  /** Name of its folder in `data/`. */
  readonly id: string;
  /** Its whole name. */
  readonly name: string;
  /** Its name in figures. */
  readonly shortName: string;
  /** Everybody who pays; each code once, each party at least once. */
  readonly members: readonly Member[];
  /** How the municipalities share their part. */
  readonly allocationKey: readonly KeyPart[];
  /** Where the key was read. */
  readonly allocationKeySource: Omit<SourcedFrame, "frameSek">;
  /** The decided frames, each year once. */
  readonly frames: readonly YearFrame[];
  /** Another frame that the förbund has discussed. */
  readonly alternativeFrame?: SourcedFrame | undefined;
  /** How many times a year the members pay: 1, 2, 4 or 12. */
  readonly instalments: { readonly perYear: number; readonly note: string };
}

/** The municipalities among a förbund's members, in the members' order. */
export function memberMunicipalities(
  { members }: Pick<Forbund, "members">,
): Member[] {
  return members.filter(({ party }) => party === "kommun");
}

/** Rows of something about each member, those of the municipalities only. */
export function ofMunicipalities<Row extends { readonly member: Member }>(
  rows: readonly Row[],
): Row[] {
  return rows.filter(({ member }) => member.party === "kommun");
}
