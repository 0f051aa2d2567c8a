/** Born, in eight or six digits, and the four last; a hyphen or the like between. */
const WRITTEN =
  /(?<![\p{L}\d])(?:(\d{8})[-+–−\s]?(\d{4})|(\d{6})[-+–−\s](\d{4}))(?![\p{L}\d])/gu;

/** Century, year, month and day, as far as a pattern can tell, and four digits. */
const DIGITS =
  /^(18|19|20)?\d\d(0[1-9]|1[0-2])([0-2]\d|3[01]|[678]\d|9[01])\d{4}$/;

/**
 * Whether a text has a personnummer or samordningsnummer in it that is written
 * so that it can hardly be anything else: with twelve digits, or with ten and
 * a hyphen or plus sign before the four last.
 */
export function holdsPersonalNumber(text: string): boolean {
  if (text.length < 11) return false;
  return [...text.matchAll(WRITTEN)].some(([, long, last, short, end]) =>
    isPersonalNumber(`${long ?? short}${last ?? end}`)
  );
}

/**
 * Whether ten or twelve digits can be a personnummer or samordningsnummer:
 * they begin with a date that exists, whose day is 60 more in a
 * samordningsnummer, and end with the right check digit.
 *
 * @param digits Digits only.
 * @source Folkbokföringslag (1991:481), 18 §; lag (2022:1697) om
 * samordningsnummer; Skatteverket, SKV 704, Personnummer och samordningsnummer
 */
export function isPersonalNumber(digits: string): boolean {
  if (!DIGITS.test(digits)) return false;
  const ten = digits.slice(-10);
  const centuries = digits.length === 12 ? [digits.slice(0, 2)] : ["19", "20"];
  return centuries.some((century) => isDate(`${century}${ten.slice(0, 6)}`)) &&
    hasCheckDigit(ten);
}

/** `YYYYMMDD`, where the day may be 60 more. */
function isDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8)) % 60;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}

/** Every other digit doubled, the digits added up: a multiple of ten (Luhn). */
function hasCheckDigit(ten: string): boolean {
  const sum = [...ten].reduce((sofar, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sofar + Math.floor(product / 10) + product % 10;
  }, 0);
  return sum % 10 === 0;
}
