import { byteLength } from "./byte-length";

/**
 * How many bytes a plain value takes as JSON in UTF-8. Rows are written one at a time: the JSON of a large block in one
 * text takes several times as long. O(bytes).
 *
 *     jsonBytes({ Value: [["ộ", 1]] }) // 21, of {"Value":[["ộ",1]]}
 */
export function jsonBytes(value: unknown): number {
  if (Array.isArray(value) && value.some((item) => typeof item === "object")) {
    return value.reduce((sum: number, item: unknown) => sum + jsonBytes(item ?? null), 1 + Math.max(value.length, 1));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return byteLength(JSON.stringify(value));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.reduce(
    (sum, [name, item]) => sum + byteLength(JSON.stringify(name)) + 1 + jsonBytes(item),
    1 + Math.max(entries.length, 1),
  );
}
