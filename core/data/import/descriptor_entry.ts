import type { SeriesForm } from "./series/series_form.ts";

/** What is recorded of a file that a series was read from. */
export interface ImportRecord {
  /** Its name. */
  readonly file: string;
  /** `sha256:` and the checksum of its bytes. */
  readonly hash: string;
  /** Day that it was fetched, `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** As in the rows. */
  readonly source: string;
}

/** A described file as `data/datapackage.json` has it. */
type Entry = Readonly<Record<string, unknown>>;

/** What is new in a series' file. */
export interface SeriesChange {
  /** Path within the data folder, such as `rar/population.csv`. */
  readonly path: string;
  /** The förbund's name, as it is shown. */
  readonly forbundName: string;
  readonly form: SeriesForm;
  /** `sha256:` and the checksum of the new file. */
  readonly hash: string;
  readonly rows: number;
  readonly record: ImportRecord;
}

/**
 * The described files with a changed or new series among them. A new one has
 * the fields of the series that all förbund share.
 *
 * @param entries The described files.
 * @param change What is new.
 */
export function withSeries(
  entries: readonly Entry[],
  change: SeriesChange,
): Entry[] {
  const { path, form, hash, rows, record } = change;
  const former = entries.find((entry) => entry.path === path);
  const shared = entries.find(({ path: other }) =>
    other === `reference/${form.name}.csv`
  );
  const base = former ?? { ...shared, ...newDescription(change) };
  const imports = [
    ...listOf<ImportRecord>(base.imports)
      .filter((each) => each.hash !== record.hash),
    record,
  ];
  const sources = [
    ...listOf<{ title: string }>(base.sources)
      .filter(({ title }) => title !== record.source),
    { title: record.source },
  ];
  const entry = { ...base, sources, hash, rows, imports };
  return former
    ? entries.map((each) => each === former ? entry : each)
    : [...entries, entry];
}

function newDescription({ path, forbundName, form }: SeriesChange): Entry {
  return {
    name: path.replace(".csv", "").replace(/[/_]/g, "-"),
    path,
    title: `${form.title}, ${forbundName}`,
    description: "Inläst ur källans egen fil med deno task import.",
    sources: [],
    synthetic: false,
    disclosure: "published",
  };
}

function listOf<Member>(value: unknown): readonly Member[] {
  return Array.isArray(value) ? value : [];
}
