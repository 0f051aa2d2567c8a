/** Lengths of a Word page, in twips: twentieths of a point. */
const A4 = { width: 11906, height: 16838 } as const;
/** Free space round the text: 2.5 cm. */
const MARGIN = 1417;

/** A page and the room for text on it, in twips. */
export interface PageForm {
  /** Whether it lies on its side. */
  readonly landscape: boolean;
  /** Width of the text. */
  readonly textWidth: number;
  /** Height of the text. */
  readonly textHeight: number;
}

/** An A4 page, upright or on its side. */
export function pageForm(landscape: boolean): PageForm {
  const [width, height] = landscape
    ? [A4.height, A4.width]
    : [A4.width, A4.height];
  return {
    landscape,
    textWidth: width - 2 * MARGIN,
    textHeight: height - 2 * MARGIN,
  };
}

/** The same for `docx`, which turns the sides of a landscape page itself. */
export function pageProperties({ landscape }: PageForm) {
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  return {
    page: {
      size: {
        ...A4,
        orientation: landscape ? "landscape" : "portrait",
      },
      margin,
    },
  } as const;
}
