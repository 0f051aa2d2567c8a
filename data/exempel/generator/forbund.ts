import type { Forbund, SourcedFrame } from "../../../core/data/forbund.ts";
import { kronor } from "../../../core/money.ts";
import { COUNTY, PLACES, REGION_NAME } from "./places.ts";
import { annualReport, ID, plan, SHORT_NAME, YEARS } from "./provenance.ts";

/** The frame of each year in tkr; its quarter is in whole tkr as well. */
const FRAME_TKR: Readonly<Record<number, number>> = {
  2018: 8_000,
  2019: 8_000,
  2020: 8_000,
  2021: 8_200,
  2022: 8_400,
  2023: 8_400,
  2024: 8_600,
  2025: 8_800,
};
const ALTERNATIVE_FRAME_TKR = 10_400;

/** The frame of a year in tkr; before the first year it is that year's. */
export function frameTkr(year: number): number {
  return FRAME_TKR[year] ?? FRAME_TKR[YEARS[0]!]!;
}

/** The made-up förbund. */
export const FORBUND: Forbund = {
  id: ID,
  name: `${SHORT_NAME}, ett påhittat samordningsförbund`,
  shortName: SHORT_NAME,
  members: [
    { code: "00", name: "Staten (Försäkringskassan)", party: "stat" },
    { code: COUNTY.code, name: REGION_NAME, party: "region" },
    ...PLACES.map(({ code, name }) => ({
      code,
      name,
      party: "kommun" as const,
    })),
  ],
  allocationKey: [{ measure: "16-64", weight: 1 }],
  allocationKeySource: annualReport("Finansiering"),
  frames: YEARS.map((year) => ({
    year,
    frameSek: kronor(1000 * frameTkr(year)),
    ...annualReport("Finansiering"),
  })),
  alternativeFrame: {
    frameSek: kronor(1000 * ALTERNATIVE_FRAME_TKR),
    ...plan("Budget"),
  },
  instalments: {
    perYear: 4,
    note: "Kvartalsbelopp är påhittade som allt annat i Exempelförbundet",
  },
};

/** The text of `forbund.json`, where amounts are plain numbers. */
export function forbundText(): string {
  const { frames, alternativeFrame, ...rest } = FORBUND;
  const plain = <Frame extends SourcedFrame>(frame: Frame) => ({
    ...frame,
    frameSek: frame.frameSek.toNumber(),
  });
  const text = {
    ...rest,
    frames: frames.map(plain),
    alternativeFrame: plain(alternativeFrame!),
  };
  return JSON.stringify(text, null, 2) + "\n";
}
