import assert from "node:assert/strict";
import { missingFigure } from "../figures/missing.ts";
import { galleryPage } from "./gallery.ts";
import type { PackedFigure } from "./packed/packed_content.ts";

const NOTEBOOKS = [
  { name: "01-avgifter", figures: ["avgifter"] },
  { name: "02-resultat", figures: ["resultat"] },
];

Deno.test("every figure stands under its notebook with its alternative text", async () => {
  const page = await galleryPage(NOTEBOOKS, [
    { forbund: "a", name: "A 2025", figures: figures("resultat", "avgifter") },
  ]);
  const order = [
    "<h2>01-avgifter</h2>",
    '<title id="a-avgifter-title">',
    "<strong>Alternativtext:</strong> Om &lt;avgifter&gt;",
    "<h2>02-resultat</h2>",
    '<title id="a-resultat-title">',
  ].map((part) => page.indexOf(part));
  assert.ok(order.every((at) => at > 0), String(order));
  assert.deepEqual(order, order.toSorted((a, b) => a - b));
  assert.doesNotMatch(page, /Övriga|<script|<link|src="http/);
});

Deno.test("the same figure of two förbund stands side by side, with ids of its own", async () => {
  const page = await galleryPage(NOTEBOOKS, [
    { forbund: "a", name: "A 2025", figures: figures("avgifter") },
    { forbund: "b", name: "B 2025", figures: figures("avgifter") },
  ]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [
    "a-avgifter-title",
    "a-avgifter-desc",
    "b-avgifter-title",
    "b-avgifter-desc",
  ]);
  for (const [, names] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
    for (const name of names!.split(" ")) assert.ok(ids.includes(name), name);
  }
});

Deno.test("a pack or a figure that is not there leaves a visible gap", async () => {
  const page = await galleryPage(NOTEBOOKS, [
    { forbund: "a", name: "A 2025", figures: "paket saknas; kör om" },
    { forbund: "b", name: "B 2025", figures: figures("avgifter") },
  ]);
  assert.match(page, /class="gap">A 2025: paket saknas; kör om</);
  assert.match(page, /class="gap">B 2025: paketet har inte figuren/);
});

Deno.test("a figure that no notebook promises is shown last", async () => {
  const page = await galleryPage(NOTEBOOKS, [
    { forbund: "a", name: "A 2025", figures: figures("avgifter", "ny") },
  ]);
  assert.match(page, /<h2>Övriga<\/h2>\s*<h3><code>ny<\/code>/);
});

function figures(...ids: string[]): Map<string, PackedFigure> {
  return new Map(ids.map((id) => [id, {
    ...missingFigure(id, id, `Om <${id}>`, {
      sources: [],
      inputs: [],
      parameters: [],
      synthetic: false,
      disclosure: "",
    }),
    png: new Uint8Array(),
  }]));
}
