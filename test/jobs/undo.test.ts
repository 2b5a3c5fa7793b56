import { dayOf } from "../../src/calc";
import {
  allocate,
  assign,
  check,
  type Difference,
  fix,
  JobError,
  refresh,
  report,
  tellableChanges,
  undo,
} from "../../src/jobs";
import type { Book, Cell } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../src/workbench/xlsx/open-book";
import { saveBook } from "../../src/workbench/xlsx/save-book";
import { rowsOf, sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

const PLAN = { year: 2025, kind: "Kết nạp", total: 12, method: "webster" } as const;
const MEASURE = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

let book: Book;
let host: Host;

function open(opened: Book): void {
  book = opened;
  host = createHost(book);
  installExcel(host);
}

beforeEach(() => open(smallBook()));

/** What every sheet holds, without looks. */
const contents = (): Record<string, unknown[][]> =>
  Object.fromEntries(
    book.sheets.map(({ name, cells }) => [
      name,
      Array.from(cells, (row) => {
        const values = Array.from(row ?? [], (cell) => cell?.formula ?? cell?.value ?? "");
        return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
      }).filter((row) => row.length > 0),
    ]),
  );

const cellIn = (sheet: string, row: number, column: number): Cell | undefined =>
  sheetNamed(book, sheet).cells[row]?.[column];

describe("Nhật ký", () => {
  it("has a row for each quota that Giao changes: when, job, unit, old, new, reason", async () => {
    await allocate(PLAN);
    await assign();
    const rows = rowsOf(book, "NhatKy").filter((row) => row["Cột"] === "Giao" || row["Cột"] === "Giao · công thức");
    expect(rows.map((row) => [row["Việc"], row["Chỉ tiêu"], row["Đơn vị"], row["Cột"], row["Cũ"], row["Mới"]])).toEqual(
      [
        ["Giao", "Kết nạp 2025", "K1", "Giao", "", 5],
        ["Giao", "Kết nạp 2025", "K2", "Giao", "", 4],
        ["Giao", "Kết nạp 2025", "K3", "Giao · công thức", "=4+5", 2],
        ["Giao", "Kết nạp 2025", "K4", "Giao", "", 1],
      ],
    );
    expect(rows[0]!["Lý do"]).toBe("12 × 40 ÷ 100 = 4,800, làm tròn thành 5");
    expect(rows[0]!["Lúc"]).toBeGreaterThan(46_000);
  });

  it("keeps what was assigned and mended, and of proposals and refreshes only the last", async () => {
    await allocate(PLAN);
    await assign();
    await refresh(MEASURE);
    await allocate({ ...PLAN, total: 20 });
    const jobs = rowsOf(book, "NhatKy").map((row) => `${row["Lần"]} ${row["Việc"]}`);
    expect([...new Set(jobs)]).toEqual(["2 Giao", "4 Phân bổ"]);
  });

  it("leaves a diary of the planner's own alone and stands beside it", async () => {
    const opened = smallBook();
    opened.sheets[1]!.name = "Nhật ký";
    open(opened);
    const before = contents()["Nhật ký"];
    await allocate(PLAN);
    expect(contents()["Nhật ký"]).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toContain("Nhật ký Chỉ tiêu");
  });
});

describe("Hoàn tác", () => {
  it("gives every cell back what it held, a formula too, and takes the added rows out", async () => {
    await allocate(PLAN);
    const before = contents();
    await assign();
    expect(rowsOf(book, "ChiTieu")).toHaveLength(5);
    const { back, left } = await undo();
    expect([back.length > 0, left]).toEqual([true, []]);
    expect(contents()["Chỉ tiêu"]).toEqual(before["Chỉ tiêu"]);
    expect(cellIn("Chỉ tiêu", 4, 4)!.formula).toBe("=4+5");
    expect(rowsOf(book, "ChiTieu")).toHaveLength(4);
  });

  it("works after the workbook was saved and opened again", async () => {
    await allocate(PLAN);
    const before = contents()["Chỉ tiêu"];
    await assign();
    open(openBook(await saveBook(null, book, loadExcelize)));
    expect((await check()).undo).toMatchObject({ job: "assign" });
    await undo();
    expect(contents()["Chỉ tiêu"]).toEqual(before);
  });

  it("takes away a sheet's contents that the run made, and the next run makes them again", async () => {
    await refresh(MEASURE);
    const made = contents()["Tiến độ"];
    await undo();
    expect(contents()["Tiến độ"]).toEqual([]);
    expect(sheetNamed(book, "Tiến độ").tables).toEqual([]);
    expect(sheetNamed(book, "Tiến độ").charts).toEqual([]);
    await refresh(MEASURE);
    expect(contents()["Tiến độ"]).toEqual(made);
  });

  it("gives a proposal back the quotas it had", async () => {
    await allocate(PLAN);
    const before = contents()["Phân bổ"];
    await allocate({ ...PLAN, total: 30 });
    await undo();
    expect(contents()["Phân bổ"]).toEqual(before);
  });

  it("leaves a cell alone that was edited by hand since, and says which", async () => {
    await allocate(PLAN);
    await assign();
    const sheet = sheetNamed(book, "Chỉ tiêu");
    host.userEdit(sheet.id, 2, 4, "6");
    const { left } = await undo();
    expect(left.map(({ sheet: on, place, unit }) => [on, place, unit])).toEqual([["Chỉ tiêu", "E3", "K1"]]);
    expect(cellIn("Chỉ tiêu", 2, 4)!.value).toBe(6);
    expect(cellIn("Chỉ tiêu", 3, 4)!.value).toBe("");
    expect(rowsOf(book, "NhatKy").filter((row) => row["Hoàn tác"] === "Giữ nguyên: ô đã sửa tay")).toHaveLength(1);
  });

  it("leaves a whole sheet that the run made and the planner has worked on since", async () => {
    await refresh(MEASURE);
    const sheet = sheetNamed(book, "Tiến độ");
    host.userEdit(sheet.id, 6, 4, "Đ/c An");
    const before = structuredClone(sheet);
    const { back, left } = await undo();
    expect([back, left.length > 0, left[0]!.sheet]).toEqual([[], true, "Tiến độ"]);
    expect(sheet).toEqual(before);
  });

  it("finds a unit's row where the planner has sorted the sheet since", async () => {
    await allocate(PLAN);
    await assign();
    const sheet = sheetNamed(book, "Chỉ tiêu");
    const [first, second] = [sheet.cells[2]!, sheet.cells[3]!];
    sheet.cells[2] = second;
    sheet.cells[3] = first;
    expect((await undo()).left).toEqual([]);
    expect([sheet.cells[2][4]!.value, sheet.cells[3][4]!.value]).toEqual(["", ""]);
  });

  it("goes back run by run over what is kept, and says when there is nothing left", async () => {
    await allocate(PLAN);
    await assign();
    const { issues } = await check();
    await fix({ issues, conventions: [] });
    expect([(await undo()).job, (await undo()).job]).toEqual(["fix", "assign"]);
    await expect(undo()).rejects.toEqual(new JobError("nothingToUndo"));
    expect((await check()).undo).toBeNull();
  });

  it("names a protected sheet and changes nothing", async () => {
    await allocate(PLAN);
    await assign();
    sheetNamed(book, "Chỉ tiêu").protected = true;
    const before = contents();
    await expect(undo()).rejects.toEqual(new JobError("protected", { sheet: "Chỉ tiêu" }));
    expect(contents()).toEqual(before);
  });
});

describe("a preview", () => {
  const previewOf = async (job: (run: { preview: (difference: Difference) => void }) => Promise<unknown>) => {
    const told: Difference[] = [];
    await job({ preview: (difference) => told.push(difference) });
    return told[0]!;
  };

  it("tells every cell that will change, old and new, and writes nothing", async () => {
    await allocate(PLAN);
    const before = structuredClone(book);
    const { job, changes } = await previewOf(assign);
    expect(job).toBe("assign");
    expect(changes.find(({ unit, column }) => unit === "K2" && column === "Giao")).toMatchObject({
      before: "",
      after: 4,
    });
    expect(book).toEqual(before);
  });

  it("of a sheet still to be made tells the table, not each of its cells", async () => {
    const { changes } = await previewOf((run) => allocate(PLAN, run));
    expect(changes.filter(({ what }) => what === "table").map(({ place, after }) => [place, after])).toEqual([
      ["PhanBo", "A5:L10"],
    ]);
  });

  it("is what is done: the run that follows changes those cells and no others", async () => {
    await allocate(PLAN);
    await assign();
    const { changes, fingerprint } = await previewOf((run) => allocate({ ...PLAN, total: 20 }, run));
    const before = contents()["Phân bổ"]!;
    await allocate({ ...PLAN, total: 20 }, { expected: fingerprint });
    const after = contents()["Phân bổ"]!;
    const changed = after.flatMap((row, r) => row.filter((value, c) => value !== before[r]?.[c])).length;
    expect(changed).toBe(changes.filter(({ what }) => what === "value").length);
  });

  it("holds only while the workbook stays as it was", async () => {
    await allocate(PLAN);
    const { fingerprint } = await previewOf(assign);
    sheetNamed(book, "Phân bổ").cells[6]![9] = { value: 9 };
    const before = structuredClone(book);
    await expect(assign({ expected: fingerprint })).rejects.toEqual(new JobError("changedSince"));
    expect(book).toEqual(before);
  });
});

describe("Sửa", () => {
  it("mends one cell, lists it on Kiểm tra before and after, and can be undone", async () => {
    const { issues } = await check();
    const issue = issues.find(({ code }) => code === "readAsNumber")!;
    await fix({ issues: [issue], conventions: [] });
    expect(cellIn("Đơn vị", 3, 4)!.value).toBe(30);
    const listed = rowsOf(book, "KiemTra").filter((row) => row["Tình trạng"] === "đã sửa");
    expect(listed.map((row) => [row["Ô"], row["Trước"], row["Sau"]])).toEqual([["E4", "30 đ/c", "30"]]);
    await undo();
    expect(cellIn("Đơn vị", 3, 4)!.value).toBe("30 đ/c");
  });

  it("of a date shows it as one when it is given back", async () => {
    const { issues } = await check();
    await fix({ issues: issues.filter(({ code }) => code === "dateAsText"), conventions: [] });
    const told: Difference[] = [];
    await undo({ preview: (difference) => told.push(difference) });
    const date = told[0]!.changes.find(({ what, place }) => what === "value" && place === "C4");
    expect(date).toMatchObject({ before: dayOf(2025, 6, 5)!, after: "5.6.2025", shown: ["05/06/2025", "5.6.2025"] });
  });

  it("that is taken back is no longer listed as mended", async () => {
    const cellsToMend = async () => (await check()).issues.filter((issue) => issue.fix?.change.kind === "cell");
    await fix({ issues: (await cellsToMend()).slice(0, 1), conventions: [] });
    await fix({ issues: (await cellsToMend()).slice(0, 1), conventions: [] });
    await undo();
    expect(rowsOf(book, "KiemTra").filter((row) => row["Tình trạng"] === "đã sửa")).toEqual([]);
  });

  it("mends all that is easy together: numbers, dates with their format, letters, codes", async () => {
    const { issues } = await check();
    await fix({ issues: issues.filter((issue) => issue.fix?.change.kind === "cell"), conventions: [] });
    expect(cellIn("Danh sách", 3, 2)).toMatchObject({
      value: dayOf(2025, 6, 5)!,
      format: { numberFormat: "dd/mm/yyyy" },
    });
    expect(cellIn("Danh sách", 5, 1)!.value).toBe("K4");
    expect(cellIn("Đơn vị", 4, 1)!.value).toBe("Chi bộ Ba");
    const after = await check();
    expect(after.issues.map(({ code }) => code).sort()).toEqual(["perhapsUnit", "readAsRange"]);
  });

  it("remembers another name of a unit, in the workbook itself", async () => {
    const first = await check();
    expect(first.people.filter(({ unit }) => unit === "K1")).toHaveLength(2);
    await fix({ issues: first.issues.filter(({ code }) => code === "perhapsUnit"), conventions: [] });
    open(openBook(await saveBook(null, book, loadExcelize)));
    expect((await check()).people.filter(({ unit }) => unit === "K1")).toHaveLength(3);
    expect(rowsOf(book, "QuyUoc")).toEqual([{ "Quy ước": "Tên đơn vị", "Ghi trong sổ": "CB Một", "Hiểu là": "K1" }]);
  });

  it("remembers which column is which, and finds the part by it", async () => {
    sheetNamed(book, "Đơn vị").cells[0]![4] = { value: "SL hiện có" };
    expect((await check()).units[1]!.members).toBeNull();
    await fix({
      issues: [],
      conventions: [{ kind: "column", part: "units", column: "members", header: "SL hiện có" }],
    });
    expect((await check()).units[1]!.members).toBe(40);
  });

  it("passes over a cell that has changed since, and one that holds a formula", async () => {
    const { issues } = await check();
    const easy = issues.filter(({ fix: cure }) => cure?.change.kind === "cell");
    sheetNamed(book, "Đơn vị").cells[3]![4] = { value: 31 };
    sheetNamed(book, "Danh sách").cells[3]![2] = { value: "5.6.2025", formula: '=TEXT(A1,"d.m.yyyy")' };
    const { changes } = await fix({ issues: easy, conventions: [] });
    expect(changes.map(({ place }) => place)).not.toContain("E4");
    expect(cellIn("Danh sách", 3, 2)!.formula).toBe('=TEXT(A1,"d.m.yyyy")');
  });
});

it.each([
  ["a proposal", () => allocate(PLAN)],
  ["a report", () => report(MEASURE)],
  ["quotas assigned", () => allocate(PLAN).then(() => assign())],
])("says beforehand of %s as many changes as it will show", async (_, job) => {
  await job();
  const offered = (await check()).undo!.changes;
  const { back } = await undo();
  expect(offered).toBe(tellableChanges(back).length);
});

it("steps over a run that was edited by hand everywhere, to the one before it", async () => {
  await allocate(PLAN);
  await assign();
  await refresh(MEASURE);
  const progress = sheetNamed(book, "Tiến độ");
  const { area } = progress.tables.find(({ name }) => name === "TienDo")!;
  progress.cells[area.row + 1]![area.column + 1] = { value: "ghi tay" };
  const { back, left } = await undo();
  expect([back, left.length > 0]).toEqual([[], true]);
  expect((await check()).undo).toMatchObject({ job: "assign" });
  expect((await undo()).job).toBe("assign");
});
