/**
 * Advance widths of Source Sans 3, in thousandths of an em: regular, semibold,
 * and the characters that are so wide.
 *
 * @source The table `hmtx` of the shipped TrueType files.
 */
const ADVANCES: readonly (readonly [number, number, string])[] = [
  [200, 200, " \u00a0"],
  [241, 255, "|"],
  [246, 262, "i"],
  [247, 263, "j"],
  [249, 275, "',.:;·’"],
  [255, 271, "l"],
  [263, 282, "I"],
  [289, 315, "!"],
  [292, 317, "f"],
  [303, 324, "()[]{}"],
  [311, 322, "-"],
  [338, 361, "t"],
  [347, 373, "r"],
  [350, 344, "/\\"],
  [367, 372, "²"],
  [418, 438, "*"],
  [419, 431, "s"],
  [425, 443, "z"],
  [425, 444, "?"],
  [426, 482, '"”“„'],
  [446, 481, "x"],
  [456, 462, "c"],
  [467, 495, "vy"],
  [476, 501, "Y"],
  [479, 494, "J"],
  [480, 480, "–"],
  [486, 502, "L"],
  [494, 510, "F"],
  [495, 522, "k"],
  [496, 507, "eéè"],
  [497, 513, "#$+0123456789<=>^~§±×−≤≥"],
  [500, 500, "_"],
  [504, 516, "aåä"],
  [504, 520, "g"],
  [513, 541, "X"],
  [515, 536, "V"],
  [527, 538, "EÉ"],
  [534, 545, "S"],
  [536, 546, "T"],
  [539, 540, "Z"],
  [542, 549, "`oöø"],
  [543, 558, "A"],
  [544, 556, "uü"],
  [544, 558, "hÅÄ"],
  [547, 560, "n"],
  [553, 563, "b"],
  [555, 564, "dpq"],
  [566, 582, "P"],
  [569, 592, "R"],
  [571, 576, "C"],
  [579, 597, "K"],
  [588, 597, "B"],
  [609, 639, "&"],
  [615, 625, "D"],
  [617, 628, "G"],
  [619, 618, "←→"],
  [645, 655, "UÜ"],
  [647, 657, "N"],
  [652, 663, "H"],
  [664, 674, "OQÖØ"],
  [719, 748, "w"],
  [727, 745, "M"],
  [778, 780, "æ"],
  [786, 800, "W"],
  [800, 800, "—"],
  [808, 827, "½"],
  [822, 834, "Æ"],
  [824, 841, "%"],
  [829, 843, "m"],
  [847, 875, "@"],
  [948, 964, "…"],
];

/** What a character that is not in the table is taken for: wider than most. */
const OTHER = 600;

const WIDTHS = new Map(
  ADVANCES.flatMap(([regular, semibold, characters]) =>
    [...characters].map((character) =>
      [character, { 400: regular, 600: semibold }] as const
    )
  ),
);

/**
 * How wide a text is when set in one line, pixels; kerning only makes it
 * narrower.
 *
 * @param weight 400 is regular, 600 semibold.
 */
export function setWidth(
  text: string,
  fontSize: number,
  weight: 400 | 600,
): number {
  return [...text].reduce(
    (sum, character) => sum + (WIDTHS.get(character)?.[weight] ?? OTHER),
    0,
  ) * fontSize / 1000;
}
