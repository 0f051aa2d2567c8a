import type { Column } from "../../../figures/figure.ts";
import { escapeMarkup } from "../../../figures/markup.ts";
import { cellText, columnHeading, isNumeric } from "../../cell_text.ts";
import type { TableBlock } from "../model.ts";

/**
 * A table that can be scrolled sideways, with the keyboard too.
 *
 * @param caption Markup of the caption.
 * @param name What the scrolled region is called.
 */
export function htmlTable(
  { columns, rows }: Pick<TableBlock, "columns" | "rows">,
  caption: string,
  name: string,
): string {
  const head = columns.map((column) =>
    `<th scope="col"${numberClass(column)}>${
      escapeMarkup(columnHeading(column))
    }</th>`
  );
  const body = rows.map((row) =>
    `<tr>${
      columns.map((column) =>
        `<td${numberClass(column)}>${
          escapeMarkup(cellText(row[column.name] ?? null, column))
        }</td>`
      ).join("")
    }</tr>`
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${
    escapeMarkup(name)
  }"><table><caption>${caption}</caption><thead><tr>${
    head.join("")
  }</tr></thead>\n<tbody>${body.join("\n")}</tbody></table></div>`;
}

function numberClass(column: Column): string {
  return isNumeric(column) ? ' class="number"' : "";
}
