import { normalQuantile } from "./distributions_normal.ts";
import type { RandomStream } from "./random.ts";
import { reproducibleExp, reproducibleLog } from "./random_logarithm.ts";

/**
 * Draws from the gamma distribution of scale 1, again and again.
 *
 * @param shape Above 0.
 * @source G. Marsaglia and W. W. Tsang, A simple method for generating gamma
 * variables, ACM Transactions on Mathematical Software 26:3 (2000); shapes
 * below 1 by its section 6
 */
export function gammaSampler(shape: number): (stream: RandomStream) => number {
  if (shape < 1) {
    const larger = gammaSampler(shape + 1);
    return (stream) =>
      larger(stream) *
      reproducibleExp(reproducibleLog(stream.uniform()) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (stream) => {
    while (true) {
      const x = normalQuantile(stream.uniform());
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = stream.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square) return d * v;
      if (
        reproducibleLog(u) < 0.5 * square + d * (1 - v + reproducibleLog(v))
      ) return d * v;
    }
  };
}
