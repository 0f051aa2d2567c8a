import { PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { loadMunicipalData, type MunicipalData } from "./municipal_data.ts";
import { loadOutcomeData, type OutcomeData } from "./outcome_data.ts";
import {
  loadSocioeconomicData,
  type SocioeconomicData,
} from "./socioeconomic_data.ts";

/** Everything of a förbund that counts persons, as it was registered. */
export interface RegisteredTables {
  /** Participants, exits and goals. */
  readonly outcomes: OutcomeData;
  /** Participants and jobs by municipality. */
  readonly municipal: MunicipalData;
  /** Jobs, and what they are worked out to be worth. */
  readonly socioeconomic: SocioeconomicData;
}

/**
 * Everything of a förbund that counts persons, closed: there is nothing in it
 * to show. What may be shown of it comes from `protectRegistrations`.
 */
export interface Registrations {
  /** The förbund itself. */
  readonly forbund: Forbund;
}

const closed = new WeakMap<Registrations, RegisteredTables>();

/** Closes tables, so that only disclosure control opens them. */
export function closeTables(tables: RegisteredTables): Registrations {
  const registrations = { forbund: tables.outcomes.forbund };
  closed.set(registrations, tables);
  return registrations;
}

/** The tables in registrations; for disclosure control alone. */
export function openTables(registrations: Registrations): RegisteredTables {
  return closed.get(registrations)!;
}

/**
 * Loads and checks everything of a förbund that counts persons. A table that
 * the förbund lacks is empty.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file.
 */
export async function loadRegistrations(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<Registrations> {
  return closeTables({
    outcomes: await loadOutcomeData(id, data),
    municipal: await loadMunicipalData(id, data),
    socioeconomic: await loadSocioeconomicData(id, data),
  });
}
