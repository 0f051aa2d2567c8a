/** A phrase as it begins a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}

/** A phrase as it continues a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}
