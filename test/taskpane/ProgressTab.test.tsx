import { fireEvent, screen, within } from "@testing-library/react";
import { dayOf } from "../../src/calc";
import type { PlanBook } from "../../src/jobs";
import { city, target, town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

async function openProgress(book: PlanBook, today = dayOf(2025, 6, 30)!) {
  const jobs = jobsOn(book);
  const pane = openPane(jobs, today);
  await screen.findByRole("list", { name: "Các bảng đã nhận ra" });
  await pane.user.click(screen.getByRole("tab", { name: "Tiến độ" }));
  return { jobs, ...pane };
}

const names = () =>
  within(screen.getByRole("table", { name: "Tiến độ của từng đơn vị" }))
    .queryAllByRole("rowheader")
    .map((header) => within(header).getByTitle(/./).textContent);

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
