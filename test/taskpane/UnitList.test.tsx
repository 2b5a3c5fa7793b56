import { fireEvent, render, screen, within } from "@testing-library/react";
import { Panel } from "../../src/taskpane/Panel";
import { UnitList } from "../../src/taskpane/UnitList";
import { unit } from "./books";

const ROW = 44;

function rowsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    unit: unit(`CB${index + 1}`, `Chi bộ ${index + 1}`, null, 20),
    level: 0,
    isBranch: true,
  }));
}

function renderList(count: number) {
  const columns = [{ title: "Đơn vị", width: "1fr", cell: (row: ReturnType<typeof rowsOf>[number]) => row.unit.name }];
  render(
    <Panel actions={null}>
      <UnitList label="Các đơn vị" rows={rowsOf(count)} columns={columns} empty="Không có đơn vị nào." tree={false} />
    </Panel>,
  );
  return screen.getByRole("table", { name: "Các đơn vị" });
}

describe("a list of units", () => {
  it("of 3.000 draws only the rows in sight, and tells a screen reader of all", () => {
    const table = renderList(3000);
    expect(table).toHaveAttribute("aria-rowcount", "3001");
    const drawn = within(table).getAllByRole("rowheader");
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]).toHaveTextContent("Chi bộ 1");
  });

  it("draws others as it is scrolled, each with its place", () => {
    const table = renderList(3000);
    const [, body] = within(table).getAllByRole("rowgroup");
    // jsdom measures nothing: the list stands 1.000 rows above the top of its box.
    body!.getBoundingClientRect = () => new DOMRect(0, -1000 * ROW, 300, 3000 * ROW);
    fireEvent.scroll(table.parentElement!);
    const row = within(table).getByRole("row", { name: "Chi bộ 1001" });
    expect(row).toHaveAttribute("aria-rowindex", "1002");
    expect(within(table).queryByRole("row", { name: "Chi bộ 1" })).not.toBeInTheDocument();
  });

  it("keeps its height, so that the bar shows how much there is", () => {
    const [, body] = within(renderList(300)).getAllByRole("rowgroup");
    expect(body).toHaveStyle({ height: `${300 * ROW}px` });
  });

  it("says so where there is nothing", () => {
    expect(renderList(0)).toHaveTextContent("Không có đơn vị nào.");
  });
});
