const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe to stand in SVG and HTML, without control characters. */
export function escapeMarkup(text: string): string {
  return text
    // deno-lint-ignore no-control-regex -- XML forbids these characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\uFFFD")
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
