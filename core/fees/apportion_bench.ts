import { allocate, dinero, SEK, toSnapshot } from "dinero.js";
import { apportion } from "./apportion.ts";

/**
 * A thousand frames over the 290 municipalities of Sweden. dinero.js divides by
 * another rule (the spare units go to the first parts), so only the time is
 * compared, never the result.
 */
const MEMBERS = 290;
const FRAMES = Array.from({ length: 1000 }, (_, at) => 16_000_000 + 977 * at);

/** Populations between 2 400 and 990 000, the same in every run. */
const POPULATIONS = Array.from(
  { length: MEMBERS },
  (_, at) => 2_400 + (at * 7_919 + at * at * 104_729) % 987_600,
);

const claims = POPULATIONS.map((population, at) => ({
  id: String(at).padStart(4, "0"),
  weight: BigInt(population),
}));
const totals = FRAMES.map(BigInt);
const amounts = FRAMES.map((amount) =>
  dinero({ amount, currency: SEK, scale: 0 })
);

const group = "divide 1 000 frames over 290 members";

Deno.bench("dinero.js allocate, another rule", { group }, () => {
  for (const amount of amounts) toSnapshot(allocate(amount, POPULATIONS)[0]!);
});

Deno.bench("apportion", { group, baseline: true }, () => {
  for (const total of totals) apportion(total, claims);
});
