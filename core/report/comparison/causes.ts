import type { InputFile } from "../../data/files.ts";
import type { Provenance } from "../../figures/figure.ts";
import type { Manifest } from "../manifest_form.ts";
import { parameterText } from "../parameter_text.ts";

/** What may have changed a result, in Swedish; each list may be empty. */
export interface Causes {
  /** Data files that are new, gone or have other bytes. */
  readonly data: readonly string[];
  /** What was chosen: förbund, year, scenario and dated parameters. */
  readonly parameters: readonly string[];
  /** Commit, uncommitted changes and versions. */
  readonly code: readonly string[];
}

/** What a result rests on, and the pack that it stands in. */
export interface Basis {
  readonly manifest: Manifest;
  readonly provenance: Provenance;
}

/**
 * What differs between the foundations of two results. Where more than one
 * kind does, the packs cannot tell which of them moved the numbers.
 */
export function causesOf(before: Basis, after: Basis): Causes {
  return {
    data: differences(
      before.provenance.inputs.map(inputEntry),
      after.provenance.inputs.map(inputEntry),
      (path) => `${path} är ändrad`,
    ),
    parameters: [
      ...differences(
        chosen(before.manifest),
        chosen(after.manifest),
        (name, then, now) => `${name} ${then} blev ${now}`,
      ),
      ...differences(
        parametersOf(before.provenance),
        parametersOf(after.provenance),
        (title, then, now) => `${title}: ${then} blev ${now}`,
      ),
    ],
    code: codeCauses(before.manifest, after.manifest),
  };
}

/** The kinds of causes that there are, in words: `data eller kod`. */
export function causeWords({ data, parameters, code }: Causes): string {
  const words = [
    ...(data.length > 0 ? ["data"] : []),
    ...(parameters.length > 0 ? ["parametrar"] : []),
    ...(code.length > 0 ? ["kod"] : []),
  ];
  return words.length === 0 ? "okänd orsak" : new Intl.ListFormat("sv-SE", {
    type: "disjunction",
  }).format(words);
}

/** A file that has not been published has no checksum to tell its changes by. */
function inputEntry({ path, sha256 }: InputFile): Entry {
  return [path, sha256 ?? ""];
}

function chosen({ forbund, year, scenario }: Manifest): Entry[] {
  return [
    ["förbund", forbund],
    ["år", String(year)],
    ["scenario", scenario],
  ];
}

function parametersOf({ parameters }: Provenance): Entry[] {
  return parameters.map(({ title, value, unit, validFrom }) => [
    `${title} (från ${validFrom})`,
    `${parameterText(value)} ${unit}`,
  ]);
}

function codeCauses(before: Manifest, after: Manifest): string[] {
  const short = ({ commit }: Manifest) => commit?.slice(0, 7) ?? "okänd";
  return [
    ...(before.commit === after.commit && before.commit !== null
      ? []
      : [`commit ${short(before)} blev ${short(after)}`]),
    ...(before.uncommittedChanges || after.uncommittedChanges
      ? [
        "något av paketen gjordes med ändringar i projektet som inte var sparade i git",
      ]
      : []),
    ...differences(
      Object.entries(before.versions),
      Object.entries(after.versions),
      (name, then, now) => `${name} ${then} blev ${now}`,
    ),
  ];
}

type Entry = readonly [name: string, value: string];

/** What is new, gone or has another value, each said once. */
function differences(
  before: readonly Entry[],
  after: readonly Entry[],
  changed: (name: string, then: string, now: string) => string,
): string[] {
  const [then, now] = [new Map(before), new Map(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((name) => {
    const [old, value] = [then.get(name), now.get(name)];
    if (old === value) return [];
    if (old === undefined) return [`${name} är ny`];
    if (value === undefined) return [`${name} är borta`];
    return [changed(name, old, value)];
  });
}
