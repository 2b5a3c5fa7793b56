import { keyOf } from "../calc";

/** Two ways of writing one Mã have the same key: case and spaces do not tell units apart. */
export function idKey(text: string): string {
  return keyOf(text).replaceAll(" ", "");
}
