import type { Drawing } from "./divided_drawing.ts";
import { plainText } from "./markup.ts";

/** What a picture shows besides its title: legend, plot and source. */
export interface DrawnPicture extends Drawing {
  /** Its source line. */
  readonly source: string;
}

/**
 * Takes legend and plot out of a picture that `drawChart` has drawn.
 *
 * @throws {RangeError} If there are none.
 */
export function drawnPicture(svg: string): DrawnPicture {
  const found = svg.match(/<g class="drawing"([^>]*)>([\s\S]*)<\/g>/);
  if (!found) throw new RangeError("Picture has no group of class drawing");
  const [, attributes, markup] = found;
  const lengths = (name: string) =>
    (textOf(attributes!, name) ?? "").split(" ").filter((each) => each !== "")
      .map(Number);
  const [top, bottom] = [lengths("top")[0]!, lengths("bottom")[0]!];
  return {
    markup: markup!,
    top,
    height: bottom - top,
    rows: lengths("rows"),
    groups: lengths("groups"),
    source: plainText(textOf(attributes!, "source") ?? ""),
  };
}

function textOf(attributes: string, name: string): string | undefined {
  return attributes.match(new RegExp(` data-${name}="([^"]*)"`))?.[1];
}
