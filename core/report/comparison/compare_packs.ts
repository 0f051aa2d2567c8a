import type { Provenance } from "../../figures/figure.ts";
import type { Manifest } from "../manifest_form.ts";
import type { OutputTable } from "../output_table.ts";
import type { PackedContent, PackedFigure } from "../packed/packed_content.ts";
import { type Causes, causesOf } from "./causes.ts";
import { type CellChange, rowChanges, type Rows } from "./row_changes.ts";

/** A pack that is compared with another. */
export interface ComparedPack {
  readonly manifest: Manifest;
  readonly content: PackedContent;
}

/** A figure or a table of either pack. */
export type Item = PackedFigure | OutputTable;

/** A figure or a table that is in both packs, with other numbers in them. */
export interface ChangedItem {
  readonly kind: "figures" | "tables";
  readonly id: string;
  readonly before: Item;
  readonly after: Item;
  /** At least one. */
  readonly changes: readonly CellChange[];
  readonly causes: Causes;
}

/** How two packs differ. */
export interface PackComparison {
  readonly before: Manifest;
  readonly after: Manifest;
  /** Figures, then tables, in the order of their ids. */
  readonly changed: readonly ChangedItem[];
  /** `figures/<id>` and `tables/<id>` with the same numbers in both. */
  readonly unchanged: readonly string[];
  /** Only in the old pack. */
  readonly gone: readonly string[];
  /** Only in the new pack. */
  readonly added: readonly string[];
}

/**
 * Compares the numbers of two packs, figure by figure and table by table.
 *
 * @param before The old pack.
 * @param after The new pack, of the same or another year, scenario or förbund.
 */
export function comparePacks(
  before: ComparedPack,
  after: ComparedPack,
): PackComparison {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const both = [...now.keys()].filter((path) => old.has(path));
  const changed = both.flatMap((path) =>
    compareItem(
      path,
      { manifest: before.manifest, item: old.get(path)! },
      { manifest: after.manifest, item: now.get(path)! },
    )
  );
  const moved = new Set(changed.map(({ kind, id }) => `${kind}/${id}`));
  return {
    before: before.manifest,
    after: after.manifest,
    changed,
    unchanged: both.filter((path) => !moved.has(path)),
    gone: [...old.keys()].filter((path) => !now.has(path)),
    added: [...now.keys()].filter((path) => !old.has(path)),
  };
}

/** What a pack shows, by path; a figure that lacks its data is not there. */
function itemsOf({ content }: ComparedPack): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const [id, figure] of content.figures) {
    if (!figure.missing) items.set(`figures/${id}`, figure);
  }
  for (const [id, table] of content.tables) items.set(`tables/${id}`, table);
  return items;
}

interface Side {
  readonly manifest: Manifest;
  readonly item: Item & Rows & Provenance;
}

function compareItem(path: string, before: Side, after: Side): ChangedItem[] {
  const changes = rowChanges(before.item, after.item);
  if (changes.length === 0) return [];
  const [kind, id] = path.split("/") as [ChangedItem["kind"], string];
  return [{
    kind,
    id,
    before: before.item,
    after: after.item,
    changes,
    causes: causesOf(
      { manifest: before.manifest, provenance: before.item },
      { manifest: after.manifest, provenance: after.item },
    ),
  }];
}
