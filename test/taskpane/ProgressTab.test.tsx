import { fireEvent, screen, within } from "@testing-library/react";
import { dayOf } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { admitted, city, target, town, unit } from "./books";
import { asked, jobsOn, openPane } from "./pane";

jest.setTimeout(30_000);

async function openProgress(book: PlanBook, today = dayOf(2025, 6, 30)!) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs, today);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  return { jobs, ...pane };
}

const names = () =>
  within(screen.getByRole("grid", { name: "Tiến độ của từng đơn vị" }))
    .queryAllByRole("rowheader")
    .map((header) => within(header).getByTitle(/./).textContent);

/** What each row of a table says, with plain spaces. */
const rowsOf = (name: string, role: "table" | "grid" = "table") =>
  within(screen.getByRole(role, { name }))
    .getAllByRole("row")
    .map(({ textContent }) => textContent.replaceAll("\u00a0", " "));

describe("the tab Tiến độ", () => {
  it("shows 160 of 385 on 30/06/2025 as 41,5 %, against a pace of 49,5 %, 30 days late", async () => {
    await openProgress(city());
    const whole = within(screen.getByRole("region", { name: "Toàn bộ" }));
    expect(whole.getByText("41,5 %")).toBeInTheDocument();
    expect(whole.getByText("nhịp 49,5 % · chậm 30 ngày")).toBeInTheDocument();
    expect(whole.getByRole("meter", { name: "Toàn bộ" })).toHaveAttribute("aria-valuetext", "160 trên 385 người");
  });

  it("is as of today, but not after the plan's year: 31/12/2024 for a plan of 2024", async () => {
    await openProgress(town(), dayOf(2025, 6, 30)!);
    expect(screen.getByLabelText("Tính đến ngày")).toHaveValue("31/12/2024");
  });

  it("shows 53 of 20 as 265,0 % and writes it on Làm mới, saying where", async () => {
    const { user, jobs } = await openProgress(town());
    expect(screen.getAllByText("265,0 %")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    await user.click((await asked()).getByText("Ghi"));
    expect(await screen.findByText("Đã ghi tiến độ đến ngày 31/12/2024 vào sheet Tiến độ.")).toBeInTheDocument();
    const choice = { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31) };
    expect(jobs.refresh).toHaveBeenCalledWith(choice, expect.anything());
    await user.click(screen.getByRole("button", { name: "Xem" }));
    expect(jobs.show).toHaveBeenCalledWith({ sheet: "Tiến độ", cell: "A1" });
  });

  it("writes the pack for a meeting on Báo cáo and freezes a snapshot on Chốt kỳ, each once it was shown", async () => {
    const { user, jobs } = await openProgress(town());
    const choice = { year: 2024, kind: "Kết nạp", asOf: dayOf(2024, 12, 31) };
    await user.click(screen.getByRole("button", { name: "Báo cáo" }));
    const report = await asked();
    expect(report.getByText("Ghi báo cáo?")).toBeInTheDocument();
    await user.click(report.getByText("Ghi"));
    expect(await screen.findByText("Đã ghi báo cáo đến ngày 31/12/2024 vào sheet Báo cáo.")).toBeInTheDocument();
    expect(jobs.report).toHaveBeenLastCalledWith(choice, expect.objectContaining({ expected: 7 }));
    await user.click(screen.getByRole("button", { name: "Chốt kỳ" }));
    const freeze = await asked();
    expect(freeze.getByText("Chốt số liệu kỳ này?")).toBeInTheDocument();
    await user.click(freeze.getByText("Chốt"));
    expect(await screen.findByText("Đã chốt kỳ 1 vào sheet Chốt kỳ.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xem" }));
    expect(jobs.show).toHaveBeenLastCalledWith({ sheet: "Chốt kỳ", cell: "A1" });
  });

  it("measures 53 of a resolution's 15 and a stretch of 60 beside the 20 given, and 11,67 % of the 454 members", async () => {
    const book = town();
    const [top, ...others] = book.targets;
    await openProgress({ ...book, targets: [{ ...top!, resolution: 15, stretch: 60 }, ...others] });
    expect(rowsOf("So với các mức khác")).toEqual([
      // 3 % of 454 is 13,62 and 4 % is 18,16: 14 to 18 people.
      "Nghị quyết15353,3 %",
      "Phấn đấu6088,3 %",
      "Mức 3–4 % đảng viên14–1811,67 %",
    ]);
  });

  it("tells of a branch how late it is, its pool and its rank, and shows ranges and open targets as they are", async () => {
    const units = [
      unit("T", "Đảng bộ T", null, 90),
      { ...unit("A", "Chi bộ A", "T", 30), pool: 3 },
      unit("B", "Chi bộ B", "T", 30),
      unit("C", "Chi bộ C", "T", 30),
    ];
    const targets = [
      target("T", 2025, { assigned: 20 }),
      target("A", 2025, { assigned: 10 }),
      target("B", 2025, { assigned: 1, most: { assigned: 2 } }),
      target("C", 2025, { assigned: 6, most: { assigned: null } }),
    ];
    const people = ["A", "B", "B", "C", "C", "C", "C"].map((id) => admitted(id, 2025, 2, 3));
    await openProgress({ ...town(), units, targets, people });
    expect(rowsOf("Tiến độ của từng đơn vị", "grid")).toEqual([
      "Đơn vịThực hiệnĐến ô",
      expect.stringMatching(/^Đảng bộ Tchậm \d+ ngày/),
      // On day 36 of 365 no more than 1 of 10 was due; 30 June is day 181.
      "Chi bộ Achậm 145 ngày · nguồn 3 · hạng 31/1010,0 %",
      "Chi bộ Bđạt · hạng 12/1–2100,0 %",
      // On day 243 no more than 4 of 6 were due.
      "Chi bộ Cđúng nhịp · sớm 62 ngày · hạng 24/≥ 666,6 %",
    ]);
  });

  it("counts as under what the planner's own setting says: below 46 %", async () => {
    const book = town({ assigned: 20 });
    // 11 of 20 in four branches, 9 of 20 in the fifth, none in twenty.
    await openProgress({ ...book, settings: { ...book.settings, listUnder: 46 } });
    expect(screen.getByRole("button", { name: "dưới 46 % 21" })).toBeInTheDocument();
  });

  it("counts branches by status and lists by name who is over, under half, at zero", async () => {
    // Five branches have 11 or 9 of 1; fifteen have none of 1; five have no target and nobody.
    const { user } = await openProgress(town());
    await user.click(screen.getByRole("button", { name: "vượt 5" }));
    expect(names()).toEqual(["Chi bộ 1", "Chi bộ 2", "Chi bộ 3", "Chi bộ 4", "Chi bộ 5"]);
    await user.click(screen.getByRole("button", { name: "chưa có 15" }));
    expect(screen.getByText("15 đơn vị")).toBeInTheDocument();
    expect(names()).toContain("Chi bộ 20");
    await user.click(screen.getByRole("button", { name: "dưới 50 % 15" }));
    expect(names()).not.toContain("Chi bộ 5");
    await user.click(screen.getByRole("button", { name: "dưới 50 % 15" }));
    expect(screen.getByText("26 đơn vị")).toBeInTheDocument();
  });

  it("finds a unit by name with or without accents, and says when there is none", async () => {
    const { user } = await openProgress(city());
    const search = screen.getByRole("searchbox", { name: "Tìm đơn vị" });
    await user.type(search, "truong");
    expect(names()).toEqual(["Chi bộ Trường THPT"]);
    await user.clear(search);
    await user.type(search, "Trường");
    expect(names()).toEqual(["Chi bộ Trường THPT"]);
    await user.clear(search);
    await user.type(search, "xã");
    expect(screen.getByText("Không có đơn vị nào khớp.")).toBeInTheDocument();
  });

  it("counts to another day when one is picked, and takes no day outside the year", async () => {
    await openProgress(city());
    const day = screen.getByLabelText("Tính đến ngày");
    fireEvent.change(day, { target: { value: "2.2.2025" } });
    expect(screen.getByRole("meter")).toHaveAttribute("aria-valuetext", "0 trên 385 người");
    fireEvent.blur(day);
    expect(day).toHaveValue("02/02/2025");
    fireEvent.change(day, { target: { value: "02/02/2024" } });
    expect(screen.getByText("Ghi ngày của năm 2025 như 30/06/2025.")).toBeInTheDocument();
    expect(screen.getByRole("meter")).toHaveAttribute("aria-valuetext", "0 trên 385 người");
  });

  it("says which quotas it measures against", async () => {
    await openProgress(town());
    expect(screen.getByText(/so với số đã giao/)).toBeInTheDocument();
  });

  it("says that a kind which no date counts cannot be measured", async () => {
    const book = city();
    const { user, jobs } = await openProgress({ ...book, targets: [{ ...target("TP", 2025), kind: "Lập chi bộ" }] });
    expect(screen.getByText(/Chưa biết đếm chỉ tiêu “Lập chi bộ”/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Làm mới" }));
    expect(jobs.refresh).not.toHaveBeenCalled();
  });
});
