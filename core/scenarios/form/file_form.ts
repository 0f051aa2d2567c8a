import { z } from "zod";
import { OBJECT } from "./cells.ts";
import { scenarioForm } from "./scenario_form.ts";

/** What holds for one file alone and is not taken over by those extending it. */
export const OWN_KEYS: readonly string[] = [
  "$schema",
  "id",
  "title",
  "description",
  "extends",
  "grid",
];

/**
 * The form of a scenario file: the whole form with everything but id and title
 * optional, and `null` for what is taken away.
 */
export const scenarioFileForm: z.ZodObject = z.strictObject({
  ...(asChanges(scenarioForm) as z.ZodObject).shape,
  $schema: scenarioForm.shape.$schema,
  id: scenarioForm.shape.id,
  title: scenarioForm.shape.title,
  extends: scenarioForm.shape.extends,
}, OBJECT);

/** The form of a file's changes alone, such as one combination of a grid. */
export const changesForm: z.ZodObject = scenarioFileForm.omit({
  $schema: true,
  id: true,
  title: true,
  description: true,
  extends: true,
  grid: true,
});

/**
 * The published JSON Schema of scenario files, by which editors complete and
 * check them.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(scenarioFileForm, { io: "input" }),
    title: "Budgetscenario",
    description:
      "Ett scenario för ett samordningsförbunds budget under några " +
      "år. Bara det som skiljer sig från det som det bygger på skrivs.",
  };
}

/** A form in which every named part may be left out, or removed by `null`. */
function asChanges(form: z.ZodType): z.ZodType {
  if (form instanceof z.ZodOptional || form instanceof z.ZodDefault) {
    return asChanges(form.unwrap() as z.ZodType);
  }
  if (form instanceof z.ZodObject) {
    const parts = Object.entries(form.shape as Record<string, z.ZodType>);
    const shape = parts.map(([name, part]) => [
      name,
      described(asChanges(part).nullable().optional(), part),
    ]);
    return described(z.strictObject(Object.fromEntries(shape), OBJECT), form);
  }
  if (form instanceof z.ZodRecord) {
    const part = asChanges(form.valueType as z.ZodType).nullable();
    const names = form.keyType as z.ZodString;
    return described(z.record(names, part, OBJECT), form);
  }
  return form;
}

function described(form: z.ZodType, original: z.ZodType): z.ZodType {
  const meta = original.meta();
  return meta ? form.meta(meta) : form;
}
