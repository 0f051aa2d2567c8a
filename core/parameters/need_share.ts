import type { Parameter } from "./parameter.ts";

/**
 * The share of the people of working age who were assumed to need coordinated
 * rehabilitation. A rule of thumb: the national council had it examined again
 * in 2022 because it is uncertain.
 *
 * @source Ds 2003:2, p. 92
 */
export const NEED_SHARE: readonly Parameter<number>[] = [{
  id: "behovsandel",
  title: "Antaget behov av samordnad rehabilitering",
  value: 0.05,
  unit: "andel av befolkningen i arbetsför ålder",
  validFrom: "2004-01-01",
  validTo: null,
  source: "Ds 2003:2, s. 92",
  note: "Tumregel: ”ca 5 % av befolkningen i arbetsför ålder”. Nationella " +
    "rådet lät pröva den på nytt 2022 som osäker",
}];
