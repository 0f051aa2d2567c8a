import { escapeMarkup } from "../../../figures/markup.ts";
import { fontFaces, type Typeface } from "../../typeface.ts";
import { type Report, SYNTHETIC_WARNING } from "../model.ts";
import { htmlChapter, partTitle } from "./blocks.ts";
import { anchor } from "./markup.ts";
import { STYLE } from "./style.ts";

/**
 * Writes a report as one HTML page that needs nothing from outside itself and
 * no script.
 *
 * @param report The report.
 * @param typeface The typeface to carry along.
 */
export function writeHtml(
  report: Report,
  typeface: readonly Typeface[],
): string {
  const { title, forbund, shortName, preamble, synthetic, chapters, labels } =
    report;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${title}, ${shortName}`)}</title>
<style>${fontFaces(typeface)}${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p class="subtitle">${escapeMarkup(forbund)}</p>
<p>${escapeMarkup(preamble)}</p>
${synthetic ? `<p class="synthetic">${SYNTHETIC_WARNING}</p>` : ""}
</header>
<nav aria-labelledby="innehall">
<h2 id="innehall">Innehåll</h2>
${contents(report)}
</nav>
<main>
${chapters.map((chapter) => htmlChapter(chapter, labels)).join("\n")}
</main>
</body>
</html>
`;
}

function contents({ chapters, labels }: Report): string {
  const link = (id: string, title: string) =>
    `<a href="#${anchor(id)}">${partTitle(id, title, labels)}</a>`;
  const items = chapters.map(({ id, title, parts }) => {
    const sections = parts.map((part) =>
      `<li>${link(part.id, part.title)}</li>`
    );
    const below = sections.length > 0 ? `<ol>${sections.join("\n")}</ol>` : "";
    return `<li>${link(id, title)}${below}</li>`;
  });
  return `<ol>${items.join("\n")}</ol>`;
}
