import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import shortcutsEn from "../../../assets/shortcuts-en.json";
import shortcuts from "../../../assets/shortcuts.json";
import { COMMANDS } from "../../../src/commands/commands";

const root = join(__dirname, "../../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const app = new DOMParser().parseFromString(xml, "text/xml").documentElement!;

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const all = (name: string, under: Element = app): Element[] => Array.from(under.getElementsByTagName(name));
const names = (element: Element): string[] => children(element).map((child) => child.localName!);
const only = (name: string, under: Element = app): Element => {
  const found = all(name, under);
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** True where `names` come in the order of `order`, each of them known. */
const inOrder = (found: string[], order: string[]): boolean => {
  const places = found.map((name) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && (index === 0 || place >= places[index - 1]!));
};

describe("the manifest", () => {
  test("has its elements in the order that Office demands", () => {
    expect(
      inOrder(
        names(app),
        "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
          " ",
        ),
      ),
    ).toBe(true);
    const overrides = only("VersionOverrides");
    expect(inOrder(names(overrides), ["Description", "Requirements", "Hosts", "Resources"])).toBe(true);
    expect(names(only("Host", overrides))).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(names(only("ExtensionPoint", only("AllFormFactors")))).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(inOrder(names(only("DesktopFormFactor")), ["GetStarted", "FunctionFile", "ExtensionPoint"])).toBe(true);
    for (const group of all("Group")) expect(inOrder(names(group), ["Label", "Icon", "Control"])).toBe(true);
    for (const tab of all("CustomTab")) expect(inOrder(names(tab), ["Group", "Label"])).toBe(true);
    for (const action of all("Action"))
      expect(names(action)).toEqual(
        action.getAttribute("xsi:type") === "ShowTaskpane" ? ["TaskpaneId", "SourceLocation"] : ["FunctionName"],
      );
    for (const control of all("Control")) expect(names(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(names(only("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  test("asks for Excel 1.14, reading and writing of the workbook, and version overrides 1.0", () => {
    const set = only("Set");
    expect([set.getAttribute("Name"), set.getAttribute("MinVersion")]).toEqual(["ExcelApi", "1.14"]);
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(only("VersionOverrides").getAttribute("xsi:type")).toBe("VersionOverridesV1_0");
    expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only("Version").textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("speaks Vietnamese by default and English by one override of every text", () => {
    expect(only("DefaultLocale").textContent).toBe("vi-VN");
    const strings = all("bt:String").filter((string) => string.getAttribute("id") !== "Functions.Namespace");
    const texts = [only("DisplayName"), ...all("Description").filter((d) => d.parentNode === app), ...strings];
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) {
      expect(children(text).map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      expect(children(text)[0]!.getAttribute("Value")).not.toBe("");
    }
  });

  test("keeps texts, ids and addresses within their limits", () => {
    const values = (element: Element): string[] =>
      [element.getAttribute("DefaultValue"), ...children(element).map((o) => o.getAttribute("Value"))].map(
        (v) => v ?? "",
      );
    const longest = (elements: Element[]): number => Math.max(...elements.flatMap(values).map((text) => text.length));
    expect(longest([only("DisplayName"), ...children(only("bt:ShortStrings"))])).toBeLessThanOrEqual(125);
    expect(longest(children(only("bt:LongStrings")))).toBeLessThanOrEqual(250);
    const resources = children(only("Resources")).flatMap(children);
    for (const resource of resources) expect(resource.getAttribute("id")!.length).toBeLessThanOrEqual(32);
    for (const place of ["CustomTab", "Group", "Control"].flatMap((name) => all(name)))
      expect(place.getAttribute("id")!.length).toBeLessThanOrEqual(125);
  });

  test("names each resource once and uses every one", () => {
    const defined = children(only("Resources"))
      .flatMap(children)
      .map((resource) => resource.getAttribute("id")!);
    const used = [...all("*")].map((element) => element.getAttribute("resid")).filter((id): id is string => !!id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("points only at files of the development address that exist or are built", () => {
    const addresses = xml.match(/https?:\/\/[^"<]+/g)!.filter((address) => !address.includes("schemas.microsoft.com"));
    const files = addresses
      .filter((address) => !address.startsWith("http://www.w3.org/"))
      .map((address) => {
        expect(address.startsWith("https://localhost:3000/")).toBe(true);
        return address.slice("https://localhost:3000/".length);
      });
    expect(files.length).toBeGreaterThan(5);
    const built = ["taskpane.html", "taskpane.js", "functions.json", "functions-vi.json"];
    for (const file of files)
      if (!built.includes(file)) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  test("names icons that are transparent 32-bit PNGs of the size they say", () => {
    const icons = [...xml.matchAll(/assets\/icon-(?:[a-z]+-)?(\d+)\.png/g)];
    expect(icons).toHaveLength(2 + 6 * 8);
    for (const [file, digits] of icons) {
      const size = Number(digits);
      const png = readFileSync(join(root, file));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      expect([png[24], png[25]]).toEqual([8, 6]);
    }
    expect(only("IconUrl").getAttribute("DefaultValue")).toMatch(/icon-32\.png$/);
    expect(only("HighResolutionIconUrl").getAttribute("DefaultValue")).toMatch(/icon-64\.png$/);
    for (const image of all("bt:Image").filter((element) => element.hasAttribute("size")))
      expect(image.getAttribute("resid")).toMatch(new RegExp(`Icon\\.${image.getAttribute("size")}$`));
    for (const image of all("bt:Image").filter((element) => element.hasAttribute("id")))
      expect(image.getAttribute("DefaultValue")).toMatch(
        new RegExp(`/icon-(${COMMANDS.join("|")})?-?${/\d+$/.exec(image.getAttribute("id")!)![0]}\\.png$`),
      );
  });

  test("runs pane, commands and functions in one page that lives on, and asks for Excel that can", () => {
    const runtime = only("Runtime");
    expect([runtime.getAttribute("resid"), runtime.getAttribute("lifetime")]).toEqual(["Taskpane.Url", "long"]);
    expect(only("FunctionFile").getAttribute("resid")).toBe("Taskpane.Url");
    expect(only("SourceLocation", only("Page")).getAttribute("resid")).toBe("Taskpane.Url");
    expect(only("SourceLocation", only("Action", all("Control")[0])).getAttribute("resid")).toBe("Taskpane.Url");
    const set = only("bt:Set");
    expect([set.getAttribute("Name"), set.getAttribute("MinVersion")]).toEqual(["SharedRuntime", "1.1"]);
  });

  test("has a button for each command, in the order a planner works", () => {
    const buttons = all("Control").map((control) => only("Action", control));
    expect(buttons[0]!.getAttribute("xsi:type")).toBe("ShowTaskpane");
    expect(["open", ...buttons.slice(1).map((action) => only("FunctionName", action).textContent)]).toEqual([
      ...COMMANDS,
    ]);
  });
});

describe("the keyboard shortcuts", () => {
  const overrides = only("ExtendedOverrides");

  test("are named by the manifest, Vietnamese in the file itself and English in the other", () => {
    expect(overrides.getAttribute("Url")).toBe("https://localhost:3000/assets/shortcuts.json");
    expect(overrides.getAttribute("ResourcesUrl")).toBe("https://localhost:3000/assets/shortcuts-en.json");
  });

  test("are Ctrl+Shift+Alt and a letter for each command, Command for Ctrl on a Mac, no letter twice", () => {
    expect(shortcuts.actions.map(({ id }) => id)).toEqual([...COMMANDS]);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...COMMANDS]);
    const letters = shortcuts.shortcuts.map(({ key }) => /^Ctrl\+Shift\+Alt\+([A-Z])$/.exec(key.default)![1]!);
    expect(letters).toEqual(["M", "K", "P", "L", "B", "H"]);
    expect(shortcuts.shortcuts.map(({ key }) => key.mac)).toEqual(letters.map((l) => `Command+Shift+Alt+${l}`));
  });

  test("are told in the tip of their button", () => {
    for (const { action, key } of shortcuts.shortcuts) {
      const id = `${action[0]!.toUpperCase()}${action.slice(1)}.Tip`;
      const tip = all("bt:String").find((string) => string.getAttribute("id") === id)!;
      for (const text of [tip.getAttribute("DefaultValue"), children(tip)[0]!.getAttribute("Value")])
        expect(text).toContain(`: ${key.default} (`);
    }
  });

  test("have names in both languages, those of the buttons", () => {
    const label = (id: string, of: (string: Element) => string | null): [string, string | null] => {
      const shown = `${id[0]!.toUpperCase()}${id.slice(1)}.Label`;
      return [`${id}_name`, of(all("bt:String").find((string) => string.getAttribute("id") === shown)!)];
    };
    const valuesOf = (resources: object): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(resources as Record<string, { value: string }>).map(([k, { value }]) => [k, value]),
      );
    expect(valuesOf(shortcuts.resources.default)).toEqual(
      Object.fromEntries(COMMANDS.map((id) => label(id, (string) => string.getAttribute("DefaultValue")))),
    );
    expect(valuesOf(shortcutsEn)).toEqual(
      Object.fromEntries(COMMANDS.map((id) => label(id, (string) => children(string)[0]!.getAttribute("Value")))),
    );
    for (const { id, name } of shortcuts.actions) expect(name).toBe(`\${resource.${id}_name}`);
  });
});
