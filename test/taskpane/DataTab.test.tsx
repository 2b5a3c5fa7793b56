import { screen, within } from "@testing-library/react";
import type { Issue } from "../../src/jobs";
import { blank, city, town } from "./books";
import { jobsOn, openPane } from "./pane";

const issues: Issue[] = [
  {
    code: "partsDiffer",
    severity: "warning",
    sheet: "Đơn vị",
    cell: "E5",
    params: { unit: "QN", whole: 1905, parts: 1950, difference: 45 },
  },
  { code: "unknownUnit", severity: "error", sheet: "Danh sách", cell: "B17", params: { unit: "CB99" } },
];

describe("the tab Dữ liệu", () => {
  it("says what each part holds and where it stands", async () => {
    openPane(jobsOn(town()));
    const parts = within(await screen.findByRole("list", { name: "Các bảng đã nhận ra" })).getAllByRole("listitem");
    expect(parts[0]).toHaveTextContent("Đơn vịĐơn vị!A425 chi bộ, 454 đảng viên");
    expect(parts[1]).toHaveTextContent("Danh sáchDanh sách!A353 người");
    expect(parts[2]).toHaveTextContent("Chỉ tiêuChỉ tiêu!A2Kết nạp 2024: 20");
  });

  it("groups thousands of members by the dot: 10.322", async () => {
    openPane(jobsOn(city()));
    expect(await screen.findByText("4 chi bộ, 10.322 đảng viên")).toBeInTheDocument();
  });

  it("goes to the place of a part when it is pressed", async () => {
    const jobs = jobsOn(town());
    const { user } = openPane(jobs);
    await user.click(await screen.findByRole("button", { name: "Đến ô Danh sách!A3" }));
    expect(jobs.show).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Danh sách", cell: "A3" }));
  });

  it("says which columns a part that was not found needs", async () => {
    const book = town();
    openPane(jobsOn({ ...book, found: book.found.filter(({ part }) => part !== "register") }));
    expect(await screen.findByText("Chưa thấy. Cần các cột Mã đơn vị, Ngày kết nạp.")).toBeInTheDocument();
  });

  it("lists errors before what to look at, each in a sentence with its cell", async () => {
    openPane(jobsOn({ ...town(), issues }));
    const headings = (await screen.findAllByRole("heading")).map(({ textContent }) => textContent);
    expect(headings).toEqual(["Lỗi cần sửa (1)", "Việc cần xem (1)"]);
    const [error, warning] = screen.getAllByRole("region").map((group) => within(group).getByRole("listitem"));
    expect(error).toHaveTextContent("Danh sách!B17Mã CB99 không có trong bảng Đơn vị");
    expect(warning).toHaveTextContent("cộng các đơn vị trực thuộc được 1.950: thừa 45.");
  });

  it("brings an issue's cell to the front", async () => {
    const jobs = jobsOn({ ...town(), issues });
    const { user } = openPane(jobs);
    await user.click(await screen.findByRole("button", { name: "Đến ô Đơn vị!E5" }));
    expect(jobs.show).toHaveBeenCalledWith({ sheet: "Đơn vị", cell: "E5" });
  });

  it("reads the workbook again on Kiểm tra lại and says how many things there are to see", async () => {
    const jobs = jobsOn({ ...town(), issues });
    const { user } = openPane(jobs);
    await screen.findAllByRole("heading");
    await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(await screen.findByText("Đã kiểm tra: 2 việc cần xem.")).toBeInTheDocument();
    expect(jobs.check).toHaveBeenCalledTimes(2);
  });

  it("shows fifty issues at a time, so that a thousand do not weigh on the pane", async () => {
    const many = Array.from({ length: 120 }, (_, row) => ({ ...issues[1]!, cell: `B${row + 2}` }));
    const { user } = openPane(jobsOn({ ...town(), issues: many }));
    const list = await screen.findByRole("list", { name: "Lỗi cần sửa (120)" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: "Xem thêm 50 việc" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(100);
    await user.click(screen.getByRole("button", { name: "Xem thêm 20 việc" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(120);
  });

  it("says what is needed where nothing was recognised", async () => {
    const { user } = openPane(jobsOn(blank()));
    expect(await screen.findByRole("heading", { name: "Chưa nhận ra bảng nào" })).toBeInTheDocument();
    expect(screen.getByText("Mã, Tên, Trực thuộc, Đảng viên")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Phân bổ" }));
    expect(screen.getByText("Chưa thấy bảng Đơn vị nên chưa có gì để tính.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xem cần những gì" }));
    expect(screen.getByRole("tab", { name: "Dữ liệu" })).toHaveAttribute("aria-selected", "true");
  });
});
