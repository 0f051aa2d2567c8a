import { InputError } from "../data/problems.ts";
import type { Protection } from "../data/protection.ts";
import { protect } from "./protect.ts";
import { roundTables } from "./rounding.ts";
import {
  type DisclosureRule,
  disclosureRule,
  PROTECTION_METHODS,
  type ProtectionChoice,
} from "./rule.ts";
import { cellId, notCounted, type TableSet, type Where } from "./table_set.ts";

/** Numbers of persons as they may be shown, and what is recorded of it. */
export interface PersonView {
  /** The rule that the numbers are protected by. */
  readonly rule: DisclosureRule;
  /**
   * A number as it may be shown; `null` if it is not.
   *
   * @throws {InputError} If it was not protected together with the others.
   */
  readonly persons: (where: Where) => number | null;
  /**
   * What is recorded of the numbers that were asked for.
   *
   * @param others Numbers that were protected beside them: whether each is shown.
   */
  readonly protection: (others?: readonly boolean[]) => Protection;
}

/**
 * Protects all numbers of a set in the way that an analyst has chosen.
 *
 * @throws {RangeError} If the threshold is out of range.
 * @throws {InputError} If a number cannot be protected so.
 */
export function personView(
  set: TableSet,
  { protection: method = "undertryck", threshold }: ProtectionChoice,
): PersonView {
  if (!PROTECTION_METHODS.includes(method)) {
    throw new InputError(
      `skydd: väntade något av ${PROTECTION_METHODS.join(", ")}, fick ${
        JSON.stringify(method)
      }`,
    );
  }
  const rule = disclosureRule(threshold === undefined ? {} : { threshold });
  const { shown, text } = method === "avrunda"
    ? rounded(set, rule)
    : suppressed(set, rule);
  const asked = new Map<string, boolean>();
  const trueNumbers = new Map(set.cells.map((cell) => [cell.id, cell.persons]));
  return {
    rule,
    persons(where) {
      const id = cellId(where);
      const persons = shown.get(id);
      if (persons === undefined) throw notCounted(id);
      asked.set(id, persons === trueNumbers.get(id));
      return persons;
    },
    protection: (others = []) => ({
      method: method === "avrunda" ? "rounding" : "suppression",
      threshold: rule.threshold,
      width: method === "avrunda" ? null : rule.width,
      numbers: asked.size + others.length,
      hidden: [...asked.values(), ...others].filter((isTrue) => !isTrue).length,
      text,
    }),
  };
}

interface Shown {
  readonly shown: ReadonlyMap<string, number | null>;
  readonly text: string;
}

function suppressed(set: TableSet, rule: DisclosureRule): Shown {
  const { cells, disclosure } = protect(set, rule);
  return {
    shown: new Map([...cells].map(([id, { persons }]) => [id, persons])),
    text: disclosure,
  };
}

function rounded(set: TableSet, { threshold }: DisclosureRule): Shown {
  const { persons, additive, disclosure } = roundTables(set, threshold);
  if (!additive) {
    throw new InputError(
      `antalen går inte att avrunda till ${threshold}-tal så att delar och ` +
        'summor stämmer; använd "undertryck"',
    );
  }
  return { shown: persons, text: disclosure };
}
