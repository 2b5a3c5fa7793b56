import { type AllocationChoice, type Scenario } from "../../src/calc";
import { check, dropScenario, keepScenario, undo } from "../../src/jobs";
import { newBook } from "../../src/workbench/new-book";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import type { Book } from "../../src/workbench/book";
import { openFile, openSample, rowsOf, sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

const plan: AllocationChoice = { year: 2025, kind: "Kết nạp", total: 12, method: "webster" };

/** One that uses every kind of word the sheet knows. */
const full: Scenario = {
  name: "Ưu tiên nguồn",
  choice: {
    ...plan,
    total: 1500,
    method: "hamilton",
    mix: { members: 60, pool: 30, lastYear: 10 },
    norms: [
      { type: "residential", min: 1, max: 2 },
      { type: "agency", min: 3, max: 3 },
      { type: "privateEnterprise", min: 1, max: null },
      { type: "school", min: null, max: 4 },
    ],
    own: new Map([
      ["K1", { min: null, max: null, lock: 1200 }],
      ["K2", { min: 1, max: 2, lock: null }],
      ["Khối 3 – A", { min: null, max: null, lock: null }],
      ["K4", { min: 2, max: 2, lock: null }],
    ]),
  },
};

function opened(book: Book): Book {
  installExcel(createHost(book));
  return book;
}

const kept = async () => (await check()).scenarios;

test("a scenario is read back as it was kept, whatever it sets", async () => {
  opened(smallBook());
  await keepScenario(full);
  expect(await kept()).toEqual([full]);
});

test("it stands in the workbook in words that a planner reads", async () => {
  const book = opened(smallBook());
  await keepScenario(full);
  expect(rowsOf(book, "KichBan")).toEqual([
    {
      Tên: "Ưu tiên nguồn",
      Năm: 2025,
      "Chỉ tiêu": "Kết nạp",
      Tổng: 1500,
      "Cách chia": "Phần dư lớn nhất (Hamilton)",
      "Chia theo": "60\u00a0% đảng viên, 30\u00a0% nguồn, 10\u00a0% kết nạp năm trước",
      "Mức theo loại hình": "thôn, khu phố 1–2; cơ quan 3; doanh nghiệp ngoài nhà nước ≥\u00a01; trường học ≤\u00a04",
      "Đặt riêng": "K1 khóa 1.200\nK2 1–2\nKhối 3 – A tự do\nK4 2",
    },
  ]);
});

test("one of the same name is replaced where it stands, another goes below, and Hoàn tác takes either back", async () => {
  opened(smallBook());
  const second = { name: "Hai", choice: { ...plan, mix: { members: 100 }, norms: [], own: new Map() } };
  await keepScenario(full);
  await keepScenario(second);
  const changed = { ...full, name: "ƯU TIÊN NGUỒN", choice: { ...full.choice, total: 20 } };
  await keepScenario(changed);
  expect(await kept()).toEqual([changed, second]);
  await undo();
  expect(await kept()).toEqual([full, second]);
  await undo();
  expect(await kept()).toEqual([full]);
  await undo();
  expect(await kept()).toEqual([]);
});

test("the last one taken out leaves the table there and empty", async () => {
  opened(smallBook());
  await keepScenario(full);
  await dropScenario("Ưu tiên nguồn");
  expect(await kept()).toEqual([]);
  await expect(dropScenario("Ưu tiên nguồn")).rejects.toMatchObject({ code: "gone" });
  await keepScenario(full);
  expect(await kept()).toEqual([full]);
});

test("a row that the planner has made unreadable is told with its cell, and is still there after the next is kept", async () => {
  const book = opened(smallBook());
  await keepScenario(full);
  const sheet = sheetNamed(book, "Kịch bản");
  const { row, column } = sheet.tables[0]!.area;
  sheet.cells[row + 1]![column + 5] = { value: "60 % đảng viên" };
  const { scenarios, issues } = await check();
  expect(scenarios).toEqual([]);
  const told = issues.filter(({ code }) => code === "scenarioNotUnderstood");
  expect(told).toMatchObject([{ sheet: "Kịch bản", params: { name: "Ưu tiên nguồn" } }]);
  await keepScenario({ ...full, name: "Khác" });
  expect(rowsOf(book, "KichBan").map((one) => [one.Tên, one["Chia theo"]])).toEqual([
    ["Ưu tiên nguồn", "60 % đảng viên"],
    ["Khác", "60\u00a0% đảng viên, 30\u00a0% nguồn, 10\u00a0% kết nạp năm trước"],
  ]);
});

test("more set by hand than a cell can hold is refused, and nothing is written", async () => {
  const book = opened(smallBook());
  const own = new Map(Array.from({ length: 3000 }, (_, i) => [`CB-${i}`, { min: 1, max: null, lock: null }]));
  const long = keepScenario({ ...full, choice: { ...full.choice, own } });
  await expect(long).rejects.toMatchObject({ code: "scenarioTooLong", params: { count: 3000 } });
  expect(book.sheets.map(({ name }) => name)).not.toContain("Kịch bản");
});

test("scenarios are there again once the workbook was saved and opened", async () => {
  const { save } = openSample("thi-tran-2024");
  await keepScenario(full);
  openFile(await save());
  expect(await kept()).toEqual([full]);
});

test("a workbook without the sheet has none", async () => {
  opened(newBook("A"));
  expect(await kept()).toEqual([]);
});
