import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { ribbonOf } from "../../../src/workbench/page/ribbon";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
/** xmldom's documents lack some of the browser's members, none of which is asked for. */
const parsed = (text: string): Document => new DOMParser().parseFromString(text, "text/xml") as unknown as Document;

describe("the ribbon of the manifest", () => {
  const ribbon = ribbonOf(parsed(xml));

  it("is one tab with two groups of three buttons, in both languages", () => {
    expect(ribbon.label).toEqual({ vi: "Chỉ tiêu", en: "Quotas" });
    expect(ribbon.groups.map(({ label, buttons }) => [label.vi, ...buttons.map((button) => button.label.vi)])).toEqual([
      ["Kế hoạch", "Mở bảng", "Kiểm tra", "Phân bổ"],
      ["Theo dõi", "Làm mới", "Báo cáo", "Hoàn tác"],
    ]);
    expect(ribbon.groups.map(({ label, buttons }) => [label.en, ...buttons.map((button) => button.label.en)])).toEqual([
      ["Plan", "Open pane", "Check", "Allocate"],
      ["Follow up", "Refresh", "Report", "Undo"],
    ]);
  });

  it("opens the pane by its first button and runs a function by each other", () => {
    const commands = ribbon.groups.flatMap(({ buttons }) => buttons.map(({ command }) => command));
    expect(commands).toEqual([null, "check", "allocate", "refresh", "report", "undo"]);
  });

  it("has an icon for each button at the add-in's own address, and a tip", () => {
    const check = ribbon.groups[0]!.buttons[1]!;
    expect(check.icon).toEqual({ once: "assets/icon-check-20.png", twice: "assets/icon-check-40.png" });
    expect(check.tip.vi).toMatch(/^Đọc lại sổ tính/);
  });

  it("is refused where a text it names is missing", () => {
    expect(() => ribbonOf(parsed(xml.replace('<bt:String id="Check.Tip"', '<bt:String id="Other.Tip"')))).toThrow(
      "The manifest has no resource Check.Tip",
    );
    expect(() => ribbonOf(parsed("<OfficeApp/>"))).toThrow("The manifest has no tab.");
  });
});
