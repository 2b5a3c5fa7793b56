import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { PlanBook } from "../../src/jobs";
import { city, province, target, town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

/** A screen of many fields takes jsdom long to go through by role. */
jest.setTimeout(30_000);

async function openAllocation(book: PlanBook) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await pane.user.click(screen.getByRole("tab", { name: "Phân bổ" }));
  return { jobs, ...pane };
}

/** What a cell of a quota shows: a field to type over, or at the top the number given. */
const quotaIn = (cell: HTMLElement) => within(cell).queryByRole<HTMLInputElement>("textbox")?.value ?? cell.textContent;

/** The figures of one unit in the preview: its quota and its change. */
function figuresOf(name: string): (string | null)[] {
  const row = within(screen.getByRole("table", { name: "Dự kiến phân bổ" }))
    .getAllByRole("row")
    .find((one) => within(one).queryByRole("rowheader")?.textContent?.startsWith(name));
  const [quota, , change] = within(row!).getAllByRole("cell");
  return [quotaIn(quota!), change!.textContent];
}

/** The branches of the town by their number in it: the first seven residential, the others agencies. */
function typed(book: PlanBook): PlanBook {
  const units = book.units.map((one, index) => ({
    ...one,
    type: index <= 7 ? ("residential" as const) : ("agency" as const),
  }));
  return { ...book, units };
}

