/**
 * The natural logarithm of a positive number, to about 10^-15, from + − × ÷ alone: `Math.log` differs between engines.
 * At most some 1,000 halvings. Method: ln x = 2 artanh((x − 1) ÷ (x + 1)), x brought near 1 by powers of 2.
 *
 * @example ln(8) // 2.0794415416798357
 */
export function ln(x: number): number {
  let power = 0;
  for (; x > 1.42; x /= 2) power++;
  for (; x < 0.71; x *= 2) power--;
  const part = (x - 1) / (x + 1);
  const square = part * part;
  let sum = 0;
  for (let k = 21; k > 0; k -= 2) sum = sum * square + 1 / k;
  return 2 * part * sum + power * Math.LN2;
}
