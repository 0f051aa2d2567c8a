import type { Parameter } from "./parameter.ts";

/**
 * How many municipalities each county has, by county code: the sum over a
 * county's municipalities is the county only if all of them are in it.
 *
 * @source SCB, Län och kommuner i kodnummerordning (21 counties, 290
 * municipalities since 2003)
 */
export const COUNTY_SIZES: readonly Parameter<
  Readonly<Record<string, number>>
>[] = [{
  id: "kommuner-per-lan",
  title: "Antal kommuner per län",
  value: {
    "01": 26,
    "03": 8,
    "04": 9,
    "05": 13,
    "06": 13,
    "07": 8,
    "08": 12,
    "09": 1,
    "10": 5,
    "12": 33,
    "13": 6,
    "14": 49,
    "17": 16,
    "18": 12,
    "19": 10,
    "20": 15,
    "21": 10,
    "22": 7,
    "23": 8,
    "24": 15,
    "25": 14,
  },
  unit: "kommuner",
  validFrom: "2007-01-01",
  validTo: null,
  source: "SCB, Län och kommuner i kodnummerordning",
}];
