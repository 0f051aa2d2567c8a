/**
 * Logarithm and exponential by additions, multiplications and divisions alone.
 * ECMAScript leaves the digits of `Math.log` and `Math.exp` to each engine;
 * these give the same bits everywhere, so that drawn numbers do.
 */

const WORDS = new DataView(new ArrayBuffer(8));
/** ln 2 in two parts: the first has 32 significant bits, so k · it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = 1.4142135623730951;

/**
 * The natural logarithm, within 4 units in the last place.
 *
 * @param x Above 0 and a normal number, 2^-1022 or more.
 */
export function reproducibleLog(x: number): number {
  WORDS.setFloat64(0, x);
  const high = WORDS.getInt32(0);
  let exponent = (high >>> 20) - 1023;
  WORDS.setInt32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = WORDS.getFloat64(0);
  if (mantissa > SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = 25; odd >= 3; odd -= 2) series = (series + 1 / odd) * square;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * series + 2 * s);
}

/**
 * The exponential function, within 4 units in the last place.
 *
 * @param x At most 709; below −708 the result is 0.
 */
export function reproducibleExp(x: number): number {
  if (x < -708) return 0;
  const exponent = Math.floor(x / Math.LN2 + 0.5);
  const rest = (x - exponent * LN2_HIGH) - exponent * LN2_LOW;
  let series = 0;
  for (let term = 14; term >= 2; term--) series = (series + 1) * rest / term;
  WORDS.setInt32(0, (exponent + 1023) << 20);
  WORDS.setInt32(4, 0);
  return (1 + rest * (1 + series)) * WORDS.getFloat64(0);
}
