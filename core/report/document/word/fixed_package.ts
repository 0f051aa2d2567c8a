import { strFromU8, strToU8, unzipSync } from "fflate";
import { fixedZip } from "../../fixed_zip.ts";
import { fixFaces } from "./embedded_typeface.ts";

/**
 * The same Word document with its pictures, without the time it was written
 * and with ids that do not depend on what else was written before it, so that
 * the same content gives the same bytes.
 *
 * @param bytes A `.docx` file from `docx`.
 * @param pictures The bytes of each picture by what stands for them in it.
 */
export function fixPackage(
  bytes: Uint8Array,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const parts = Object.entries(fixFaces(unzipSync(bytes)));
  return fixedZip(
    Object.fromEntries(
      parts.map(([path, content]) => [path, fixPart(path, content, pictures)]),
    ),
  );
}

function fixPart(
  path: string,
  content: Uint8Array,
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  if (path === "docProps/core.xml") return edit(content, withoutTimes);
  if (path === "word/document.xml") return edit(content, withFixedIds);
  return path.startsWith("word/media/")
    ? pictures.get(strFromU8(content))!
    : content;
}

function edit(
  content: Uint8Array,
  change: (xml: string) => string,
): Uint8Array {
  return strToU8(change(strFromU8(content)));
}

function withoutTimes(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, "");
}

/** Numbers bookmarks, pictures and the contents' bookmarks from 1. */
function withFixedIds(xml: string): string {
  const bookmarks = counter();
  const pictures = counter();
  return xml
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g,
      (_, before, id) => `${before}${bookmarks(id)}"`,
    )
    .replace(
      /( w:(?:name|anchor)="_Toc|PAGEREF _Toc)(\d+)/g,
      (_, before, id) => before + bookmarks(id),
    )
    .replace(
      /(<wp:docPr\b[^>]*? id=")(\d+)"/g,
      (_, before, id) => `${before}${pictures(id)}"`,
    );
}

/** Gives each id the number of its first appearance. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
}
