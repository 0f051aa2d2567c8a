import type { Forbund } from "../../core/data/forbund.ts";

/** A year's frame as it stands in a `forbund.json`. */
export interface WrittenFrame {
  readonly year: number;
  /** What the members pay together, whole kronor. */
  readonly frameSek: number;
  readonly document: string;
  readonly table: string;
}

/** Whether a year has no frame, nor is given one. */
export function needsFrame(
  { frames }: Forbund,
  year: number,
  frameSek: number | undefined,
): boolean {
  return frameSek === undefined && !frames.some((frame) => frame.year === year);
}

/**
 * A `forbund.json` with a year's frame in it, in place of a former.
 *
 * @param text The file as it is.
 */
export function withFrame(text: string, frame: WrittenFrame): string {
  const written: { frames: WrittenFrame[] } = JSON.parse(text);
  const others = written.frames.filter(({ year }) => year !== frame.year);
  const frames = [...others, frame].sort((a, b) => a.year - b.year);
  return JSON.stringify({ ...written, frames }, null, 2) + "\n";
}
