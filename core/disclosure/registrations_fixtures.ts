import type { PersonTable } from "../data/protection.ts";
import {
  closeTables,
  loadRegistrations,
  openTables,
  type RegisteredTables,
  type Registrations,
} from "../data/registrations.ts";
import { countOutcomes } from "../outcomes/outcome_counts.ts";
import { municipalTables } from "./municipal_tables.ts";
import { outcomeTables } from "./outcome_tables.ts";
import type { TableSet } from "./table_set.ts";

const ALL: readonly PersonTable[] = [
  "participants",
  "exits",
  "exits_by_reason",
  "participant_facts",
  "goals",
  "jobs",
  "municipal_socioeconomics",
];

/** Registrations with other tables. */
export function withTables(
  registrations: Registrations,
  change: (tables: RegisteredTables) => RegisteredTables,
): Registrations {
  return closeTables(change(openTables(registrations)));
}

/** A förbund's registrations as if nothing of them had been published. */
export async function unpublishedRegistrations(
  id: string,
): Promise<Registrations> {
  return withTables(
    await loadRegistrations(id),
    ({ outcomes, municipal, socioeconomic }) => ({
      outcomes: { ...outcomes, unpublished: ALL },
      municipal: { ...municipal, unpublished: ALL },
      socioeconomic: { ...socioeconomic, unpublished: ALL },
    }),
  );
}

/** Every number of participants in registrations, linked. */
export function registeredSet(registrations: Registrations): TableSet {
  const { outcomes, municipal, socioeconomic } = openTables(registrations);
  return municipalTables(
    socioeconomic,
    municipal,
    false,
    outcomeTables(countOutcomes(outcomes), ALL),
  );
}
