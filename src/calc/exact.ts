/** A whole number, 0 or more: a plain one below 2^53, else a BigInt. The two compare exactly with < and ===. */
export type Whole = number | bigint;

/** A fraction of whole numbers, over ÷ under. */
export interface Fraction {
  over: Whole;
  under: Whole;
}

/** The exact product of whole numbers. */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (product <= Number.MAX_SAFE_INTEGER) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** The greatest common divisor of two plain whole numbers. */
export function commonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** The fraction in lowest terms where it is made of plain numbers; others stay as they are. */
export function reduced({ over, under }: Fraction): Fraction {
  if (typeof over !== "number" || typeof under !== "number") return { over, under };
  const divisor = commonDivisor(over, under);
  return { over: over / divisor, under: under / divisor };
}
