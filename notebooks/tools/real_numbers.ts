import { listFiles } from "../../core/data/files.ts";
import { listForbund } from "../../core/data/open_forbund.ts";
import { describeData } from "./describe_data.ts";
import { UserError } from "./user_error.ts";

/** Words that every text of a scaffold begins with. */
export const TO_FILL_IN = "Fyll i";

/** What is known of a förbund's numbers once they are its own. */
export interface Origin {
  /** Where they come from, such as `Verksamhetsplan 2026`. */
  readonly source: string;
  /** Whether they have been published as they are. */
  readonly published: boolean;
}

/**
 * Describes all files of a förbund as real numbers with a source, so that its
 * figures no longer say that they are made up.
 *
 * @param data The data folder.
 * @returns 0, or 1 if some file is faulty.
 * @throws {UserError} If there is no such förbund, or something in its files
 * is still to be filled in.
 */
export async function declareReal(
  data: URL,
  forbund: string,
  { source, published }: Origin,
): Promise<number> {
  const known = await listForbund(data);
  if (!known.includes(forbund)) {
    throw new UserError(
      `okänt förbund "${forbund}"; det finns ${known.join(", ")}`,
    );
  }
  const left = await placesToFillIn(data, forbund);
  if (left.length > 0) {
    throw new UserError(
      `det står fortfarande "${TO_FILL_IN}" i\n${left.join("\n")}`,
    );
  }
  const faults = await describeData(data, true);
  if (faults > 0) return faults;
  await describeOrigin(data, forbund, {
    sources: [{ title: source }],
    synthetic: false,
    disclosure: published ? "published" : "protected",
  });
  console.log(
    `data/${forbund} är beskriven som riktiga tal ur ${source}, ` +
      (published ? "publicerade" : "inte publicerade: små antal skyddas"),
  );
  return 0;
}

/** Says the same of every file of a förbund in `datapackage.json`. */
export async function describeOrigin(
  data: URL,
  forbund: string,
  origin: {
    readonly sources: readonly { readonly title: string }[];
    readonly synthetic: boolean;
    readonly disclosure: "published" | "protected";
  },
): Promise<void> {
  const file = new URL("datapackage.json", data);
  const descriptor = JSON.parse(await Deno.readTextFile(file));
  descriptor.resources = descriptor.resources.map((
    resource: { path: string },
  ) =>
    resource.path.startsWith(`${forbund}/`)
      ? { ...resource, ...origin }
      : resource
  );
  await Deno.writeTextFile(file, JSON.stringify(descriptor, null, 2) + "\n");
}

async function placesToFillIn(data: URL, forbund: string): Promise<string[]> {
  const folder = new URL(`${forbund}/`, data);
  const names = [...await listFiles(folder, ".csv"), "forbund.json"];
  const places = await Promise.all(names.map(async (name) => {
    const lines = (await Deno.readTextFile(new URL(name, folder))).split("\n");
    return lines.flatMap((line, at) =>
      line.includes(TO_FILL_IN) ? [`data/${forbund}/${name} rad ${at + 1}`] : []
    );
  }));
  return places.flat();
}
