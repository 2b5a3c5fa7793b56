/** Whole numbers below 2^53 stay plain numbers; where a product could pass that, the same steps run on BigInt. */
export interface Arithmetic<N extends number | bigint> {
  zero: N;
  of: (value: number) => N;
  plus: (a: N, b: N) => N;
  minus: (a: N, b: N) => N;
  times: (a: N, b: N) => N;
  /** a ÷ b without the rest; both are 0 or more. */
  quotient: (a: N, b: N) => N;
  rest: (a: N, b: N) => N;
  /** a ÷ b as a double, to 2^-52, for 0 ≤ a ≤ b. */
  fraction: (a: N, b: N) => number;
}

export const onNumbers: Arithmetic<number> = {
  zero: 0,
  of: (value) => value,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  quotient: (a, b) => (a - (a % b)) / b,
  rest: (a, b) => a % b,
  fraction: (a, b) => a / b,
};

export const onBigInts: Arithmetic<bigint> = {
  zero: 0n,
  of: (value) => BigInt(value),
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  quotient: (a, b) => a / b,
  rest: (a, b) => a % b,
  fraction: (a, b) => Number((a << 53n) / b) / 2 ** 53,
};
