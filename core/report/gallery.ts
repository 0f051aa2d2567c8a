import { escapeMarkup } from "../figures/markup.ts";
import type { PackedFigure } from "./packed/packed_content.ts";
import { inlinePicture, picturePage } from "./page.ts";

/** The figures of one förbund. */
export interface GalleryPack {
  /** The förbund's id. */
  readonly forbund: string;
  /** What to call it, such as `RAR Sörmland 2025`. */
  readonly name: string;
  /** Its figures by id, or why there are none, in Swedish. */
  readonly figures: ReadonlyMap<string, PackedFigure> | string;
}

/** The figures that one notebook makes. */
export interface GalleryNotebook {
  /** Such as `01-medlemsavgifter`. */
  readonly name: string;
  /** Ids of its figures, in its order. */
  readonly figures: readonly string[];
}

/**
 * Every figure of every notebook in every förbund, as one page: the pictures
 * of one figure side by side, each with what it says to those who cannot see
 * it.
 *
 * @param notebooks The notebooks, in order.
 * @param packs One per förbund.
 */
export function galleryPage(
  notebooks: readonly GalleryNotebook[],
  packs: readonly GalleryPack[],
): Promise<string> {
  const known = new Set(notebooks.flatMap(({ figures }) => figures));
  const others = [
    ...new Set(
      packs.flatMap(({ figures }) =>
        typeof figures === "string" ? [] : [...figures.keys()]
      ),
    ),
  ].filter((id) => !known.has(id));
  const sections = [
    ...notebooks,
    ...(others.length > 0 ? [{ name: "Övriga", figures: others }] : []),
  ];
  return picturePage(
    "Galleri",
    [
      ...packs.flatMap(missingPack),
      ...sections.map((section) => notebookSection(section, packs)),
    ].join("\n"),
  );
}

function missingPack({ name, figures }: GalleryPack): string[] {
  return typeof figures === "string"
    ? [`<p class="gap">${escapeMarkup(`${name}: ${figures}`)}</p>`]
    : [];
}

function notebookSection(
  { name, figures }: GalleryNotebook,
  packs: readonly GalleryPack[],
): string {
  return `<section><h2>${escapeMarkup(name)}</h2>${
    figures.map((id) => figureRow(id, packs)).join("\n")
  }</section>`;
}

function figureRow(id: string, packs: readonly GalleryPack[]): string {
  const shown = packs.flatMap(({ forbund, name, figures }) => {
    if (typeof figures === "string") return [];
    const figure = figures.get(id);
    return [figure ? picture(figure, forbund, name) : absence(name)];
  });
  return `<h3><code>${escapeMarkup(id)}</code></h3>` +
    `<div class="pair">${shown.join("\n")}</div>`;
}

function picture(figure: PackedFigure, forbund: string, name: string): string {
  return `<figure>${inlinePicture(figure, forbund)}<figcaption>` +
    `<strong>${escapeMarkup(name)}.</strong> ${escapeMarkup(figure.caption)}` +
    `<br><strong>Alternativtext:</strong> ${escapeMarkup(figure.altText)}` +
    `</figcaption></figure>`;
}

function absence(name: string): string {
  return `<p class="gap">${
    escapeMarkup(`${name}: paketet har inte figuren; gör om det.`)
  }</p>`;
}
