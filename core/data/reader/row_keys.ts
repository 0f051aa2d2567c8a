/** One column of a table's key. */
export interface KeyColumn {
  /** Number of the text, by record. */
  readonly ids: Int32Array;
  /** The distinct texts. */
  readonly texts: readonly string[];
  /** Typed value by text; `undefined` where it is faulty. */
  readonly values: readonly unknown[];
}

/** A record whose key another one had before it. */
export interface RepeatedKey {
  readonly record: number;
  readonly former: number;
}

/**
 * Finds the records whose key has occurred before. Each key becomes one whole
 * number, so that a million of them need no text to be put together.
 *
 * @param columns The columns of the key.
 * @param records How many records there are.
 * @param ignored Records that take no part.
 */
export function repeatedKeys(
  columns: readonly KeyColumn[],
  records: number,
  ignored: ReadonlySet<number>,
): RepeatedKey[] {
  const { keys, size } = keyNumbers(columns, records);
  for (const record of ignored) keys[record] = NaN;
  if (!hasRepeats(keys, size)) return [];
  const seen = new Map<number, number>();
  const repeated: RepeatedKey[] = [];
  keys.forEach((key, record) => {
    if (Number.isNaN(key)) return;
    const former = seen.get(key);
    if (former === undefined) seen.set(key, record);
    else repeated.push({ record, former });
  });
  return repeated;
}

/** Keys as numbers from 0 to below the size; NaN for one that is faulty. */
interface KeyNumbers {
  readonly keys: Float64Array;
  readonly size: number;
}

function keyNumbers(
  columns: readonly KeyColumn[],
  records: number,
): KeyNumbers {
  let keys: Float64Array = new Float64Array(records);
  let size = 1;
  for (const { ids, texts, values } of columns) {
    const numbers = valueNumbers(texts, values);
    if (size * values.length > Number.MAX_SAFE_INTEGER) {
      ({ keys, size } = renumbered(keys));
    }
    for (let record = 0; record < records; record++) {
      keys[record] = keys[record]! * values.length + numbers[ids[record]!]!;
    }
    size *= values.length;
  }
  return { keys, size };
}

/** A number for each text that is the same for the same value; NaN for a faulty one. */
function valueNumbers(
  texts: readonly string[],
  values: readonly unknown[],
): Float64Array {
  const numbers = new Float64Array(values.length);
  for (let id = 0; id < numbers.length; id++) numbers[id] = id;
  // Texts that are their own values differ as it is.
  if (values.every((value, id) => value === texts[id])) return numbers;
  const first = new Map<string, number>();
  values.forEach((value, id) => {
    const text = String(value);
    const known = first.get(text);
    if (known === undefined) first.set(text, id);
    numbers[id] = value === undefined ? NaN : known ?? id;
  });
  return numbers;
}

/** The same keys by numbers below how many there are. */
function renumbered(keys: Float64Array): KeyNumbers {
  const numbers = new Map<number, number>();
  const small = keys.map((key) => {
    if (Number.isNaN(key)) return NaN;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return { keys: small, size: numbers.size };
}

/** Whether a key occurs twice; one mark a key where keys are dense, else sorted. */
function hasRepeats(keys: Float64Array, size: number): boolean {
  if (size > 64 * keys.length) {
    const sorted = keys.slice().sort();
    // NaN differs from itself, so that ignored records never count.
    return sorted.some((key, at) => key === sorted[at - 1]);
  }
  const marks = new Uint8Array(size);
  for (let record = 0; record < keys.length; record++) {
    const key = keys[record]!;
    if (marks[key] === 1) return true;
    marks[key] = 1;
  }
  return false;
}
