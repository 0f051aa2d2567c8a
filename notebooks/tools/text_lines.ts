/** Gives a stream's text line by line, without the line ends. */
export async function* linesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The last five lines of what a program has said, where its trouble stands. */
export function lastLines(text: string): string {
  return text.trim().split("\n").slice(-5).join("\n");
}
