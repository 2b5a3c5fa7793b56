import { screen, waitFor, within } from "@testing-library/react";
import type { PlanBook } from "../../src/jobs";
import { city, province, target, town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

async function openAllocation(book: PlanBook) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await pane.user.click(screen.getByRole("tab", { name: "Phân bổ" }));
  return { jobs, ...pane };
}

/** The figures of one unit in the preview: its quota and its change. */
function figuresOf(name: string): string[] {
  const row = within(screen.getByRole("table", { name: "Dự kiến phân bổ" }))
    .getAllByRole("row")
    .find((one) => within(one).queryByRole("rowheader")?.textContent?.startsWith(name));
  return within(row!)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent ?? "");
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
      .flatMap((row) => within(row).queryAllByRole("cell")[0]?.textContent ?? []);
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
    expect(within(screen.getByRole("table")).getByRole("img", { name: "khóa" })).toBeInTheDocument();
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

  it("keeps what was chosen when another tab is looked at", async () => {
    const { user } = await openAllocation(province());
    await user.selectOptions(screen.getByRole("combobox", { name: "Cách chia" }), "hamilton");
    await user.click(screen.getByRole("tab", { name: "Dữ liệu" }));
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    expect(screen.getByRole("combobox", { name: "Cách chia" })).toHaveValue("hamilton");
  });
});
