/** A number as it prints: `digits` × 10^`exponent`. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

/**
 * The shortest decimal that prints the double: what the planner typed, not what the machine stores. Constant cost.
 *
 * @example decimalOf(4914.5) // { digits: 49145n, exponent: -1 }
 */
export function decimalOf(value: number): Decimal {
  const text = String(value);
  const power = text.indexOf("e");
  const mantissa = power < 0 ? text : text.slice(0, power);
  const point = mantissa.indexOf(".");
  return {
    digits: BigInt(point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1)),
    exponent: (power < 0 ? 0 : Number(text.slice(power + 1))) - (point < 0 ? 0 : mantissa.length - point - 1),
  };
}

/** The double nearest to a decimal. */
export function doubleOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/**
 * The product of two numbers as one works it out on paper. Constant cost.
 *
 * @example timesExactly(18, 1.2) // 21.6, where 18 * 1.2 is 21.599999999999998
 */
export function timesExactly(a: number, b: number): number {
  const x = decimalOf(a);
  const y = decimalOf(b);
  return doubleOf({ digits: x.digits * y.digits, exponent: x.exponent + y.exponent });
}
