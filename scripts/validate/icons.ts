import type { Element } from "@xmldom/xmldom";
import { baseOf, pathBelow } from "./addresses";
import { attribute, childrenOf, type Rule, valuesOf } from "./manifest";

/** Office draws these three wherever a command stands. Source: learn.microsoft.com/javascript/api/manifest/icon */
const NEEDED = [16, 32, 80];

/** Icons are transparent PNGs of the size that is said of them, and each command has the sizes that Office needs. */
export const icons: Rule = (manifest, tell) => {
  const { all, files } = manifest;
  const base = baseOf(manifest) ?? "";
  const check = (at: Element, address: string, size: number) => {
    const bytes = files(pathBelow(address, base));
    if (bytes === null) return;
    const drawn = pngOf(bytes);
    if (drawn === null) tell(at, `${address} is no PNG.`);
    else if (drawn.width !== size || drawn.height !== size)
      tell(at, `${address} is ${drawn.width} × ${drawn.height}; ${size} × ${size} is asked for.`);
    else if (!drawn.isTransparent) tell(at, `${address} has no transparent ground; save it with 32 bits a pixel.`);
  };
  for (const one of all("IconUrl")) check(one, attribute(one, "DefaultValue"), 32);
  for (const one of all("HighResolutionIconUrl")) check(one, attribute(one, "DefaultValue"), 64);

  const images = new Map(
    all("bt:Images")
      .flatMap(childrenOf)
      .map((one) => [attribute(one, "id"), one]),
  );
  for (const icon of all("Icon")) {
    const sizes = childrenOf(icon).map((one) => Number(attribute(one, "size")));
    for (const size of NEEDED) if (!sizes.includes(size)) tell(icon, `<Icon> has no image of size ${size}.`);
    childrenOf(icon).forEach((one, at) => {
      const image = images.get(attribute(one, "resid"));
      if (image) for (const { value } of valuesOf(image)) check(one, value, sizes[at]!);
    });
  }
};

/** Size and ground of a PNG, read off its first chunk; null where the bytes are none. Source: PNG, w3.org/TR/png, "IHDR" */
function pngOf(bytes: Buffer): { width: number; height: number; isTransparent: boolean } | null {
  if (bytes.length < 26 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  const TRUECOLOUR_WITH_ALPHA = 6;
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    isTransparent: bytes[25] === TRUECOLOUR_WITH_ALPHA,
  };
}
