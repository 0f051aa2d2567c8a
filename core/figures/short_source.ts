/**
 * A source as short as a source line wants it: every web address by its host,
 * anything else as it is.
 */
export function shortSource(source: string): string {
  return source.replace(/https?:\/\/(?:www\.)?([^/\s]+)\S*/g, "$1");
}
