import assert from "node:assert/strict";
import {
  contentFixture,
  FORBIDDEN,
  reportFixture,
} from "../report_fixtures.ts";
import { writeHtml } from "./html_document.ts";

Deno.test("the page needs nothing from outside itself and no script", async () => {
  const page = writeHtml(await reportFixture(), TYPEFACE);
  assert.doesNotMatch(page, /<script|<link|<iframe|<object|@import| on\w+=/i);
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)];
  for (const [, address] of addresses) assert.match(address!, /^#/);
  const urls = [...page.matchAll(/url\(([^)]*)\)/g)];
  assert.equal(urls.length, TYPEFACE.length);
  for (const [, url] of urls) assert.match(url!, /^data:font\/ttf;base64,/);
});

Deno.test("texts from the data are text, never markup, and no character is forbidden", async () => {
  const page = writeHtml(await reportFixture(), TYPEFACE);
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  assert.doesNotMatch(page, FORBIDDEN);
});

Deno.test("every id is used once and every link leads to one", async () => {
  const page = writeHtml(await reportFixture(), TYPEFACE);
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  assert.ok(links.length > 10);
  for (const link of links) assert.ok(ids.includes(link), `#${link}`);
});

Deno.test("each figure is a named picture with the numbers drawn as a table", async () => {
  const page = writeHtml(await reportFixture(), TYPEFACE);
  const figures = page.split("<figure ").slice(1)
    .map((rest) => rest.split("</figure>")[0]!);
  assert.equal(figures.length, 3);
  for (const figure of figures) {
    assert.match(figure, /<svg [^>]*role="img" aria-labelledby=/);
    assert.match(figure, /<title id=.*<desc id=/s);
    assert.match(figure, /<details><summary>Talen i Figur.*<table>/s);
    assert.match(figure, />1\u00a0485\u00a0201</);
  }
});

Deno.test("headings go down one level at a time from a single first one", async () => {
  const page = writeHtml(await reportFixture(), TYPEFACE);
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) =>
    Number(level)
  );
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.slice(1).forEach((level, at) => assert.ok(level <= levels[at]! + 1));
});

Deno.test("made-up numbers are said to be so above everything else", async () => {
  const { texts, ...others } = await contentFixture();
  const made = new Map(
    [...texts].map(([id, text]) => [id, { ...text, synthetic: true }]),
  );
  const page = writeHtml(await reportFixture({ texts: made, ...others }), []);
  const header = page.split("</header>")[0]!;
  assert.match(header, /Exempeldata: tal i det här dokumentet är påhittade/);
});

const TYPEFACE = [
  { weight: 400, bytes: new Uint8Array([1, 2, 3]) },
  { weight: 600, bytes: new Uint8Array([4, 5, 6]) },
] as const;
