import type { Format } from "../book";

const unstyled: Format = {};
const variants = new WeakMap<Format, Map<string, Format>>();
/** The same by the parts themselves: a range's cells get one object of them. */
const quick = new WeakMap<Format, WeakMap<Format, Format>>();

/** The format with these parts replaced (undefined takes a part away): one object for all cells that come to look alike. */
export function restyled(old: Format | undefined, parts: Format): Format {
  const base = old ?? unstyled;
  const met = quick.get(base) ?? new WeakMap<Format, Format>();
  const same = met.get(parts);
  if (same) return same;
  const known = variants.get(base) ?? new Map<string, Format>();
  variants.set(base, known);
  const key = JSON.stringify(parts, (_, value: unknown) => value ?? null);
  const found = known.get(key) ?? (JSON.parse(JSON.stringify({ ...base, ...parts })) as Format);
  known.set(key, found);
  quick.set(base, met.set(parts, found));
  return found;
}
