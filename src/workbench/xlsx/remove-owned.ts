import type { Parts } from "./parts";
import { relationsOf, removePart } from "./relations";

/**
 * Takes a part out of the package as removePart does, and with it the parts that only it led to: a chart's style and
 * colours, the query behind a table. O(relations of the package).
 */
export function removeOwned(parts: Parts, part: string, target: string): string | undefined {
  const below = relationsOf(parts, target).map((relation) => relation.target);
  const id = removePart(parts, part, target);
  for (const path of below) if (parts[path] !== undefined && !isLinked(parts, path)) removeOwned(parts, part, path);
  return id;
}

function isLinked(parts: Parts, target: string): boolean {
  return ["", ...Object.keys(parts)].some((part) => relationsOf(parts, part).some((one) => one.target === target));
}
