/** What operating systems say, in English, and what it means for the analyst. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|Disk quota exceeded|os error (28|112|122)\b/i,
    "disken är full; frigör utrymme och kör kommandot igen",
  ],
  [
    /Read-only file system|os error 30\b/i,
    "mappen är skrivskyddad; gör outputs/ och .venv/ skrivbara och kör " +
    "kommandot igen",
  ],
  [
    /Permission denied|Access is denied|used by another process|os error (5|13|32)\b/i,
    "en fil får inte skrivas eller läsas; stäng program som har den öppen, " +
    "se efter rättigheterna och kör kommandot igen",
  ],
  [
    /Too many open files|Cannot allocate memory|os error (12|23|24)\b/i,
    "datorn har slut på minne eller öppna filer; stäng andra program och kör " +
    "kommandot igen",
  ],
];

/**
 * Says in Swedish what is wrong with the computer, if it is that which an
 * error tells of.
 *
 * @param text The text of an error.
 * @returns A sentence that says what to do; nothing for other errors.
 */
export function machineFault(text: string): string | undefined {
  return FAULTS.find(([pattern]) => pattern.test(text))?.[1];
}
