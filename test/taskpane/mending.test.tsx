import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { CellChange, Issue, PlanBook } from "../../src/jobs";
import { blank, town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

const cellFix = (cell: string, before: string, after: string): Issue => ({
  code: "readAsNumber",
  severity: "info",
  sheet: "Đơn vị",
  cell,
  params: { column: "Đảng viên", text: before, value: Number(after) },
  fix: { before, after, change: { kind: "cell", row: 8, column: 4, value: Number(after) } },
});
const alias: Issue = {
  code: "perhapsUnit",
  severity: "warning",
  sheet: "Danh sách",
  cell: "B7",
  params: { text: "CB Khu 1", unit: "CB01" },
  fix: { before: "CB Khu 1", after: "CB01", change: { kind: "unit", name: "CB Khu 1", unit: "CB01" } },
};
const issues = [cellFix("E9", "150 đ/c", "150"), cellFix("E10", "12 đ/c", "12"), alias];

async function openData(book: PlanBook) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs);
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  await screen.findAllByRole("heading");
  return { jobs, ...pane };
}

describe("a thing to see that has a cure", () => {
  it("is mended at one press, after it was shown what will change", async () => {
    const { user, jobs } = await openData({ ...town(), issues });
    await user.click(screen.getByRole("button", { name: "Sửa Đơn vị!E9: 150 đ/c → 150" }));
    expect((await asked()).getByText("Sửa các ô này?")).toBeInTheDocument();
    expect((await asked()).getByText("1 thay đổi")).toBeInTheDocument();
    await user.click((await asked()).getByText("Sửa"));
    expect(await screen.findByText("Đã sửa 1 ô; xem trước và sau ở sheet Kiểm tra.")).toBeInTheDocument();
    const wanted = { issues: [issues[0]], conventions: [] };
    expect(jobs.fix).toHaveBeenLastCalledWith(wanted, expect.objectContaining({ expected: 7 }));
    expect(jobs.check).toHaveBeenCalledTimes(2);
  });

  it("shows a date as a date, and a number kept as text in quotes beside the number", async () => {
    const { user, jobs } = await openData({ ...town(), issues });
    const place = { plan: "", unit: "", reason: "", sheet: "Danh sách", what: "value" } as const;
    jobs.fix.mockImplementationOnce((_, run) => {
      const date = { ...place, column: "Ngày kết nạp", place: "C4", before: "5.7.2025", after: 45843 };
      const number = { ...place, column: "Đảng viên", place: "E6", before: "1.950", after: 1950 };
      const changes: CellChange[] = [
        { ...date, shown: ["5.7.2025", "05/07/2025"] },
        { ...number, shown: ["1.950", "1.950"] },
      ];
      run?.preview?.({ job: "fix", changes, fingerprint: 7 });
      return Promise.resolve({ job: "fix", changes, fingerprint: 7 });
    });
    await user.click(screen.getByRole("button", { name: "Sửa 2 việc dễ" }));
    const lines = (await asked()).getAllByRole("listitem", { hidden: true });
    expect(lines[1]).toHaveTextContent("“5.7.2025” → 05/07/2025");
    expect(lines[2]).toHaveTextContent("“1.950” → 1.950");
  });

  it("is mended with all the easy ones together; what the planner has to confirm is not among them", async () => {
    const { user, jobs } = await openData({ ...town(), issues });
    await user.click(screen.getByRole("button", { name: "Sửa 2 việc dễ" }));
    await asked();
    expect(jobs.fix).toHaveBeenLastCalledWith({ issues: issues.slice(0, 2), conventions: [] }, expect.anything());
  });

  it("that is another name of a unit is confirmed with a word of its own", async () => {
    const { user, jobs } = await openData({ ...town(), issues });
    jobs.fix.mockImplementation((_, run) => {
      const after: CellChange["after"] = "A5:C6";
      const made = { plan: "", unit: "", column: "", reason: "", place: "QuyUoc", before: "", after } as const;
      const changes: CellChange[] = [{ ...made, sheet: "Kiểm tra", what: "table" }];
      run?.preview?.({ job: "fix", changes, fingerprint: 8 });
      return Promise.resolve({ job: "fix", changes, fingerprint: 8 });
    });
    await user.click(screen.getByRole("button", { name: "Đúng, CB Khu 1 là CB01: Danh sách!B7" }));
    expect((await asked()).getByText("Ghi nhớ vào sổ tính?")).toBeInTheDocument();
    expect((await asked()).getByText("“CB Khu 1” là đơn vị CB01, Chi bộ 1.")).toBeInTheDocument();
    const lines = (await asked()).getAllByRole("listitem", { hidden: true });
    expect(lines.map(({ textContent }) => textContent)).toEqual(["Kiểm tra", "bảng mới, 1 dòng"]);
    await user.click((await asked()).getByText("Ghi nhớ"));
    expect(
      await screen.findByText("Đã nhớ ở sheet Kiểm tra. “CB Khu 1” là đơn vị CB01, Chi bộ 1."),
    ).toBeInTheDocument();
    expect(jobs.fix).toHaveBeenLastCalledWith(
      { issues: [alias], conventions: [] },
      expect.objectContaining({ expected: 8 }),
    );
  });

  it("shows in its row what stands and what will, spaces too", async () => {
    const untidy = { ...cellFix("B5", "Chi  bộ Ba", "0"), code: "untidyText", params: { text: "Chi bộ Ba" } };
    await openData({ ...town(), issues: [{ ...untidy, fix: { ...untidy.fix!, after: "Chi bộ Ba" } }] });
    expect(
      screen.getByText((text) => text === "Đơn vị!B5 · Chi  bộ Ba → Chi bộ Ba", { normalizer: String }),
    ).toBeVisible();
  });

  it("is left as it is where the planner thinks better of it", async () => {
    const { user, jobs } = await openData({ ...town(), issues });
    await user.click(screen.getByRole("button", { name: "Sửa 2 việc dễ" }));
    await user.click((await asked()).getByText("Thôi"));
    await waitFor(() => expect(screen.queryByRole("alertdialog", { hidden: true })).not.toBeInTheDocument());
    expect(jobs.fix).toHaveBeenCalledTimes(1);
  });

  it("has nothing for axe to find, nor has the dialog", async () => {
    const { user, container } = await openData({ ...town(), issues });
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Sửa 2 việc dễ" }));
    await asked();
    expect(await axe(document.body, { rules: { region: { enabled: false } } })).toHaveNoViolations();
  });
});

