/**
 * The nine longest names of Swedish municipalities and the longest of a region,
 * in the place of those of a förbund with nine; and names of interventions that
 * are as long as any.
 *
 * @source SCB, Län och kommuner i kodnummerordning
 */
const LONG_NAMES: Readonly<Record<string, string>> = {
  "Eskilstuna": "Skinnskatteberg",
  "Nyköping": "Upplands Väsby",
  "Strängnäs": "Hallstahammar",
  "Katrineholm": "Örnsköldsvik",
  "Flen": "Östra Göinge",
  "Trosa": "Smedjebacken",
  "Oxelösund": "Malung-Sälen",
  "Gnesta": "Upplands-Bro",
  "Vingåker": "Kristinehamn",
  "Region Sörmland": "Region Jämtland Härjedalen",
  "Cooperari": "Arbetslivsinriktad rehabilitering",
  "Sikta mot arbetslivet": "Arbetsintegrerande sociala företag",
  "SPIRA Sörmland (ESF)": "Samordnad individuell planering (ESF)",
};

/**
 * The same data with long names wherever the names of the förbund's members
 * stand in them.
 */
export function withLongNames<Data>(data: Data): Data {
  return renamed(data) as Data;
}

function renamed(value: unknown): unknown {
  if (typeof value === "string") return LONG_NAMES[value] ?? value;
  if (Array.isArray(value)) return value.map(renamed);
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [key, renamed(item)]));
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, renamed(item)]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
}
