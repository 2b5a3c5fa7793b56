import { dayOf } from "../../src/calc";
import { allocate, assign, check, JobError, refresh } from "../../src/jobs";
import { openFile, openSample, rowsOf, type Sample, sheetNamed, valuesOf } from "./open-sample";

const TOWN = { year: 2024, kind: "Kết nạp", total: null, method: "webster" } as const;
const CITY = { ...TOWN, year: 2025 } as const;
const PLANS = { "thi-tran-2024": TOWN, "thanh-pho-2025": CITY } as const;
const AS_OF = { "thi-tran-2024": dayOf(2024, 12, 31)!, "thanh-pho-2025": dayOf(2025, 6, 30)! } as const;
const SAMPLES = Object.keys(PLANS) as Sample[];

const measureChoice = (sample: Sample) => ({ year: PLANS[sample].year, kind: "Kết nạp", asOf: AS_OF[sample] });
const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);

describe("check", () => {
  it("finds the town's 26 units, 93 people and 26 targets, and nothing wrong", async () => {
    openSample("thi-tran-2024");
    const book = await check();
    expect(book.found.map(({ part, sheet, cell, count }) => [part, sheet, cell, count])).toEqual([
      ["units", "Đơn vị", "A4", 26],
      ["register", "Danh sách", "A3", 93],
      ["targets", "Chỉ tiêu", "A2", 26],
    ]);
    expect(book.issues).toEqual([]);
  });

  it.each(SAMPLES)("reads %s in two syncs and changes nothing", async (sample) => {
    const { book, host } = openSample(sample);
    const before = structuredClone(book);
    await check();
    expect(host.requests).toHaveLength(2);
    expect(book).toEqual(before);
  });
});

describe("allocate", () => {
  it("writes a Phân bổ that sums to 20 over the town's branches", async () => {
    const { book } = openSample("thi-tran-2024");
    await allocate(TOWN);
    const [top, ...branches] = rowsOf(book, "PhanBo");
    expect(top!["Phân bổ"]).toBe(20);
    expect(branches).toHaveLength(25);
    expect(sum(branches.map((row) => row["Phân bổ"]))).toBe(20);
  });

  it("writes a Phân bổ that sums to 385 at the city's top, at every committee and over the branches", async () => {
    const { book } = openSample("thanh-pho-2025");
    const { units } = await check();
    await allocate(CITY);
    const quota = new Map(rowsOf(book, "PhanBo").map((row) => [row["Mã"], Number(row["Phân bổ"])]));
    const partsOf = (id: string) => units.filter(({ parent }) => parent === id);
    const top = units.find(({ parent }) => parent === null)!;
    expect(quota.get(top.id)).toBe(385);
    for (const unit of units.filter(({ id }) => partsOf(id).length > 0)) {
      expect(sum(partsOf(unit.id).map(({ id }) => quota.get(id)))).toBe(quota.get(unit.id));
    }
    expect(sum(units.filter(({ id }) => partsOf(id).length === 0).map(({ id }) => quota.get(id)))).toBe(385);
  });

  it.each(SAMPLES)("takes two syncs to read and at most three to write on %s, each under 4 MB", async (sample) => {
    const { host } = openSample(sample);
    await allocate(PLANS[sample]);
    expect(host.requests).toHaveLength(4);
    host.requests.length = 0;
    await allocate({ ...PLANS[sample], total: 400 });
    expect(host.requests).toHaveLength(5);
    expect(Math.max(...host.requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)))).toBeLessThan(4e6);
  });

  it("refuses an impossible plan and writes nothing", async () => {
    const { book } = openSample("thi-tran-2024");
    const targets = sheetNamed(book, "Chỉ tiêu");
    const header = targets.cells[1]!.findIndex((cell) => cell?.value === "Tối thiểu");
    for (let row = 3; row < 28; row++) (targets.cells[row] ??= [])[header] = { value: 1 };
    const before = structuredClone(book);
    const outcome = await allocate(TOWN);
    expect(outcome).toMatchObject({ ok: false, conflict: { kind: "minimum", need: 25, available: 20 } });
    expect(book).toEqual(before);
  });

  it("says that there is no total where no target row carries one", async () => {
    openSample("thi-tran-2024");
    await expect(allocate({ ...TOWN, year: 2031 })).rejects.toMatchObject({ code: "noTotal" });
  });
});

