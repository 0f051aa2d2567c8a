const ONE_DECIMAL = new Intl.NumberFormat("sv-SE", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Writes a duration in seconds as `2,1 s`. */
export function formatSeconds(seconds: number): string {
  return `${ONE_DECIMAL.format(seconds)} s`;
}
