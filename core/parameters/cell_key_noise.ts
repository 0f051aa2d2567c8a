import type { Parameter } from "./parameter.ts";

/**
 * Most that a published number may have been moved for disclosure control,
 * beyond rounding to a whole number. From reference year 2025 SCB's Cell Key
 * method moves every number, totals too, by a small whole number, so that
 * parts need not add up; its largest step is not published and is assumed.
 *
 * @source SCB, Frågor och svar om röjandeskydd i befolkningsstatistiken,
 * https://www.scb.se/FAQ-CKM
 */
export const CELL_KEY_NOISE: readonly Parameter<number>[] = [
  {
    id: "cell-key-brus",
    title: "Största brus i ett publicerat antal",
    value: 0,
    unit: "personer",
    validFrom: "1990-01-01",
    validTo: "2024-12-31",
    source: "SCB, Frågor och svar om röjandeskydd i befolkningsstatistiken",
    note: "Före 2025 är talen bara avrundade",
  },
  {
    id: "cell-key-brus",
    title: "Största brus i ett publicerat antal",
    value: 5,
    unit: "personer",
    validFrom: "2025-01-01",
    validTo: null,
    source: "SCB, Frågor och svar om röjandeskydd i befolkningsstatistiken",
    note: "SCB anger ”ett litet heltal” men inte hur stort; 5 är antaget",
  },
];
