import { COLOURS, FONT_FAMILY } from "../../../figures/theme.ts";

/** How the report looks on a screen and on paper. */
export const STYLE = `
:root { color: ${COLOURS.ink}; background: ${COLOURS.background}; }
body { margin: 0; font: 1.0625rem/1.55 ${FONT_FAMILY}; }
header, nav, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
h1, h2, h3 { color: ${COLOURS.first}; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.4rem; margin: 0; }
h2 { font-size: 1.7rem; margin: 4rem 0 1rem; padding-top: 1.5rem; border-top: 1px solid ${COLOURS.rule}; }
h3 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
.subtitle { font-size: 1.35rem; color: ${COLOURS.muted}; margin: .25rem 0 1rem; }
.synthetic { font-weight: 600; border: 2px solid ${COLOURS.ink}; padding: .5rem .75rem; }
a { color: ${COLOURS.first}; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid ${COLOURS.second}; outline-offset: 2px; }
nav ol { list-style: none; padding: 0; margin: 0; }
nav ol ol { padding-left: 1.5rem; }
nav li { margin: .2rem 0; }
figure { margin: 2rem 0; }
figure svg { display: block; width: 100%; height: auto; }
figcaption, caption { text-align: left; font-size: .95rem; margin: .5rem 0; }
.label { font-weight: 600; }
.table { overflow-x: auto; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; min-width: 100%; }
caption { padding-bottom: .25rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid ${COLOURS.rule}; vertical-align: top; text-align: left; }
thead th { background: ${COLOURS.tint}; font-weight: 600; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.note { font-size: .85rem; color: ${COLOURS.muted}; margin: .2rem 0; overflow-wrap: anywhere; }
.gap { background: ${COLOURS.blank}; border-left: 4px solid ${COLOURS.muted}; padding: .75rem 1rem; margin: 1.25rem 0; }
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: ${COLOURS.first}; }
footer { padding-bottom: 3rem; }
@media print {
  @page { size: A4; margin: 2cm; }
  body { font-size: 10.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  nav { break-after: page; }
  h2 { break-before: page; border: 0; margin-top: 0; }
  nav h2 { break-before: auto; }
  h2, h3, caption, thead, p:has(+ figure) { break-after: avoid; }
  figure, tr, .gap { break-inside: avoid; }
  thead { display: table-header-group; }
  details:not([open]) { display: none; }
  .table { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;
