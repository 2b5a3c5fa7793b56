import type { Language } from "../../locales";

/** A button of the add-in's ribbon tab, with its texts by language. */
export interface RibbonButton {
  id: string;
  label: Texts;
  tip: Texts;
  /** The address of its icon, relative to the add-in's own, at 20 pixels and at twice that. */
  icon: { once: string; twice: string };
  /** The function that Office runs for it; null where it only opens the pane. */
  command: string | null;
}

export interface RibbonGroup {
  id: string;
  label: Texts;
  buttons: RibbonButton[];
}

/** The tab that a manifest puts on Excel's ribbon. */
export interface Ribbon {
  label: Texts;
  groups: RibbonGroup[];
}

export type Texts = Record<Language, string>;

/** The address that the manifest gives all files while the add-in is developed. */
const BASE = "https://localhost:3000/";

/**
 * Reads the add-in's tab out of a manifest, as Office would show it. Throws where an element is missing.
 * Source: learn.microsoft.com/javascript/api/manifest/customtab
 */
export function ribbonOf(manifest: Document): Ribbon {
  const resources = new Map(
    [...all(manifest, "bt:String"), ...all(manifest, "bt:Image")].map((resource) => [
      attribute(resource, "id"),
      resource,
    ]),
  );
  const resource = (element: Element): Element => {
    const id = attribute(element, "resid");
    const found = resources.get(id);
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    return found;
  };
  const texts = (element: Element): Texts => {
    const vi = attribute(resource(element), "DefaultValue");
    const [override] = all(resource(element), "bt:Override");
    return { vi, en: override ? attribute(override, "Value") : vi };
  };
  const iconAt = (control: Element, size: number): string => {
    const image = all(control, "bt:Image").find((one) => attribute(one, "size") === String(size));
    if (!image) throw new Error(`${attribute(control, "id")} has no icon of ${size} pixels.`);
    return attribute(resource(image), "DefaultValue").replace(BASE, "");
  };
  const buttonOf = (control: Element): RibbonButton => ({
    id: attribute(control, "id"),
    label: texts(child(control, "Label")),
    tip: texts(child(child(control, "Supertip"), "Description")),
    icon: { once: iconAt(control, 20), twice: iconAt(control, 40) },
    command: all(control, "FunctionName")[0]?.textContent ?? null,
  });
  const tab = all(manifest, "CustomTab")[0];
  if (!tab) throw new Error("The manifest has no tab.");
  return {
    label: texts(child(tab, "Label")),
    groups: all(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: texts(child(group, "Label")),
      buttons: all(group, "Control").map(buttonOf),
    })),
  };
}

function all(under: Document | Element, name: string): Element[] {
  return Array.from(under.getElementsByTagName(name));
}

function child(element: Element, name: string): Element {
  const found = Array.from(element.childNodes).find(({ nodeName }) => nodeName === name);
  if (!found) throw new Error(`${element.nodeName} has no ${name}.`);
  return found as Element;
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}
