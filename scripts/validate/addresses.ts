import type { Element } from "@xmldom/xmldom";
import { attribute, childrenOf, type Manifest, type Rule, valuesOf } from "./manifest";

/** Every address is https, below one base, and its file is in the build. */
export const addresses: Rule = (manifest, tell) => {
  const base = baseOf(manifest);
  for (const { value, at } of addressesIn(manifest)) {
    if (!value.startsWith("https://")) tell(at, `${value} is not https, which is all that Office loads.`);
    else if (base === null || !value.startsWith(base))
      tell(at, `${value} is not below ${base}; all files come from one place.`);
    else if (manifest.files(pathBelow(value, base)) === null)
      tell(at, `${value} points at no file of the build; is ${pathBelow(value, base)} written?`);
  }
};

/** The address under which all files stand: the folder of the pane's page. */
export function baseOf({ all }: Manifest): string | null {
  const [page] = all("SourceLocation").map((one) => attribute(one, "DefaultValue"));
  return page ? page.slice(0, page.lastIndexOf("/") + 1) : null;
}

/** A file's path below the base; what stands after "?" or "#" is not part of it. */
export function pathBelow(address: string, base: string): string {
  return address.slice(base.length).replace(/[?#].*$/, "");
}

function addressesIn(manifest: Manifest): { value: string; at: Element }[] {
  const { all } = manifest;
  const given = all("IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url").filter(
    (one) => one.hasAttribute("DefaultValue"),
  );
  const extended = all("ExtendedOverrides").flatMap((at) =>
    ["Url", "ResourcesUrl"].flatMap((name) => (at.hasAttribute(name) ? [{ value: attribute(at, name), at }] : [])),
  );
  const domains = all("AppDomains").flatMap(childrenOf);
  return [
    ...given.flatMap(valuesOf).map(({ value, at }) => ({ value, at })),
    ...extended,
    ...domains.map((at) => ({ value: at.textContent ?? "", at })),
  ];
}
