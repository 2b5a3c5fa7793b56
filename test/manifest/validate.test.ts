import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "../functions/custom-functions";
import { findingsIn, isBuiltFrom } from "../../scripts/validate/index";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");

/** The files as the build has them: those of the project where they are copied as they stand. */
function fileAt(path: string): Buffer | null {
  if (path === "taskpane.html" || path === "taskpane.js") return Buffer.from("built");
  const source = path.startsWith("functions") ? "src/functions/functions-vi.json" : path;
  return existsSync(join(root, source)) ? readFileSync(join(root, source)) : null;
}

const told = (text: string, files = fileAt) =>
  findingsIn(text, files, "manifest.xml").map(({ line, told: what }) => `${line ?? "-"}: ${what}`);

/** The manifest with one part put in place of another, which must be there. */
function changed(from: string | RegExp, to: string): string {
  const text = xml.replace(from, to);
  if (text === xml) throw new Error(`not in the manifest: ${String(from)}`);
  return text;
}

const lineOf = (part: string) => xml.slice(0, xml.indexOf(part)).split("\n").length;

test("the manifest has nothing to mend", () => {
  expect(told(xml)).toEqual([]);
});

test("a finding says its line", () => {
  const found = told(changed('resid="Check.Label"', 'resid="Check.Lable"'));
  expect(found).toContain(
    `${lineOf('resid="Check.Label"')}: <Label> names the resource Check.Lable, which is not defined.`,
  );
});

