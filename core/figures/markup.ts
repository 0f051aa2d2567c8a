const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text without the characters that XML forbids, each shown as `\uFFFD`. */
export function xmlText(text: string): string {
  return text.toWellFormed()
    // deno-lint-ignore no-control-regex -- XML forbids these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/g, "\uFFFD");
}

/** Text made safe to stand in SVG and HTML, without control characters. */
export function escapeMarkup(text: string): string {
  return xmlText(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** The text that {@linkcode escapeMarkup} made safe. */
export function plainText(markup: string): string {
  return Object.entries(ENTITIES).toReversed().reduce(
    (text, [character, entity]) => text.replaceAll(entity, character),
    markup,
  );
}
