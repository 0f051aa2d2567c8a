/** Mean advance of a character in Source Sans 3, in ems, rounded up from 0.47. */
const MEAN_ADVANCE = 0.5;

/** About how wide a text is when set in one line, never much too little. */
export function estimateWidth(text: string, fontSize: number): number {
  return text.length * MEAN_ADVANCE * fontSize;
}

/**
 * Breaks a text between words into lines no wider than a length.
 *
 * @param widthOf How wide a text is in the font size; about so by default.
 */
export function wrapText(
  text: string,
  fontSize: number,
  width: number,
  widthOf: (text: string, fontSize: number) => number = estimateWidth,
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