test.each([
  [
    "an element out of order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    /<ProviderName> stands after <DefaultLocale>/,
  ],
  [
    "an element that is not known",
    "<Hosts>\n    <Host Name",
    "<Hostz/><Hosts>\n    <Host Name",
    /<Hostz> has no place in <OfficeApp>/,
  ],
  [
    "what a button needs in another order",
    /(<FunctionName>check<\/FunctionName>)/,
    "$1<TaskpaneId>x</TaskpaneId>",
    /<TaskpaneId> has no place in <Action>/,
  ],
  [
    "a name of more than 125 letters",
    'DefaultValue="Hoàn tác"',
    `DefaultValue="${"h".repeat(126)}"`,
    /has 126 letters of 125/,
  ],
  [
    "a tip of more than 250 letters",
    /(<bt:String id="Check.Tip" DefaultValue=")[^"]*/,
    `$1${"h".repeat(251)}`,
    /has 251 letters of 250/,
  ],
  ["a resource id of more than 32 letters", /Check\.Label/g, "Check.".padEnd(33, "x"), /has 33 letters of 32/],
  ["an id that is no GUID", /<Id>[^<]*/, "<Id>chi-tieu", /<Id> must be a GUID/],
  ["a version that is none", /<Version>[^<]*/, "<Version>1", /<Version> must be two to four numbers/],
  [
    "a locale without its country",
    /<DefaultLocale>[^<]*/,
    "<DefaultLocale>vi",
    /<DefaultLocale> must be a language with its country/,
  ],
  [
    "too small a permission",
    /<Permissions>[^<]*/,
    "<Permissions>ReadDocument",
    /<Permissions> must be ReadWriteDocument/,
  ],
  [
    "a resource that nothing uses",
    "<bt:LongStrings>",
    '<bt:LongStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>',
    /Nothing uses the resource Idle/,
  ],
  [
    "a resource of the wrong kind",
    'resid="Check.Tip"',
    'resid="Check.Label"',
    /names Check.Label, which must stand in <bt:LongStrings>/,
  ],
  [
    "a text without English",
    /(<bt:String id="Undo.Label" DefaultValue="Hoàn tác">)\s*<bt:Override[^>]*>/,
    "$1",
    /<bt:String> has no text for en-US/,
  ],
  [
    "a text that overrides its own default",
    /(<bt:String id="Undo.Label"[^>]*>)/,
    '$1<bt:Override Locale="vi-VN" Value="x"/>',
    /overrides its own default vi-VN/,
  ],
  ["an id used twice", 'id="ChiTieu.Check"', 'id="ChiTieu.Open"', /<Control> uses the id ChiTieu.Open again/],
  [
    "an address that is not https",
    "https://localhost:3000/assets/icon-64.png",
    "http://localhost:3000/assets/icon-64.png",
    /is not https/,
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/assets/icon-64.png",
    "https://other.example/icon-64.png",
    /is not below https:\/\/localhost:3000\//,
  ],
  [
    "an address without its file",
    "assets/icon-64.png",
    "assets/icon-65.png",
    /points at no file of the build; is assets\/icon-65.png written\?/,
  ],
  [
    "an icon of another size",
    "assets/icon-64.png",
    "assets/icon-32.png",
    /icon-32.png is 32 × 32; 64 × 64 is asked for/,
  ],
  [
    "a command without one of the sizes",
    /<bt:Image size="80" resid="Check.Icon.80"\/>/,
    "",
    /<Icon> has no image of size 80/,
  ],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', /A shared runtime has lifetime="long"/],
  [
    "commands on another page",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Functions.Script.Url"/>',
    /<FunctionFile> must name Taskpane.Url/,
  ],
  [
    "no demand for the shared runtime",
    'Name="SharedRuntime"',
    'Name="DialogApi"',
    /Requirements must ask for the set SharedRuntime/,
  ],
  [
    "version overrides of mail add-ins",
    "VersionOverridesV1_0",
    "VersionOverridesV1_1",
    /takes VersionOverridesV1_0 only/,
  ],
  ["a pane without its runtime", /<Runtimes>[^]*<\/Runtimes>/, "", /Commands and pane share no runtime/],
  [
    "a second runtime",
    "</Runtimes>",
    '<Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>',
    /There is one shared runtime; take this one out/,
  ],
  ["no demand for Excel's own interface", 'Name="ExcelApi"', 'Name="WordApi"', /must ask for the set ExcelApi/],
  ["a button without its tip", /<Supertip>[^]*?<\/Supertip>/, "", /<Control> has no <Supertip>; put one in/],
  [
    "a button that runs nothing",
    "<FunctionName>check</FunctionName>",
    "",
    /<Action> has no <FunctionName>; put one in/,
  ],
  ["an action of no known kind", '"ExecuteFunction"', '"Navigate"', /<Action> is of a type that is not known/],
  ["a second tab", "</CustomTab>", '</CustomTab><CustomTab id="More"/>', /An add-in has one tab of its own/],
  ["a manifest without its maker", /<ProviderName>.*<\/ProviderName>/, "", /<OfficeApp> has no <ProviderName>/],
  [
    "a maker of more than 125 letters",
    /<ProviderName>[^<]*/,
    `<ProviderName>${"h".repeat(126)}`,
    /<ProviderName> must have 1 to 125 letters/,
  ],
  [
    "a description of more than 250 letters",
    /<Description DefaultValue="[^"]*/,
    `<Description DefaultValue="${"h".repeat(251)}`,
    /has 251 letters of 250/,
  ],
  ["a text that says nothing", 'DefaultValue="Hoàn tác"', 'DefaultValue=" "', /<bt:String> says nothing/],
  [
    "a resource defined twice",
    '<bt:Image id="Icon.20"',
    '<bt:Image id="Icon.16"',
    /The resource Icon.16 is defined twice/,
  ],
  [
    "two texts for one language",
    /(<bt:String id="Undo.Label"[^>]*>\s*)(<bt:Override[^>]*>)/,
    "$1$2$2",
    /has two texts for one language/,
  ],
  ["a button's id of more than 125 letters", "ChiTieu.Check", "c".repeat(126), /has 126 letters of 125/],
  ["a command that nothing answers", "<FunctionName>check<", "<FunctionName>chek<", /Nothing is associated with chek/],
])("tells of %s", (_, from, to, finding) => {
  expect(told(changed(from, to)).join("\n")).toMatch(finding);
});

const withFile = (path: string, change: (text: string) => string) => (name: string) => {
  const bytes = fileAt(name);
  return name === path && bytes ? Buffer.from(change(bytes.toString("utf8"))) : bytes;
};

