import type { TEXT_FIGURES } from "../../../../core/data/tables/text_figures_table.ts";
import { formatInteger } from "../../../../core/figures/formats.ts";
import { fixed } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { COUNTY, PLACES } from "../places.ts";
import { annualReport, LAST_YEAR, plan } from "../provenance.ts";
import type { Inhabitants } from "../statistics/population.ts";
import type { Account } from "./accounts.ts";
import { sumOf } from "./posts.ts";

type TextFigureRow = MadeRow<typeof TEXT_FIGURES>;

/** The need in percent of those aged 16–64, as the plan reckons it. */
const NEED_PCT = 5;
/** The day whose inhabitants the plan's need rests on. */
export const NEED_YEAR = LAST_YEAR - 2;
/** How the number of people in need is rounded. */
export const NEED_ROUNDED_TO = 100;
/** Those aged 16–64 in riket, roughly: no file has the number. */
const ABOUT_ALL_IN_RIKET = 6_450_000;

/**
 * Rows of `text_figures.csv`: numbers in running text of the last plan and the
 * last annual report. One is wrong on purpose: two digits of the costs have
 * changed places, as happens to those who type.
 */
export function textFigureRows(
  inhabitants: Inhabitants,
  account: Account,
): TextFigureRow[] {
  const target = plan("Målgrupper och behov");
  const report = annualReport("Förvaltningsberättelse");
  const people = neededPeople(inhabitants);
  const million = (tkr: number) => fixed(Math.abs(tkr) / 1000, 1);
  const result = account.result < 0 ? "underskott" : "överskott";
  const costs = swappedDigits(1000 * sumOf(account.costs));
  const county = inhabitants.count(COUNTY.code, LAST_YEAR - 1, "16-64");
  const share = fixed(100 * county / ABOUT_ALL_IN_RIKET, 1);
  return [
    figure("behov-andel", `behovet är ca ${NEED_PCT} procent`, {
      qualifier: "ca",
      value: NEED_PCT,
      unit: "procent",
      ...target,
    }),
    figure("behov-personer", `vilket motsvarar ca ${spaced(people)} personer`, {
      qualifier: "ca",
      value: people,
      unit: "antal",
      ...target,
    }),
    figure("kommuner", "De sex kommunerna betalar en fjärdedel", {
      value: PLACES.length,
      unit: "antal",
      ...report,
    }),
    figure("kommunernas-andel", "De sex kommunerna betalar en fjärdedel", {
      value: 25,
      unit: "procent",
      ...report,
    }),
    figure(
      "resultat",
      `ett ${result} på ${swedish(million(account.result))} Mkr`,
      { value: million(account.result), unit: "Mkr", ...report },
    ),
    figure(
      "eget-kapital",
      `ett eget kapital på ${swedish(million(account.closingEquity))} Mkr`,
      { value: million(account.closingEquity), unit: "Mkr", ...report },
    ),
    figure("kostnader", `Kostnaderna blev ${spaced(costs)} kr`, {
      value: costs,
      unit: "kr",
      ...report,
    }),
    figure(
      "andel-av-riket",
      `${swedish(share)} procent av rikets invånare i åldrarna 16–64 år`,
      { value: share, unit: "procent", ...report },
    ),
  ];
}

function figure(
  id: string,
  quote: string,
  printed:
    & Pick<TextFigureRow, "value" | "unit" | "document" | "table">
    & Partial<Pick<TextFigureRow, "qualifier">>,
): TextFigureRow {
  return {
    row_id: `${LAST_YEAR}-${id}`,
    quote,
    qualifier: "exakt",
    printed: null,
    ...printed,
  };
}

function neededPeople(inhabitants: Inhabitants): number {
  const people = PLACES.reduce(
    (sum, { code }) => sum + inhabitants.count(code, NEED_YEAR, "16-64"),
    0,
  );
  return NEED_ROUNDED_TO *
    Math.round(people * NEED_PCT / 100 / NEED_ROUNDED_TO);
}

/** An amount in whole thousands with two neighbouring digits of it swapped. */
function swappedDigits(amount: number): number {
  const digits = [...String(amount / 1000)].reverse();
  const at = digits.findIndex((digit, place) => digit !== digits[place + 1]);
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return 1000 * Number(digits.reverse().join(""));
}

function swedish(number: string): string {
  return number.replace(".", ",");
}

/** A whole number with spaces between its thousands. */
function spaced(number: number): string {
  return formatInteger(number).replaceAll("\u00a0", " ");
}
