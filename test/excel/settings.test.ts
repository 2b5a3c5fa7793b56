import fc from "fast-check";
import { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from "../../src/calc";
import type { SettingConvention } from "../../src/excel";
import { settingNamed, settingRow, settingValue } from "../../src/excel/setting-words";
import { check, fix, undo } from "../../src/jobs";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import type { Book } from "../../src/workbench/book";
import { rowsOf, sheetNamed } from "../jobs/open-sample";
import { smallBook } from "../jobs/small-book";

let book: Book;

beforeEach(() => {
  book = smallBook();
  installExcel(createHost(book));
});

const settings = (said: Partial<Settings>): SettingConvention[] =>
  Object.entries(said).map(([name, value]) => ({ kind: "setting", name: name as keyof Settings, value }));
const write = (said: Partial<Settings>) => fix({ issues: [], conventions: settings(said) });
const remembered = () => rowsOf(book, "QuyUoc").map((row) => Object.values(row));
const read = async () => (await check()).settings;

/** Types over a cell of the table QuyUoc: its rows from 0, its columns from 0. */
function type(row: number, column: number, value: string | number): void {
  const sheet = sheetNamed(book, "Kiểm tra");
  const { area } = sheet.tables.find(({ name }) => name === "QuyUoc")!;
  (sheet.cells[area.row + 1 + row] ??= [])[area.column + column] = { value };
}

const EVERY: Settings = {
  attainment: "round2",
  shares: "cut2",
  pace: "lastYears",
  onPaceFrom: 90,
  listOver: 120,
  listUnder: 62.5,
  bandLow: 2.5,
  bandHigh: 3.73,
};

describe("settings in the workbook", () => {
  it("are the defaults where nothing is said", async () => {
    expect(await read()).toEqual(DEFAULT_SETTINGS);
  });

  it("are written in words, read back, and lie over the defaults", async () => {
    await write({ pace: "quarters", listUnder: 62.5 });
    expect(remembered()).toEqual([
      ["Thiết lập", "Nhịp", "theo quý đã giao"],
      ["Thiết lập", "Danh sách dưới (%)", "62,5"],
    ]);
    expect(await read()).toEqual({ ...DEFAULT_SETTINGS, pace: "quarters", listUnder: 62.5 });
  });

  it("come back each as it was said", async () => {
    await write(EVERY);
    expect(remembered().map(([, name, value]) => [name, value])).toEqual([
      ["Cách in tỷ lệ đạt", "làm tròn, hai số lẻ"],
      ["Cách in cơ cấu", "cắt, hai số lẻ"],
      ["Nhịp", "như ba năm trước"],
      ["Đúng nhịp từ (%)", "90"],
      ["Danh sách vượt trên (%)", "120"],
      ["Danh sách dưới (%)", "62,5"],
      ["Tỷ lệ kết nạp từ (%)", "2,5"],
      ["Tỷ lệ kết nạp đến (%)", "3,73"],
    ]);
    expect(await read()).toEqual(EVERY);
  });

  it("said again change in their row, and what else was confirmed stays", async () => {
    await write({ attainment: "round2", listUnder: 40 });
    await fix({ issues: [], conventions: [{ kind: "unit", name: "CB Một", unit: "K1" }] });
    await write({ attainment: "cut1", bandLow: 2 });
    expect(remembered()).toEqual([
      ["Thiết lập", "Cách in tỷ lệ đạt", "cắt, một số lẻ"],
      ["Thiết lập", "Danh sách dưới (%)", "40"],
      ["Tên đơn vị", "CB Một", "K1"],
      ["Thiết lập", "Tỷ lệ kết nạp từ (%)", "2"],
    ]);
    expect(await read()).toEqual({ ...DEFAULT_SETTINGS, listUnder: 40, bandLow: 2 });
  });

  it("in several rows are what the last says, until they are said again", async () => {
    await write({ listUnder: 40, listOver: 110 });
    type(1, 1, "danh sách dưới");
    type(1, 2, 30);
    expect(await read()).toMatchObject({ listUnder: 30, listOver: 100 });
    await write({ listUnder: 45 });
    expect(await read()).toMatchObject({ listUnder: 45 });
  });

  it("typed by hand are read without accents, case and sign", async () => {
    await write({ pace: "quarters", listUnder: 40 });
    type(0, 2, "NHU BA NAM TRUOC");
    type(1, 2, "45,5 %");
    expect(await read()).toMatchObject({ pace: "lastYears", listUnder: 45.5 });
    type(1, 2, 45.125);
    expect(await read()).toMatchObject({ listUnder: 45.125 });
  });

  it.each([
    [0, "theo tháng", "pace", "Nhịp: theo tháng"],
    [1, "nhiều", "listUnder", "Danh sách dưới (%): nhiều"],
    [1, -5, "listUnder", "Danh sách dưới (%): -5"],
    [1, 5000, "listUnder", "Danh sách dưới (%): 5000"],
  ] as const)("row %i saying %j is a warning with its cell, and the default stands", async (row, typed, name, text) => {
    await write({ pace: "quarters", listUnder: 40 });
    type(row, 2, typed);
    const { settings: standing, issues } = await check();
    expect(standing[name]).toBe(DEFAULT_SETTINGS[name]);
    const told = issues.filter(({ code }) => code === "settingNotUnderstood");
    expect(told).toMatchObject([{ severity: "warning", sheet: "Kiểm tra", params: { text } }]);
    const { row: at, column } = /^(?<column>[A-Z]+)(?<row>\d+)$/.exec(told[0]!.cell!)!.groups!;
    expect(sheetNamed(book, "Kiểm tra").cells[Number(at) - 1]![column!.charCodeAt(0) - 65]!.value).toBe(typed);
  });

  it("typed as Excel's own percentages are taken for what they show: 50%, 120%, 3.5%", async () => {
    await write({ listUnder: 40, listOver: 110, bandHigh: 4.5 });
    [0.5, 1.2, 0.035].forEach((value, row) => type(row, 2, value));
    expect(remembered().map(([, name]) => name)).toEqual([
      "Danh sách dưới (%)",
      "Danh sách vượt trên (%)",
      "Tỷ lệ kết nạp đến (%)",
    ]);
    expect(await read()).toMatchObject({ listUnder: 50, listOver: 120, bandHigh: 3.5 });
  });

  it("of an unknown name are a warning too, and notes of the planner's are not", async () => {
    await write({ pace: "quarters", listUnder: 40 });
    type(0, 1, "Màu sắc");
    type(1, 0, "Ghi chú");
    const { settings: standing, issues } = await check();
    expect(standing).toEqual(DEFAULT_SETTINGS);
    expect(issues.filter(({ code }) => code === "settingNotUnderstood").map(({ params }) => params.text)).toEqual([
      "Màu sắc: theo quý đã giao",
    ]);
  });

  it("are taken back by Hoàn tác", async () => {
    await write({ pace: "quarters" });
    await write({ pace: "lastYears" });
    await undo();
    expect(await read()).toMatchObject({ pace: "quarters" });
  });
});

const CHOICES = SETTING_CHOICES.flatMap(({ name, values }) => values.map((value) => [name, value]));
const PERCENTS = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (name) => !SETTING_CHOICES.some((setting) => setting.name === name),
);

describe("the words of a setting", () => {
  it.each(CHOICES)("%s %s are understood again", (name, value) => {
    const [, words, meaning] = settingRow({ kind: "setting", name: name as keyof Settings, value: value });
    expect(settingNamed(words)).toBe(name);
    expect(settingValue(name as keyof Settings, meaning)).toBe(value);
  });

  it("are understood again whatever the percent", () => {
    const thousandths = fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.constantFrom(...PERCENTS), thousandths, (name, value) => {
        const [, words, meaning] = settingRow({ kind: "setting", name, value });
        expect([settingNamed(words), settingValue(name, meaning)]).toEqual([name, value]);
      }),
    );
  });
});
