import type { z } from "zod";
import { quoteFound } from "../data/problems.ts";

/** A fault in what a scenario says. */
export interface Fault {
  /** Names from the top of the file to the fault. */
  readonly path: readonly PropertyKey[];
  /** What was expected and what was found, in Swedish. */
  readonly message: string;
}

/** Every fault that a form finds in some content, in Swedish. */
export function faultsOf(form: z.ZodType, content: unknown): Fault[] {
  const { error } = form.safeParse(content);
  return error?.issues.flatMap((issue) => describeIssue(issue, content)) ?? [];
}

/** A path as it is written: `grid[0].values`, `costs.kansli.title`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number"
        ? `${text}[${part}]`
        : text === ""
        ? String(part)
        : `${text}.${String(part)}`,
    "",
  );
}

/** What stands at a path; `undefined` if nothing does. */
export function valueAt(content: unknown, path: readonly PropertyKey[]) {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    content,
  );
}

/** A found value, readable whatever it is. */
function showFound(value: unknown): string {
  if (value === undefined) return "inget värde";
  if (typeof value === "string") return quoteFound(value);
  if (Array.isArray(value)) return "en lista";
  if (typeof value === "object" && value !== null) return "ett objekt";
  return String(value);
}

function describeIssue(issue: z.core.$ZodIssue, content: unknown): Fault[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: "okänt fält",
    }));
  }
  if (issue.code === "invalid_key") {
    return [{
      path,
      message: `väntade ${issue.issues[0]!.message}, fick ${
        quoteFound(String(path.at(-1)))
      }`,
    }];
  }
  return [{
    path,
    message: `väntade ${issue.message}, fick ${
      showFound(valueAt(content, path))
    }`,
  }];
}