test.each([
  [
    "an action of the wrong kind",
    "assets/shortcuts.json",
    '"ExecuteFunction"',
    '"ShowTaskpane"',
    /The action open must be of type ExecuteFunction/,
  ],
  ["a shortcut without its key", "assets/shortcuts.json", '"default": "Ctrl', '"web": "Ctrl', /has no default key/],
  [
    "an action without its name",
    "assets/shortcuts.json",
    '"check_name": {',
    '"chek_name": {',
    /The action check has no name in the shortcuts file/,
  ],
  [
    "a shortcut that Excel may have",
    "assets/shortcuts.json",
    '"Ctrl+Shift+Alt+M"',
    '"Ctrl+M"',
    /Ctrl\+M \(open\) may be Excel's own/,
  ],
  [
    "a shortcut taken twice",
    "assets/shortcuts.json",
    '"Ctrl+Shift+Alt+K"',
    '"Ctrl+Shift+Alt+M"',
    /Ctrl\+Shift\+Alt\+M is taken twice/,
  ],
  [
    "a shortcut for no action",
    "assets/shortcuts.json",
    '"action": "check"',
    '"action": "chek"',
    /A shortcut is for chek, which is no action/,
  ],
  [
    "an action that nothing answers",
    "assets/shortcuts.json",
    '"id": "check"',
    '"id": "chek"',
    /The action chek of the shortcuts is not associated/,
  ],
  [
    "an action without its English name",
    "assets/shortcuts-en.json",
    '"check_name"',
    '"chek_name"',
    /The action check has no name in the other language/,
  ],
  [
    "metadata without one of the functions",
    "functions-vi.json",
    '"id": "DAT"',
    '"id": "DATT"',
    /lists PHANBO, DATT, TIENDO, VISAO; the add-in has PHANBO, DAT, TIENDO, VISAO/,
  ],
])("tells of %s", (_, path, from, to, finding) => {
  const files = withFile(path, (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });
  expect(told(xml, files).join("\n")).toMatch(finding);
});

/** The icon of 64 points with one of its bytes changed. */
const withIcon = (place: number, byte: number) => (name: string) => {
  const bytes = fileAt(name);
  if (name === "assets/icon-64.png" && bytes) bytes[place] = byte;
  return bytes;
};

test.each([
  ["an icon that is no PNG", 1, 0x51, /icon-64.png is no PNG/],
  ["an icon without a transparent ground", 25, 2, /icon-64.png has no transparent ground/],
])("tells of %s", (_, place, byte, finding) => {
  expect(told(xml, withIcon(place, byte)).join("\n")).toMatch(finding);
});

test("a text that is no XML is refused with what is wrong in it", () => {
  expect(() => told("<OfficeApp><Id></OfficeApp>")).toThrow(/Id/);
});

test("a build differs from the manifest in the address of its files alone", () => {
  const built = xml.replaceAll("https://localhost:3000/", "https://chi-tieu.example/");
  expect(isBuiltFrom(xml, built)).toBe(true);
  expect(isBuiltFrom(changed("Mở bảng", "Mở"), built)).toBe(false);
});

describe("Microsoft's tools", () => {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-manifest-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** In a process of its own: the tools are modules that jest does not load. */
  const misread = (text: string): string[] => {
    const path = join(folder, "manifest.xml");
    writeFileSync(path, text);
    const tools = JSON.stringify(join(root, "scripts/validate/tools.ts"));
    const run = `import(${tools}).then(({ default: tools }) => tools.misreadByTools(process.argv[1])).then((r) => console.log(JSON.stringify(r)))`;
    const printed = execFileSync(process.execPath, ["--import", "tsx", "-e", run, path], {
      cwd: root,
      encoding: "utf8",
    });
    return JSON.parse(printed) as string[];
  };

  it("read the manifest as it stands", () => {
    expect(misread(xml)).toEqual([]);
  });

  it("are told of where they read a program more than Excel", () => {
    const word = changed('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>');
    expect(misread(word)).toContain(
      "office-addin-manifest: hosts is Workbook,Document, and the manifest says Workbook.",
    );
  });
});
