/** One end of a sorted list of changes. */
export interface Extreme {
  readonly name: string;
  /** The change; its sign decides the words. */
  readonly amount: number;
  /** The change as it is written. */
  readonly text: string;
}

/** Who changed most in each direction, in words that are true for any signs. */
export function describeExtremes(top: Extreme, bottom: Extreme): string {
  if (top.amount === 0 && bottom.amount === 0) return "Ingen ändras.";
  const [most, least] = bottom.amount >= 0
    ? [`Mest ökar ${told(top)}`, `minst ${told(bottom)}`]
    : top.amount <= 0
    ? [`Mest minskar ${told(bottom)}`, `minst ${told(top)}`]
    : [`Mest ökar ${told(top)}`, `mest minskar ${told(bottom)}`];
  return `${most}, ${least}.`;
}

function told({ name, text }: Extreme): string {
  return `${name} med ${text}`;
}
