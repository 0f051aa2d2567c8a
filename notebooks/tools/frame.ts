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

/** Writes a year's frame in a förbund's `forbund.json`, in place of a former. */
export async function addFrame(
  data: URL,
  forbund: string,
  frame: WrittenFrame,
): Promise<void> {
  const file = new URL(`${forbund}/forbund.json`, data);
  const written: { frames: WrittenFrame[] } = JSON.parse(
    await Deno.readTextFile(file),
  );
  const others = written.frames.filter(({ year }) => year !== frame.year);
  const frames = [...others, frame].sort((a, b) => a.year - b.year);
  await Deno.writeTextFile(
    file,
    JSON.stringify({ ...written, frames }, null, 2) + "\n",
  );
}
