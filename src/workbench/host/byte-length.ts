/** Characters encoded at once, and room for them: three bytes each at most. */
const PIECE = 20_000;
const encoder = new TextEncoder();
const room = new Uint8Array(3 * PIECE);

/** How many bytes a text takes in UTF-8. O(characters), and several times faster than encoding it whole. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    const end = Math.min(at + PIECE, text.length);
    // A piece does not end between the halves of a pair.
    const next = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    bytes += encoder.encodeInto(text.slice(at, next), room).written;
    at = next;
  }
  return bytes;
}
