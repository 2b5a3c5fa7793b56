import { runExcel } from "../../src/excel";
import { readWorkbook } from "../../src/excel/read-workbook";
import { dayOf } from "../../src/calc";
import { createHost } from "../../src/workbench/host";
import { installExcel } from "../../src/workbench/office-client";
import { smallBook } from "../jobs/small-book";

/** The names of the first two branches, each read of a text in a font. */
async function named(...cells: [text: string, fontName: string][]): Promise<string[]> {
  const book = smallBook();
  cells.forEach(([value, fontName], at) => (book.sheets[0]!.cells[2 + at]![1] = { value, format: { fontName } }));
  installExcel(createHost(book));
  const { plan } = await runExcel((context) => readWorkbook(context, { today: dayOf(2025, 6, 30)! }));
  return plan.book.units.slice(1, 1 + cells.length).map(({ name }) => name);
}

describe("a column in which some text betrays an old alphabet", () => {
  it("is read by its fonts: letters that say nothing, and a font of capitals", async () => {
    expect(await named(["Phó Ninh", ".VnTime"], ["§iÖn Bµn", ".VnTimeH"])).toEqual(["Phú Ninh", "ĐIỆN BÀN"]);
  });

  it("is read by its letters where the font is one of Unicode", async () => {
    expect(await named(["Phó Ninh", "Arial"], ["§iÖn Bµn", "Arial"])).toEqual(["Phó Ninh", "Điện Bàn"]);
  });
});

test("one text takes one reading in one font and another in another", async () => {
  expect(await named(["§iÖn Bµn", ".VnTimeH"], ["§iÖn Bµn", "Arial"])).toEqual(["ĐIỆN BÀN", "Điện Bàn"]);
});