describe("the tab Phân bổ", () => {
  it("sets the total against members: 385 of 10.322 is 3,73 %, and 3–4 % are 310 to 412 people", async () => {
    await openAllocation(city());
    expect(screen.getByRole("textbox", { name: "Tổng cần chia" })).toHaveValue("385");
    expect(screen.getByText("3,73 % đảng viên (3–4 %: 310–412)")).toBeInTheDocument();
    expect(screen.getByText("Tổng 385")).toBeInTheDocument();
  });

  it("takes the band from the settings: 3,5–5 % are 362 to 516 people", async () => {
    const book = city();
    await openAllocation({ ...book, settings: { ...book.settings, bandLow: 3.5, bandHigh: 5 } });
    expect(screen.getByText("3,73 % đảng viên (3,5–5 %: 362–516)")).toBeInTheDocument();
  });

  it("splits Quảng Nam's 385 by largest remainder as published", async () => {
    const { user } = await openAllocation(province());
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "hamilton");
    const quotas = within(screen.getByRole("table"))
      .getAllByRole("row")
      .flatMap((row) => within(row).queryAllByRole("cell").slice(0, 1).map(quotaIn));
    const published = [29, 22, 29, 25, 18, 23, 23, 17, 17, 6, 9, 15, 16, 19, 19, 22, 19, 16, 2, 6, 3, 30];
    expect(quotas.map(Number)).toEqual([385, ...published]);
  });

  it("splits anew while a total is typed: from 319 to 320 Webster gives Tam Kỳ 25 in place of 24", async () => {
    const { user } = await openAllocation(province());
    const total = screen.getByRole("textbox", { name: "Tổng cần chia" });
    await user.clear(total);
    await user.type(total, "319");
    expect(figuresOf("Tam Kỳ")).toEqual(["24", "mới"]);
    await user.clear(total);
    await user.type(total, "320");
    expect(figuresOf("Tam Kỳ")).toEqual(["25", "mới"]);
    expect(figuresOf("Đông Giang")).toEqual(["16", "mới"]);
    expect(screen.getByText("Tổng 320")).toBeInTheDocument();
  });

  it("goes back to the workbook's total", async () => {
    const { user } = await openAllocation(province());
    const total = screen.getByRole("textbox", { name: "Tổng cần chia" });
    await user.clear(total);
    await user.type(total, "1.000");
    expect(screen.getByText("Tổng 1.000")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lấy lại tổng của sổ tính: 385" }));
    expect(total).toHaveValue("385");
    expect(screen.getByText("Tổng 385")).toBeInTheDocument();
  });

  it("asks for whole people where the total is none, and writes nothing", async () => {
    const { user, jobs } = await openAllocation(province());
    await user.type(screen.getByRole("textbox", { name: "Tổng cần chia" }), " người");
    expect(screen.getByText("Nhập một số người nguyên, ví dụ 385.")).toBeInTheDocument();
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ghi" }));
    expect(jobs.allocate).not.toHaveBeenCalled();
  });

  it("shows the change against Giao and a lock", async () => {
    const book = town();
    const targets = book.targets.map((one) =>
      one.unit === "CB02" ? { ...one, lock: 3 } : one.unit === "CB03" ? target("CB03", 2024) : one,
    );
    await openAllocation({ ...book, targets });
    expect(figuresOf("Chi bộ 2")).toEqual(["3", "+2"]);
    expect(screen.getByRole("button", { name: "Khóa Chi bộ 2" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: "Khóa Chi bộ 4" })).toHaveAttribute("aria-pressed", "false");
    expect(figuresOf("Chi bộ 3")[1]).toBe("mới");
    expect(figuresOf("Đảng bộ")).toEqual(["20", "="]);
  });

  it("says that 25 branches of at least 1 cannot share 20, and takes 25 at one press", async () => {
    const { user, jobs } = await openAllocation(town({ min: 1 }));
    expect(screen.getByText("Không chia được 20: cần ít nhất 25, thiếu 5.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Ghi" }));
    expect(jobs.allocate).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Lấy tổng 25" }));
    expect(screen.queryByText(/Không chia được/)).not.toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Tổng cần chia" })).toHaveValue("25");
    expect(figuresOf("Chi bộ 21")).toEqual(["1", "+1"]);
  });

  it("says which total is missing where the workbook gives none", async () => {
    const { user } = await openAllocation({ ...province(), targets: [target("QN", 2024)] });
    expect(screen.getByText(/Chưa có tổng Kết nạp năm 2024 để chia/)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Tổng cần chia" }), "385");
    expect(screen.getByText("Tổng 385")).toBeInTheDocument();
  });

  it("writes what is seen: year, kind, total, method and basis", async () => {
    const { user, jobs } = await openAllocation(province());
    const total = screen.getByRole("textbox", { name: "Tổng cần chia" });
    await user.clear(total);
    await user.type(total, "320");
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "hamilton");
    await user.click(screen.getByRole("button", { name: "Ghi" }));
    expect((await asked()).getByText("Ghi dự kiến phân bổ?")).toBeInTheDocument();
    const lines = (await asked()).getAllByRole("listitem", { hidden: true });
    expect(lines.map(({ textContent }) => textContent)).toEqual(["Chỉ tiêu", "CB01 · GiaoE3trống → 2"]);
    await user.click((await asked()).getByText("Ghi"));
    const choice = { year: 2024, kind: "Kết nạp", total: 320, method: "hamilton" };
    expect(await screen.findByText("Đã ghi dự kiến cho 23 đơn vị vào sheet Phân bổ.")).toBeInTheDocument();
    expect(jobs.allocate).toHaveBeenLastCalledWith(choice, expect.objectContaining({ expected: 7 }));
    await user.click(screen.getByRole("button", { name: "Xem" }));
    expect(jobs.show).toHaveBeenCalledWith({ sheet: "Phân bổ", cell: "A1" });
  });

  it("assigns only what has been written, and asks first", async () => {
    const { user, jobs } = await openAllocation(province());
    await user.click(screen.getByRole("button", { name: "Giao…" }));
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(screen.getByText("Ghi dự kiến này trước, rồi mới giao.")).toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "Ghi" }));
    await user.click((await asked()).getByText("Ghi"));
    await screen.findByText(/Đã ghi dự kiến/);
    await user.click(screen.getByRole("button", { name: "Giao…" }));
    expect((await asked()).getByText("Giao chỉ tiêu?")).toBeInTheDocument();
    await user.click((await asked()).getByText("Thôi"));
    await waitFor(() => expect(screen.queryByText("Thôi")).not.toBeInTheDocument());
    expect(jobs.assign).toHaveBeenCalledTimes(1);
    expect(jobs.assign).toHaveBeenLastCalledWith(expect.objectContaining({ preview: expect.any(Function) as unknown }));

    await user.click(screen.getByText("Giao…"));
    await user.click((await asked()).getByText("Giao"));
    expect(await screen.findByText("Đã giao: 22 đơn vị có số mới.")).toBeInTheDocument();
    expect(jobs.assign).toHaveBeenLastCalledWith(expect.objectContaining({ expected: 7 }));
  });

  it("splits the rest anew when a number is typed over: Chi bộ 2 at 5 leaves 15 for the other 24", async () => {
    const { user } = await openAllocation(town());
    const quota = screen.getByRole("textbox", { name: "Chỉ tiêu của Chi bộ 2" });
    await user.clear(quota);
    await user.type(quota, "5");
    expect(figuresOf("Chi bộ 2")).toEqual(["5", "+4"]);
    expect(figuresOf("Chi bộ 19")).toEqual(["0", "−1"]);
    expect(screen.getByRole("button", { name: "Khóa Chi bộ 2" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText("Tổng 20")).toBeInTheDocument();
    expect(screen.getByText("1 đơn vị đặt riêng")).toBeInTheDocument();

    await user.clear(quota);
    expect(screen.getByRole("button", { name: "Khóa Chi bộ 2" })).toHaveAttribute("aria-pressed", "false");
    expect(figuresOf("Chi bộ 19")).toEqual(["1", "="]);
  });

  it("takes no letters for a number, and gives the number back when the field is left", async () => {
    const { user } = await openAllocation(town());
    const quota = screen.getByRole("textbox", { name: "Chỉ tiêu của Chi bộ 2" });
    await user.type(quota, "x");
    expect(quota).toHaveAttribute("aria-invalid", "true");
    expect(screen.queryByText(/đặt riêng/)).not.toBeInTheDocument();
    await user.tab();
    expect(quota).toHaveValue("1");
    expect(quota).not.toHaveAttribute("aria-invalid");
  });

  it("locks a quota where it stands, whatever is changed later, and writes the lock", async () => {
    const { user, jobs } = await openAllocation(province());
    await user.click(screen.getByRole("button", { name: "Khóa Hội An" }));
    const total = screen.getByRole("textbox", { name: "Tổng cần chia" });
    await user.clear(total);
    await user.type(total, "1000");
    expect(figuresOf("Hội An")).toEqual(["22", "mới"]);
    await user.click(screen.getByRole("button", { name: "Ghi" }));
    const [choice] = jobs.allocate.mock.lastCall!;
    expect(choice.own).toEqual(new Map([["QN02", { min: null, max: null, lock: 22 }]]));
  });

  it("frees a unit that the workbook locks, for this split alone", async () => {
    const book = town();
    const targets = book.targets.map((one) => (one.unit === "CB02" ? { ...one, lock: 3 } : one));
    const { user } = await openAllocation({ ...book, targets });
    await user.click(screen.getByRole("button", { name: "Khóa Chi bộ 2" }));
    expect(figuresOf("Chi bộ 2")).toEqual(["1", "="]);
    await user.click(screen.getByRole("button", { name: "Bỏ các số đặt riêng" }));
    expect(figuresOf("Chi bộ 2")).toEqual(["3", "+2"]);
  });

  it("goes to the next quota at Enter and down, and back at up, as a sheet does", async () => {
    const { user } = await openAllocation(town());
    await user.click(screen.getByRole("textbox", { name: "Chỉ tiêu của Chi bộ 2" }));
    await user.keyboard("{Enter}");
    expect(screen.getByRole("textbox", { name: "Chỉ tiêu của Chi bộ 3" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowUp}{ArrowUp}");
    expect(screen.getByRole("textbox", { name: "Chỉ tiêu của Chi bộ 2" })).toHaveFocus();
  });

  it("says why Hội An gets 22, and goes on saying it of the new number", async () => {
    const { user } = await openAllocation(province());
    await user.click(screen.getByRole("button", { name: "21,718 · làm tròn. Vì sao Hội An được 22?" }));
    const why = screen.getByText(/^Hội An: /);
    expect(why).toHaveTextContent("385 × 110 ÷ 1.950 = 21,718");
    expect(why).toHaveTextContent("Tam Kỳ");
    const total = screen.getByRole("textbox", { name: "Tổng cần chia" });
    await user.clear(total);
    await user.type(total, "320");
    expect(screen.getByText(/^Hội An: /)).toHaveTextContent("320 × 110 ÷ 1.950 = 18,051");
    await user.click(screen.getByRole("button", { name: "Đóng lời giải thích" }));
    expect(screen.queryByText(/^Hội An: /)).not.toBeInTheDocument();
  });

  it("mixes the bases by sliders that always sum to 100 %", async () => {
    const book = province();
    const units = book.units.map((one) => (one.id === "QN22" ? { ...one, pool: 10 } : one));
    const { user } = await openAllocation({ ...book, units });
    await user.click(screen.getByRole("button", { name: "Theo: đảng viên" }));
    const pool = screen.getByRole("slider", { name: "Nguồn" });
    fireEvent.change(pool, { target: { value: "30" } });
    expect(screen.getByRole("slider", { name: "Đảng viên" })).toHaveValue("70");
    expect(screen.getByRole("button", { name: /^Theo: 70\s% đảng viên, 30\s% nguồn$/ })).toBeInTheDocument();
    // 385 × (70 % × 155 ÷ 1.950 + 30 %) = 136,9 for the only unit with a pool.
    expect(figuresOf("Khối cơ quan")).toEqual(["137", "mới"]);
    fireEvent.change(screen.getByRole("slider", { name: "Kết nạp năm trước" }), { target: { value: "20" } });
    expect(screen.getByText("Sổ tính không có số liệu kết nạp năm trước.")).toBeInTheDocument();
  });

  it("holds every residential branch to the norm of its type", async () => {
    const { user } = await openAllocation(typed(town()));
    await user.click(screen.getByRole("button", { name: "Mức theo loại hình" }));
    await user.type(screen.getByRole("textbox", { name: "Thôn, khu phố: ít nhất" }), "2");
    expect(screen.getByRole("button", { name: /^Mức theo loại hình: thôn, khu phố ≥\s2$/ })).toBeInTheDocument();
    expect(figuresOf("Chi bộ 7")).toEqual(["2", "+1"]);
    expect(figuresOf("Chi bộ 14")).toEqual(["0", "−1"]);

    await user.type(screen.getByRole("textbox", { name: "Thôn, khu phố: nhiều nhất" }), "1");
    expect(screen.getByText("Ít nhất phải không quá nhiều nhất.")).toBeInTheDocument();
    expect(figuresOf("Chi bộ 7")).toEqual(["1", "="]);
  });

  it("offers every cure of an impossible plan, and the one taken makes it possible", async () => {
    const { user } = await openAllocation(typed(town()));
    await user.click(screen.getByRole("button", { name: "Mức theo loại hình" }));
    await user.type(screen.getByRole("textbox", { name: "Thôn, khu phố: ít nhất" }), "4");
    expect(screen.getByText("Không chia được 20: cần ít nhất 28, thiếu 8.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Lấy tổng 28" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hạ tối thiểu còn 2: thôn, khu phố" }));
    expect(screen.queryByText(/Không chia được/)).not.toBeInTheDocument();
    expect(figuresOf("Chi bộ 7")).toEqual(["2", "+1"]);
    expect(screen.getByText("7 đơn vị đặt riêng")).toBeInTheDocument();
  });

  it("says how evenly the quotas lie over the members", async () => {
    const { user } = await openAllocation(province());
    await user.click(screen.getByRole("button", { name: "Trên 100 đảng viên: 19,7 (16,7–20,7)" }));
    const strip = screen.getByRole("img", { name: /^Mức giao trên 100 đảng viên/ });
    // 385 of 1.950 members; Công an 2 of 12, Quân sự 6 of 29.
    expect(strip).toHaveAccessibleName(
      /19,7 trên 100 đảng viên; thấp nhất 16,7 \(Công an\), cao nhất 20,7 \(Quân sự\)/,
    );
    expect(screen.getByText(/không chi bộ nào lệch phần chính xác từ 1 người/)).toBeInTheDocument();
  });

  it("keeps a scenario by name, holds it beside the split in view, and adopts it", async () => {
    const { user, jobs } = await openAllocation(province());
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "hamilton");
    await user.click(screen.getByRole("button", { name: "Kịch bản" }));
    await user.type(screen.getByRole("textbox", { name: "Tên kịch bản" }), "Phần dư");
    await user.click(screen.getByRole("button", { name: "Lưu…" }));
    await user.click((await asked()).getByText("Ghi"));
    expect(await screen.findByText("Đã lưu kịch bản “Phần dư” ở sheet Kịch bản.")).toBeInTheDocument();
    const choice = { year: 2024, kind: "Kết nạp", total: 385, method: "hamilton" };
    expect(jobs.keepScenario).toHaveBeenLastCalledWith({ name: "Phần dư", choice }, expect.anything());
    expect(screen.getByText("Hai bên giống nhau ở mọi đơn vị.")).toBeInTheDocument();

    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "adams");
    const differences = screen.getByRole("table", { name: "Chỗ khác nhau" });
    const [, ...rows] = within(differences).getAllByRole("row");
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    );
    // Đại Lộc, Núi Thành, Hiệp Đức, Công an: Adams gives the smaller ones more.
    expect(cells).toEqual([
      ["24", "25", "+1"],
      ["22", "23", "+1"],
      ["10", "9", "−1"],
      ["3", "2", "−1"],
    ]);
    expect(screen.getByText("4 chi bộ khác nhau, 2 người đổi chỗ.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Dùng kịch bản Phần dư" }));
    expect(screen.getByRole("combobox", { name: "Cách chia" })).toHaveValue("hamilton");
    await user.click(screen.getByRole("button", { name: "Xóa kịch bản Phần dư" }));
    await user.click((await asked()).getByText("Ghi"));
    expect(await screen.findByText("Đã xóa kịch bản “Phần dư”.")).toBeInTheDocument();
    expect(screen.queryByRole("list", { name: "Kịch bản đã lưu" })).not.toBeInTheDocument();
  });

  it("finds a unit by its name without marks", async () => {
    const { user } = await openAllocation(province());
    await user.type(screen.getByRole("searchbox", { name: "Tìm đơn vị" }), "tra my");
    const rows = within(screen.getByRole("table")).getAllByRole("rowheader");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Bắc Trà My/),
      expect.stringMatching(/^Nam Trà My/),
    ]);
  });

  it("keeps what was chosen when another tab is looked at", async () => {
    const { user } = await openAllocation(province());
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "hamilton");
    await user.click(screen.getByRole("tab", { name: "Dữ liệu" }));
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    expect(screen.getByRole("combobox", { name: "Cách chia" })).toHaveValue("hamilton");
  });
});
