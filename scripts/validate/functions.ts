import { baseOf, pathBelow } from "./addresses";
import { attribute, childrenOf, type Rule, valuesOf } from "./manifest";

interface Metadata {
  functions: { id: string }[];
}

/** The metadata of the custom functions lists those that the add-in associates, in every language. */
export const functions =
  (known: readonly string[]): Rule =>
  (manifest, tell) => {
    const { all, files } = manifest;
    const urls = new Map(
      all("bt:Urls")
        .flatMap(childrenOf)
        .map((one) => [attribute(one, "id"), one]),
    );
    for (const metadata of all("Metadata").flatMap(childrenOf)) {
      const url = urls.get(attribute(metadata, "resid"));
      for (const { value, at } of url ? valuesOf(url) : []) {
        const bytes = files(pathBelow(value, baseOf(manifest) ?? ""));
        if (bytes === null) continue;
        const ids = (JSON.parse(bytes.toString("utf8")) as Metadata).functions.map(({ id }) => id);
        if (ids.join() !== known.join())
          tell(at, `${value} lists ${ids.join(", ")}; the add-in has ${known.join(", ")}.`);
      }
    }
  };
