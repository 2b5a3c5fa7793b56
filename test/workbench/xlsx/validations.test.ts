import type { Validation } from "../../../src/workbench/book";
import { newBook } from "../../../src/workbench/new-book";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { partText, readParts } from "../../../src/workbench/xlsx/parts";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { fileWith } from "./file-with";
import { packageFaults } from "./package-faults";
import { schemaFaults } from "./schema-order";

const quiet = {
  inCellDropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop" as const, title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

const of = (column: number, more: Partial<Validation> & Pick<Validation, "type">): Validation => ({
  areas: [{ row: 1, column, rows: 99, columns: 1 }],
  ...quiet,
  ...more,
});

const validations: Validation[] = [
  of(0, { type: "List", formula1: '"Nam,Nữ"' }),
  of(1, { type: "List", formula1: "OFFSET('Đơn vị'!$A$1,1,0,9,1)", inCellDropDown: false }),
  of(2, { type: "WholeNumber", operator: "GreaterThanOrEqualTo", formula1: "0", ignoreBlanks: false }),
  of(3, { type: "Decimal", operator: "Between", formula1: "0.5", formula2: "2" }),
  of(4, { type: "Custom", formula1: 'AND(E2<>"",LEN(E2)<9)' }),
  of(5, {
    type: "None",
    alert: { show: false, style: "Information", title: "Chú ý", message: "<một & hai>" },
    prompt: { show: true, title: "Ngày", message: 'Ghi "31/12/2025"\nhoặc 31.12.2025' },
  }),
];

const sheetXml = (bytes: Uint8Array) => partText(readParts(bytes), "xl/worksheets/sheet1.xml");

test("validations of every kind come back as they were, in a sound file", async () => {
  const book = newBook("S");
  book.sheets[0]!.validations = validations.map((one) => ({ ...one, changed: true }));
  const saved = await saveBook(null, book, loadExcelize);
  expect(openBook(saved).sheets[0]!.validations).toEqual(validations);
  expect(sheetXml(saved)).toContain('<dataValidations count="6">');
  expect(schemaFaults(sheetXml(saved))).toEqual([]);
  expect(packageFaults(readParts(saved))).toEqual([]);
});

/** A validation with an attribute that no book holds. */
const own =
  '<dataValidation type="list" imeMode="off" allowBlank="1" showErrorMessage="1" sqref="B2:B9 D2"><formula1>"a,b"</formula1></dataValidation>';
const list = `<dataValidations count="2" disablePrompts="1">${own}<dataValidation type="whole" sqref="C2"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`;

test("a file's own validations keep every letter while another is set", async () => {
  const original = fileWith(`<sheetData/>${list}`);
  const book = openBook(original);
  const [sheet] = book.sheets;
  expect(sheet!.validations![0]!.areas).toHaveLength(2);
  sheet!.validations!.push({ ...of(7, { type: "List", formula1: '"x"' }), changed: true });
  const saved = sheetXml(await saveBook(original, book, loadExcelize));
  expect(saved).toContain('<dataValidations count="3" disablePrompts="1">');
  expect(saved).toMatch(/imeMode="off"[^>]*sqref="B2:B9 D2"/);
});

test("one that was cleared is gone, the last with their list", async () => {
  const original = fileWith(`<sheetData/>${list}`);
  const cleared = async (left: number) => {
    const book = openBook(original);
    book.sheets[0]!.validations!.splice(left);
    book.sheets[0]!.changed.validationsCleared = true;
    return sheetXml(await saveBook(original, book, loadExcelize));
  };
  expect(await cleared(1)).toMatch(/<dataValidations count="1"[^>]*><dataValidation type="list"/);
  expect(await cleared(0)).not.toContain("dataValidation");
});