describe("Hoàn tác", () => {
  const undo = { job: "assign", when: 46353 + 550 / 1440, changes: 4 } as const;

  it("says what it would bring back, shows it, and tells what was edited by hand", async () => {
    const { user, jobs } = await openData({ ...town(), issues, undo });
    await user.click(screen.getByRole("button", { name: "Hoàn tác: Giao, 27/11/2026 09:10, 4 thay đổi" }));
    expect((await asked()).getByText("1 ô đã sửa tay nên giữ nguyên, đầu tiên là Chỉ tiêu!E3.")).toBeInTheDocument();
    await user.click((await asked()).getByText("Hoàn tác"));
    expect(
      await screen.findByText("Đã hoàn tác 1 thay đổi. 1 ô đã sửa tay nên giữ nguyên, đầu tiên là Chỉ tiêu!E3."),
    ).toBeInTheDocument();
    expect(jobs.undo).toHaveBeenLastCalledWith(expect.objectContaining({ expected: 7 }));
  });

  it("brings a cell that was left alone to the front, and is there on every tab", async () => {
    const { user, jobs } = await openData({ ...town(), issues, undo });
    await user.click(screen.getByRole("tab", { name: "Tiến độ" }));
    await user.click(screen.getByRole("button", { name: /^Hoàn tác: Giao/ }));
    await user.click((await asked()).getByText("Hoàn tác"));
    await user.click(await screen.findByRole("button", { name: "Xem" }));
    expect(jobs.show).toHaveBeenCalledWith({ sheet: "Chỉ tiêu", cell: "E3" });
  });

  it("says that a sheet stays which was worked on by hand since, and steps over the run where nothing else is left", async () => {
    const { user, jobs } = await openData({ ...town(), issues, undo: { ...undo, job: "refresh" } });
    jobs.undo.mockImplementation((run) => {
      run?.preview?.({ job: "undo", changes: [], fingerprint: 9 });
      const line = { plan: "", unit: "", column: "", reason: "", sheet: "Tiến độ", before: "" } as const;
      const left: CellChange[] = [
        { ...line, place: "A1", what: "value", after: "TIẾN ĐỘ" },
        { ...line, place: "TienDo", what: "table", after: "A5:L31" },
      ];
      return Promise.resolve({ job: "refresh", back: [], left });
    });
    await user.click(screen.getByRole("button", { name: /^Hoàn tác: Làm mới/ }));
    const dialog = await asked();
    expect(dialog.getByText("Sheet Tiến độ đã sửa tay nên giữ nguyên.")).toBeInTheDocument();
    expect(dialog.getByText(/^Không còn gì để trả lại như cũ\./)).toBeInTheDocument();
    expect(dialog.getAllByRole("button", { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      "Bỏ qua lần ghi này",
      "Thôi",
    ]);
    await user.click(dialog.getByText("Bỏ qua lần ghi này"));
    expect(
      await screen.findByText("Đã bỏ qua lần ghi này. Sheet Tiến độ đã sửa tay nên giữ nguyên."),
    ).toBeInTheDocument();
    expect(jobs.undo).toHaveBeenLastCalledWith(expect.objectContaining({ expected: 9 }));
  });

  it("is not offered where there is nothing to bring back", async () => {
    await openData({ ...town(), issues });
    expect(screen.queryByRole("button", { name: /^Hoàn tác/ })).not.toBeInTheDocument();
  });
});

describe("pointing out columns", () => {
  const outlines = [
    { sheet: "Sheet1", cell: "A1", headers: ["Kính gửi", "Số"] },
    { sheet: "Sheet1", cell: "A3", headers: ["Mã", "Tên", "SL hiện có", "Trực thuộc"] },
  ];

  it("offers the headers of the likeliest row, those known chosen already, and remembers the rest", async () => {
    const { user, jobs } = await openData({ ...blank(), outlines });
    await user.click(screen.getByRole("button", { name: "Chỉ cột của bảng Đơn vị" }));
    const dialog = await asked();
    const field = (name: string) => dialog.getByRole("combobox", { name, hidden: true });
    expect(field("Dòng tiêu đề")).toHaveValue("1");
    expect(field("Mã")).toHaveValue("Mã");
    expect(field("Đảng viên")).toHaveValue("");
    await user.selectOptions(field("Đảng viên"), "SL hiện có");
    await user.click(dialog.getByText("Nhớ các cột này"));
    const conventions = [{ kind: "column", part: "units", column: "members", header: "SL hiện có" }];
    await waitFor(() => expect(jobs.fix).toHaveBeenCalledWith({ issues: [], conventions }, expect.anything()));
    expect((await asked()).getByText("“SL hiện có” là cột Đảng viên.")).toBeInTheDocument();
    expect(jobs.check).toHaveBeenCalledTimes(1);
    await user.click((await asked()).getByText("Sửa"));
    await waitFor(() => expect(jobs.check).toHaveBeenCalledTimes(2));
    expect(jobs.fix).toHaveBeenLastCalledWith({ issues: [], conventions }, expect.objectContaining({ expected: 7 }));
  });

  it("has nothing to remember before a column is told, and forgets what was told of another row", async () => {
    const { user, jobs } = await openData({ ...blank(), outlines });
    await user.click(screen.getByRole("button", { name: "Chỉ cột của bảng Đơn vị" }));
    const dialog = await asked();
    const field = (name: string) => dialog.getByRole("combobox", { name, hidden: true });
    await user.click(dialog.getByText("Nhớ các cột này"));
    await user.selectOptions(field("Đảng viên"), "SL hiện có");
    await user.selectOptions(field("Dòng tiêu đề"), "Sheet1!A1: Kính gửi, Số");
    expect(field("Đảng viên")).toHaveValue("");
    await user.click(dialog.getByText("Nhớ các cột này"));
    expect(jobs.fix).not.toHaveBeenCalled();
    expect(await axe(document.body, { rules: { region: { enabled: false } } })).toHaveNoViolations();
  });

  it("is offered where a column is missing, and shows the other columns when asked", async () => {
    const missing: Issue = {
      code: "columnMissing",
      severity: "warning",
      sheet: "Đơn vị",
      cell: "A4",
      params: { part: "units", column: "Đảng viên" },
    };
    const { user } = await openData({ ...town(), issues: [missing], outlines });
    await user.click(within(screen.getByRole("region")).getByRole("button", { name: "Chỉ cột của bảng Đơn vị" }));
    const dialog = await asked();
    expect(dialog.queryByRole("combobox", { name: "Hệ số", hidden: true })).not.toBeInTheDocument();
    await user.click(dialog.getByText("Thêm cột khác"));
    expect(dialog.getByRole("combobox", { name: "Hệ số", hidden: true })).toBeInTheDocument();
  });
});
