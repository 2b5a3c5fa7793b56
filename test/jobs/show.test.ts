import type { Person } from "../../src/calc";
import { check, show, showPerson, showUnit } from "../../src/jobs";
import type { Book } from "../../src/workbench/book";
import { createHost, type Host } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { sheetNamed } from "./open-sample";
import { smallBook } from "./small-book";

let book: Book;
let host: Host;

beforeEach(() => {
  book = smallBook();
  host = createHost(book);
  installExcel(host);
});

/** What is selected: the sheet, its first row and last column, and what its first cell says. */
function selected(): unknown[] {
  const { sheet, area } = host.selection()!;
  const found = book.sheets.find(({ id }) => id === sheet)!;
  expect(book.sheets[book.active]).toBe(found);
  return [found.name, area.row + 1, area.columns, found.cells[area.row]![area.column]!.value];
}

async function personNamed(name: string): Promise<Person> {
  return (await check()).people.find((person) => person.name === name)!;
}

it("a cell of a sheet is brought to the front", async () => {
  await show({ sheet: "Chỉ tiêu", cell: "D4" });
  expect(selected()).toEqual(["Chỉ tiêu", 4, 1, "≥ 3"]);
});

describe("a unit's row", () => {
  it("is selected across the columns of the part, in two syncs of reading and one more", async () => {
    await showUnit("K2");
    expect(selected()).toEqual(["Đơn vị", 4, 5, "K2"]);
    expect(host.requests).toHaveLength(3);
  });

  it("is found where it stands now, once the sheet was sorted and rows were inserted", async () => {
    const { units } = await check();
    const sheet = sheetNamed(book, "Đơn vị");
    const [header, ...rows] = sheet.cells;
    sheet.cells = [[], [], header!, ...rows.reverse()];
    await showUnit(units[2]!.id);
    // Reversed, K2 is the third of five, below the header in row 3.
    expect(selected()).toEqual(["Đơn vị", 6, 5, "K2"]);
  });

  it("that is there no more is told, and nothing is selected", async () => {
    sheetNamed(book, "Đơn vị").cells.splice(3, 1);
    await expect(showUnit("K2")).rejects.toMatchObject({ code: "rowGone" });
    expect(host.selection()).toBeNull();
  });
});

describe("a person's row", () => {
  it("is selected in the register, by name, unit and dates, wherever it stands now", async () => {
    const person = await personNamed("QC-03");
    await showPerson(person);
    expect(selected()).toEqual(["Danh sách", 4, 3, "QC-03"]);
    const register = sheetNamed(book, "Danh sách");
    const [header, ...rows] = register.cells;
    register.cells = [header!, [{ value: "QC-00" }, { value: "K1" }], ...rows.reverse()];
    await showPerson(person);
    // One row inserted, seven reversed: QC-03 is the fifth of them.
    expect(selected()).toEqual(["Danh sách", 7, 3, "QC-03"]);
  });

  it("of two alike is the one nearest to where the person was read; another date tells two of one name apart", async () => {
    const register = sheetNamed(book, "Danh sách");
    const alike = () => [{ value: "QC-09" }, { value: "K1" }, { value: 45_700 }];
    register.cells.push(alike(), [{ value: "QC-09" }, { value: "K1" }, { value: 45_701 }], alike());
    const { people } = await check();
    const [first, second, third] = people.filter(({ name }) => name === "QC-09");
    await showPerson(third!);
    expect(selected()[1]).toBe(11);
    await showPerson(first!);
    expect(selected()[1]).toBe(9);
    // The other date, though its row is said to be far off.
    await showPerson({ ...second!, row: 2 });
    expect(selected()[1]).toBe(10);
  });

  it("whose dates were mended since is found by name and unit; one who was moved or deleted is told", async () => {
    const person = await personNamed("QC-06");
    const register = sheetNamed(book, "Danh sách");
    register.cells[6]![2] = { value: 45_800 };
    await showPerson(person);
    expect(selected()).toEqual(["Danh sách", 7, 3, "QC-06"]);
    register.cells[6]![1] = { value: "K1" };
    await expect(showPerson(person)).rejects.toMatchObject({ code: "rowGone" });
  });
});
