import type { Parameter } from "./parameter.ts";

/**
 * Years from which a rule changed what full-year equivalents count: nothing is
 * drawn or reckoned over them silently. The value is the first year after.
 *
 * @source Prop. 2021/22:181, Justerade åldersgränser i pensionssystemet och i
 * kringliggande system
 */
export const EQUIVALENT_BREAKS: readonly Parameter<number>[] = [{
  id: "aldersgranser-2023",
  title: "Höjda åldersgränser i pensionssystemet och angränsande system",
  value: 2023,
  unit: "första året efter brottet",
  validFrom: "2023-01-01",
  validTo: null,
  source:
    "Prop. 2021/22:181, Justerade åldersgränser i pensionssystemet och i kringliggande system",
  note: "Pensionsrelaterade åldersgränser, däribland dem för sjukersättning " +
    "och arbetslöshetsersättning, höjdes med ett år",
}];

/**
 * The year from which participants are registered in Uppföljning Finsam and no
 * longer in SUS; numbers before and after are not compared straight off.
 *
 * @source The förbund's own plans: that of 2023 names SUS, that of 2024
 * Uppföljning Finsam
 */
export const REGISTER_BREAK = 2023;
