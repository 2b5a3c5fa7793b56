import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { JobError } from "../../src/jobs";
import { blank, town } from "./books";
import { asked, jobsOn, openPane } from "./pane";

/** A workbook with a row that may head a table, in words that we do not know. */
const foreign = () => ({
  ...blank(),
  outlines: [{ sheet: "Sheet1", cell: "A1", headers: ["Ký số", "Gọi là", "Quân số"] }],
});

describe("a workbook in which nothing is recognised", () => {
  it("inserts the three sheets at one press, stands at the first cell to fill and says what comes next", async () => {
    const jobs = jobsOn(blank());
    const { user } = openPane(jobs);
    await user.click(await screen.findByRole("button", { name: "Chèn các sheet trống" }));
    const dialog = await asked();
    expect(dialog.getByText("Chèn các sheet này?")).toBeInTheDocument();
    expect(jobs.show).not.toHaveBeenCalled();
    await user.click(dialog.getByRole("button", { name: "Chèn", hidden: true }));
    expect(
      await screen.findByText("Đã chèn Đơn vị, Danh sách, Chỉ tiêu. Xóa dòng ví dụ, dán danh sách chi bộ vào đây."),
    ).toBeInTheDocument();
    expect(jobs.show).toHaveBeenCalledWith({ sheet: "Đơn vị", cell: "A2" });
    expect(jobs.insertSheets).toHaveBeenLastCalledWith(
      ["units", "register", "targets"],
      expect.objectContaining({ expected: 7 }),
    );
    expect(screen.getByRole("list", { name: "Các bảng đã nhận ra" })).toBeInTheDocument();
  });

  it("has one primary button, and the other way on for each table where there is a row of headers", async () => {
    const { user, container } = openPane(jobsOn(foreign()));
    expect(await screen.findByRole("heading", { name: "Đã có bảng? Chỉ cột ở bảng có sẵn" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Chỉ cột của bảng Danh sách" }));
    expect((await asked()).getByText("Chỉ cột của bảng Danh sách")).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("does not offer to tell columns where there are none", async () => {
    openPane(jobsOn(blank()));
    expect(await screen.findByRole("heading", { name: "Hoặc tự thêm bảng" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Chỉ cột/ })).not.toBeInTheDocument();
  });

  it("inserts by the keyboard alone", async () => {
    const jobs = jobsOn(blank());
    const { user } = openPane(jobs);
    (await screen.findByRole("button", { name: "Chèn các sheet trống" })).focus();
    await user.keyboard("{Enter}");
    const dialog = await asked();
    expect(dialog.getByRole("button", { name: "Chèn", hidden: true })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/^Đã chèn Đơn vị, Danh sách, Chỉ tiêu/)).toBeInTheDocument();
  });
});

describe("a workbook in which a part is missing", () => {
  it("inserts the sheet of that part alone", async () => {
    const book = town();
    const jobs = jobsOn({ ...book, people: [], found: book.found.filter(({ part }) => part !== "register") });
    const { user } = openPane(jobs);
    await user.click(await screen.findByRole("button", { name: "Chèn sheet Danh sách" }));
    await user.click((await asked()).getByRole("button", { name: "Chèn", hidden: true }));
    expect(
      await screen.findByText("Đã chèn Danh sách. Xóa dòng ví dụ, dán danh sách người vào đây."),
    ).toBeInTheDocument();
    expect(jobs.insertSheets).toHaveBeenLastCalledWith(["register"], expect.anything());
  });

  it("says that units are still to be written where their table is there and empty", async () => {
    const jobs = jobsOn({ ...blank(), found: [{ part: "units", sheet: "Đơn vị", cell: "A1", count: 0 }] });
    const { user } = openPane(jobs);
    await screen.findByText("0 chi bộ, 0 đảng viên");
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    expect(screen.getByText(/^Bảng Đơn vị chưa có đơn vị nào/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Đến tab Dữ liệu" }));
    expect(screen.getByRole("tab", { name: "Dữ liệu" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("a workbook that could not be read", () => {
  it("says why, and reads it again on every tab, also after the reason was closed", async () => {
    const jobs = jobsOn(town());
    jobs.check.mockRejectedValueOnce(new JobError("denied"));
    jobs.check.mockRejectedValueOnce(new JobError("denied"));
    const { user } = openPane(jobs);
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel không cho ghi");
    await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    await user.click(screen.getByRole("button", { name: "Đọc lại sổ tính" }));
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    expect(screen.getByText("Chưa đọc được sổ tính.")).toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Đọc lại sổ tính" }));
    await user.click(screen.getByRole("tab", { name: "Dữ liệu" }));
    expect(await screen.findByText("25 chi bộ, 454 đảng viên")).toBeInTheDocument();
  });

  it("has the shape of what comes while it is being read", async () => {
    const jobs = jobsOn(town());
    jobs.check.mockReturnValueOnce(new Promise(() => undefined));
    openPane(jobs);
    expect(await screen.findByRole("img", { name: "Đang đọc sổ tính" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Đọc lại sổ tính" })).not.toBeInTheDocument();
  });
});
