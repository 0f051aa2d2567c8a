import type { Provenance } from "../../figures/figure.ts";

/**
 * A piece of running text filled in from results, for the notebook and for the
 * report. A room that has something to say makes one in
 * `core/report/<room>/<subject>_text.ts`; its notebook shows it and hands it to
 * `savePack` under `texts`; a line in `core/report/document/outline` gives it
 * its place in the report.
 *
 * A sentence says no more than the numbers bear: `counted` and `measured` put
 * numbers in words, `exactChange` and `estimatedChange` say which way they went.
 */
export interface TextBlock extends Provenance {
  /** ASCII kebab-case Swedish, such as `medlemsavgifter`. */
  readonly id: string;
  /** What it is about, in Swedish. */
  readonly title: string;
  /** The answer in one or two sentences, which the summary repeats. */
  readonly lead: string;
  /**
   * What there is no basis for, such as `en prognos`, where the lead says no
   * more than that; the summary names it last, with all else that is lacking.
   */
  readonly lacking?: string | undefined;
  /** What follows the lead, each a paragraph; may be empty. */
  readonly paragraphs: readonly string[];
}