describe("refresh", () => {
  it("shows the town's 53 of 20 = 265,0 %, cumulative 93", async () => {
    const { book } = openSample("thi-tran-2024");
    await allocate(TOWN);
    await refresh(measureChoice("thi-tran-2024"));
    const [top] = rowsOf(book, "TienDo");
    expect(top).toMatchObject({ "Chỉ tiêu": 20, "Thực hiện": 53, Đạt: 2.65, "Còn lại": 0, "Lũy kế nhiệm kỳ": 93 });
    const lines = valuesOf(sheetNamed(book, "Tiến độ"))
      .slice(0, 3)
      .map(([first]) => first);
    expect(lines[0]).toBe("TIẾN ĐỘ KẾT NẠP NĂM 2024");
    expect(lines[2]).toContain("53/20, đạt 265,0\u00a0%");
  });

  it("draws the ranking and the cumulative chart from cells of the sheet", async () => {
    const { book } = openSample("thi-tran-2024");
    await allocate(TOWN);
    await refresh(measureChoice("thi-tran-2024"));
    const { charts } = sheetNamed(book, "Tiến độ");
    expect(charts.map(({ name, kind, series }) => [name, kind, series.length])).toEqual([
      ["TienDoLuyKe", "Line", 2],
      ["TienDoTheoChiBo", "BarClustered", 2],
    ]);
    const ranked = rowsOf(book, "TienDoXepHang").map((row) => (row["Đạt"] === "–" ? Infinity : Number(row["Đạt"])));
    expect(ranked.slice(0, 5)).toEqual([Infinity, Infinity, Infinity, 9, 5]);
    expect(ranked).toEqual([...ranked].sort((a, b) => (a === b ? 0 : b - a)));
    expect(charts[1]!.series.map(({ values }) => values.rows)).toEqual([ranked.length, ranked.length]);
  });

  it.each(SAMPLES)("takes two syncs to read and at most three to write on %s", async (sample) => {
    const { host } = openSample(sample);
    await refresh(measureChoice(sample));
    expect(host.requests).toHaveLength(4);
  });
});

describe("Giao", () => {
  it("copies the proposal into Giao of every branch, with its reason, and touches nothing else", async () => {
    const { book, host } = openSample("thi-tran-2024");
    await allocate(TOWN);
    const before = rowsOf(book, "ChiTieu");
    host.requests.length = 0;
    expect(await assign()).toEqual({ assigned: 25 });
    expect(host.requests).toHaveLength(5);
    const after = rowsOf(book, "ChiTieu");
    expect(sum(after.slice(1).map((row) => row["Giao"]))).toBe(20);
    expect(after.slice(1).every((row) => row["Lý do"] !== "")).toBe(true);
    expect(after.map((row) => ({ ...row, Giao: "", "Lý do": "" }))).toEqual(
      before.map((row) => ({ ...row, Giao: "", "Lý do": "" })),
    );
    expect(after[0]!["Giao"]).toBe(before[0]!["Giao"]);
  });

  it("assigns nothing anew the second time", async () => {
    openSample("thi-tran-2024");
    await allocate(TOWN);
    await assign();
    expect(await assign()).toEqual({ assigned: 0 });
  });

  it("turns the measure from the proposal to what is assigned", async () => {
    openSample("thi-tran-2024");
    await allocate(TOWN);
    expect((await refresh(measureChoice("thi-tran-2024"))).basis).toBe("proposal");
    await assign();
    expect((await refresh(measureChoice("thi-tran-2024"))).basis).toBe("assigned");
  });

  it("asks for a proposal first", async () => {
    openSample("thi-tran-2024");
    await expect(assign()).rejects.toEqual(new JobError("noProposal"));
  });
});

