/** People from what is typed, marks between thousands left out; NaN where it is no whole number of people, as in 1,5. */
export function peopleOf(typed: string): number {
  const text = typed.trim();
  const digits = /^\d{1,3}([\s.,]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
}
