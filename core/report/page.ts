import type { Figure } from "../figures/figure.ts";
import { escapeMarkup } from "../figures/markup.ts";
import { COLOURS, FONT_FAMILY } from "../figures/theme.ts";
import { fontFaces, loadTypeface } from "./typeface.ts";

/** How a page of pictures looks. */
const STYLE = `
:root { color: ${COLOURS.ink}; background: ${COLOURS.background}; }
body { margin: 0 auto; max-width: 84rem; padding: 0 1.25rem 3rem; font: 1rem/1.5 ${FONT_FAMILY}; }
h1, h2, h3 { color: ${COLOURS.first}; line-height: 1.2; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid ${COLOURS.rule}; }
a { color: ${COLOURS.first}; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr)); gap: 1.5rem; }
.pair > * { min-width: 0; margin: 0; }
svg { display: block; width: 100%; height: auto; border: 1px solid ${COLOURS.rule}; }
figcaption { font-size: .9rem; margin: .5rem 0; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; font-weight: 600; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid ${COLOURS.rule}; vertical-align: top; text-align: left; }
thead th { background: ${COLOURS.tint}; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.gap { background: ${COLOURS.blank}; border-left: 4px solid ${COLOURS.muted}; padding: .75rem 1rem; }
`;

/**
 * A page that needs nothing from outside itself and no script.
 *
 * @param title What it is about.
 * @param body Its content, as markup below the heading.
 */
export async function picturePage(
  title: string,
  body: string,
): Promise<string> {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${fontFaces(await loadTypeface())}${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/**
 * A figure's picture for a page that may show several figures of one id.
 *
 * @param figure The figure.
 * @param place What sets it apart from others of its id; part of an HTML id.
 */
export function inlinePicture(
  { id, svg }: Pick<Figure, "id" | "svg">,
  place: string,
): string {
  const before = `(?<=id="|labelledby="|-title |url\\(#)`;
  return svg.replaceAll(new RegExp(before + `${id}-`, "g"), `${place}-${id}-`);
}

/** A list, or nothing if there is nothing to list. */
export function listOf(items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<ul>${
      items.map((item) => `<li>${escapeMarkup(item)}</li>`).join("\n")
    }</ul>`;
}