describe("running twice", () => {
  it.each(SAMPLES)("changes values in place and adds nothing to %s", async (sample) => {
    const { book } = openSample(sample);
    const run = async () => {
      await allocate(PLANS[sample]);
      await refresh(measureChoice(sample));
      return structuredClone(book.sheets.map(({ changed, ...sheet }) => sheet));
    };
    const once = await run();
    expect(await run()).toEqual(once);
  });

  it("keeps the planner's order, columns and formats in the add-in's own sheets", async () => {
    const { book } = openSample("thi-tran-2024");
    await allocate(TOWN);
    const sheet = sheetNamed(book, "Phân bổ");
    const { row, rows } = sheet.tables[0]!.area;
    const last = sheet.cells[row + rows - 1]!;
    const first = sheet.cells[row + 1]!;
    sheet.cells[row + 1] = last;
    sheet.cells[row + rows - 1] = first;
    first[9] = { ...first[9]!, format: { ...first[9]!.format, fill: "#FFFF00" } };
    await allocate({ ...TOWN, total: 30 });
    expect(sheet.cells[row + rows - 1]![9]).toMatchObject({ value: 30, format: { fill: "#FFFF00" } });
    expect(sheet.cells[row + 1]![0]!.value).toBe(last[0]!.value);
  });
});

describe("a file saved and opened again", () => {
  it("holds the same results, and the job runs on in place", async () => {
    const first = openSample("thi-tran-2024");
    await allocate(TOWN);
    await refresh(measureChoice("thi-tran-2024"));
    const bytes = await first.save();

    const again = openFile(bytes);
    expect(rowsOf(again.book, "TienDo")).toEqual(rowsOf(first.book, "TienDo"));
    await allocate(TOWN);
    await refresh(measureChoice("thi-tran-2024"));
    expect(again.book.sheets.map(({ name, tables, charts }) => [name, tables.length, charts.length])).toEqual(
      first.book.sheets.map(({ name, tables, charts }) => [name, tables.length, charts.length]),
    );
  });
});

describe("a protected sheet", () => {
  it("is named, and nothing is written", async () => {
    const { book } = openSample("thi-tran-2024");
    await allocate(TOWN);
    sheetNamed(book, "Phân bổ").protected = true;
    const before = structuredClone(book);
    await expect(allocate({ ...TOWN, total: 30 })).rejects.toEqual(new JobError("protected", { sheet: "Phân bổ" }));
    expect(book).toEqual(before);
  });
});

describe("cancelling", () => {
  it("before the write leaves the workbook as it was", async () => {
    const { book } = openSample("thi-tran-2024");
    const before = structuredClone(book);
    const stop = new AbortController();
    const run = {
      signal: stop.signal,
      onProgress: ({ stage }: { stage: string }) => stage === "write" && stop.abort(),
    };
    await expect(allocate(TOWN, run)).rejects.toEqual(new JobError("cancelled"));
    expect(book).toEqual(before);
  });
});

describe("faults of Excel reach the planner as what they are", () => {
  it("a service that is busy for a moment is tried again", async () => {
    const { host } = openSample("thi-tran-2024");
    host.failNext({ code: "ServiceNotAvailable" });
    expect((await check()).found).toHaveLength(3);
  });

  it("a code nobody expected is named", async () => {
    const { host } = openSample("thi-tran-2024");
    host.failNext({ code: "GeneralException" });
    await expect(check()).rejects.toMatchObject({ code: "unknown", params: { code: "GeneralException" } });
  });

  it("a write that broke off is said at the next check and made whole by the next run", async () => {
    const { book, host } = openSample("thi-tran-2024");
    host.failNext({ code: "GeneralException", requests: 3 });
    await expect(allocate(TOWN)).rejects.toMatchObject({ code: "unknown" });
    expect((await check()).issues.map(({ code }) => code)).toEqual(["interruptedWrite"]);
    await allocate(TOWN);
    expect((await check()).issues).toEqual([]);
    expect(rowsOf(book, "PhanBo")).toHaveLength(26);
  });
});
