/**
 * A source as short as a source line wants it: a web address by its host and
 * the day it was updated, anything else as it is.
 */
export function shortSource(source: string): string {
  const address = source.match(/^https?:\/\/(?:www\.)?([^/]+)\S*\s*(.*)$/);
  return address ? `${address[1]} ${address[2]}`.trim() : source;
}
