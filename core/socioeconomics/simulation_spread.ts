import type { DrawHistogram } from "./draw_histogram.ts";
import type { DrawMoments } from "./draw_moments.ts";

/** How much of the spread an input accounts for. */
export interface Driver {
  /** What it is, in Swedish. */
  readonly title: string;
  /** Squared linear correlation with the balance, 0–1. */
  readonly varianceShare: number;
  /** Whether the balance rises (1) or falls (−1) with it. */
  readonly direction: number;
}

/** The draws between two amounts. */
export interface BalanceClass {
  /** From, in kronor. */
  readonly fromSek: number;
  /** To, in kronor. */
  readonly toSek: number;
  /** Share of all draws, 0–1. */
  readonly share: number;
}

/** How the draws of a balance lie. */
export interface SimulatedSpread {
  /** Mean of the draws. */
  readonly meanSek: number;
  /** Standard deviation of the draws. */
  readonly sdSek: number;
  /** The 2.5th, 50th and 97.5th percentile. */
  readonly quantilesSek: readonly [number, number, number];
  /** Largest error of a percentile. */
  readonly resolutionSek: number;
  /** Share of the draws that are 0 or more. */
  readonly probabilityPositive: number;
  /** Shares of the draws in classes of one width; 0 is a border. */
  readonly classes: readonly BalanceClass[];
}

/** Which inputs the spread of a balance is due to. */
export interface Attribution {
  /** Uncertain inputs, the one that accounts for most first. */
  readonly drivers: readonly Driver[];
  /** Share of the spread that no single input accounts for linearly. */
  readonly unexplained: number;
}

/** How counted draws lie. */
export function spreadOf(
  histogram: DrawHistogram,
  moments: DrawMoments,
): SimulatedSpread {
  const quantilesSek = [0.025, 0.5, 0.975]
    .map((share) => histogram.quantile(share)) as [number, number, number];
  return {
    meanSek: moments.mean,
    sdSek: moments.sd,
    quantilesSek,
    resolutionSek: histogram.width,
    probabilityPositive: histogram.shareFromZero(),
    classes: classesOf(histogram),
  };
}

/** About forty classes over all but the outermost thousandths. */
function classesOf(histogram: DrawHistogram): BalanceClass[] {
  const low = histogram.quantile(0.001);
  const high = histogram.quantile(0.999);
  const bins = Math.max(1, Math.ceil((high - low) / 40 / histogram.width));
  const width = bins * histogram.width;
  const from = Math.floor(low / width);
  const shares = histogram.classes(bins, from, Math.floor(high / width) + 1);
  return shares.map((share, at) => ({
    fromSek: (from + at) * width,
    toSek: (from + at + 1) * width,
    share,
  }));
}

/**
 * Divides the spread among the inputs.
 *
 * @param titles The inputs by name, as the moments have them.
 */
export function attributionOf(
  titles: readonly string[],
  moments: DrawMoments,
): Attribution {
  const drivers = moments.correlations.map((correlation, at) => ({
    title: titles[at]!,
    varianceShare: correlation * correlation,
    direction: Math.sign(correlation),
  })).sort((a, b) => b.varianceShare - a.varianceShare);
  const explained = drivers.reduce(
    (sum, driver) => sum + driver.varianceShare,
    0,
  );
  return { drivers, unexplained: Math.max(0, 1 - explained) };
}
