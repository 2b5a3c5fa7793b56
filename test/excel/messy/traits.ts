import type { Dice } from "../../../scripts/samples/dice";
import { day, type Truth } from "./base";
import {
  cell,
  cellsUnder,
  columnOf,
  insertColumn,
  insertRows,
  type MessyBook,
  type MessyCell,
  type MessySheet,
  say,
} from "./grid";
import { asTcvn3 as tcvn3Of, asVni as vniOf } from "../text/alphabet";

/** One way in which real sheets are messy. */
export interface Trait {
  name: string;
  /** Makes the workbook so; cells that the reader must speak of carry the code. May change what is true. */
  apply: (book: MessyBook, truth: Truth, dice: Dice) => void;
  /** Traits that touch the same place do not stand together in a mixture. */
  touches: string;
}

const trait = (touches: string, name: string, apply: Trait["apply"]): Trait => ({ touches, name, apply });

/** Types over a cell whose reading must stay what it was. */
function retype(target: MessyCell, value: string | number, code?: string, font?: string): void {
  target.value = value;
  if (code) say(target, code);
  if (font) target.font = font;
}

function under(sheet: MessySheet, header: string, index: number): MessyCell {
  return cellsUnder(sheet, header)[index]!;
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

const written = (serial: number, separator: string): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join(separator);
};

function eachDate(sheet: MessySheet, header: string, write: (serial: number) => string | number, code?: string): void {
  for (const target of cellsUnder(sheet, header)) {
    if (typeof target.value === "number") retype(target, write(target.value), code);
  }
}

const MEMBERS = "Đảng viên";

export const NUMBER_TRAITS: Trait[] = [
  trait("members:1", "1.950 as text", ({ units }) => retype(under(units, MEMBERS, 1), "1.950", "readAsNumber")),
  trait("members:1", "1,950 as text", ({ units }) => retype(under(units, MEMBERS, 1), "1,950", "readAsNumber")),
  trait("members:1", "1 950 with a no-break space", ({ units }) =>
    retype(under(units, MEMBERS, 1), "1\u00a0950", "readAsNumber"),
  ),
  trait("members:2", "150 đ/c", ({ units }) => retype(under(units, MEMBERS, 2), "150 đ/c", "readAsNumber")),
  trait("members:2", "150 đồng chí in loose letters", ({ units }) =>
    retype(under(units, MEMBERS, 2), "150 đồng chí".normalize("NFD"), "readAsNumber"),
  ),
  trait("members:3", "full-width digits", ({ units }) =>
    retype(under(units, MEMBERS, 3), fullWidth(80), "readAsNumber"),
  ),
  trait("members:4", "a number kept as text", ({ units }) => retype(under(units, MEMBERS, 4), "45", "readAsNumber")),
  trait("members:5", "a dash for none", ({ units }, truth) => {
    retype(under(units, MEMBERS, 5), "–");
    truth.units[5]![4] = null;
    say(under(units, MEMBERS, 0), "partsDiffer");
  }),
  trait("members:5", "a blank is not zero", ({ units }, truth) => {
    retype(under(units, MEMBERS, 5), "", "noMembers");
    truth.units[5]![4] = null;
    say(under(units, MEMBERS, 0), "partsDiffer");
  }),
  trait("members:5", "zero is not blank", ({ units }, truth) => {
    retype(under(units, MEMBERS, 5), 0);
    truth.units[5]![4] = 0;
    say(under(units, MEMBERS, 0), "partsDiffer");
  }),
  trait("members:6", "a formula error", ({ units }, truth) => {
    Object.assign(under(units, MEMBERS, 6), { value: "#N/A", error: true });
    say(under(units, MEMBERS, 6), "cellError");
    say(under(units, MEMBERS, 0), "partsDiffer");
    truth.units[6]![4] = null;
  }),
  trait("members:6", "words where a number belongs", ({ units }, truth) => {
    retype(under(units, MEMBERS, 6), "mười hai", "notANumber");
    say(under(units, MEMBERS, 0), "partsDiffer");
    truth.units[6]![4] = null;
  }),
  trait("quota:1", "≥ 3 in a target", ({ targets }) => retype(under(targets, "Nghị quyết", 1), "≥ 3", "readAsRange")),
  trait("quota:1", "từ 3 trở lên in a target", ({ targets }) =>
    retype(under(targets, "Nghị quyết", 1), "từ 3 trở lên", "readAsRange"),
  ),
  trait("quota:2", "02-03 in a target", ({ targets }) =>
    retype(under(targets, "Nghị quyết", 2), "02-03", "readAsRange"),
  ),
  trait("quota:3", "01-06 as a maximum", ({ targets }) => retype(under(targets, "Tối đa", 3), "01-06", "readAsRange")),
  trait("quota:4", "01-02 that Excel made a date of", ({ targets }, truth) => {
    retype(under(targets, "Nghị quyết", 4), day(2025, 2, 1), "looksLikeDate");
    truth.targets[4]![3] = null;
  }),
];

const ADMITTED = "Ngày kết nạp";
const COURSE = "Ngày học nhận thức";

export const DATE_TRAITS: Trait[] = [
  trait("admitted", "dates as text d/m/yyyy", ({ register }) =>
    eachDate(register, ADMITTED, (at) => written(at, "/"), "dateAsText"),
  ),
  trait("admitted", "dates as text d.m.yyyy", ({ register }) =>
    eachDate(register, ADMITTED, (at) => written(at, "."), "dateAsText"),
  ),
  trait("admitted", "one date as text d-m-yyyy", ({ register }) =>
    retype(under(register, ADMITTED, 0), "05-07-2025", "dateAsText"),
  ),
  trait("admitted", "years of two digits", ({ register }) =>
    eachDate(register, ADMITTED, (at) => written(at, "/").replace(/20(\d\d)$/, "$1"), "dateAsText"),
  ),
  trait("admitted", "ngày … tháng … năm …", ({ register }) =>
    retype(under(register, ADMITTED, 0), "ngày 5 tháng 7 năm 2025", "dateAsText"),
  ),
  trait("admitted", "tháng 7/2025", ({ register }, truth) => {
    retype(under(register, ADMITTED, 0), "tháng 7/2025", "monthOnly");
    truth.people[0]![2] = day(2025, 7, 1);
  }),
  trait("admitted", "a time of day beside the date", ({ register }) =>
    eachDate(register, ADMITTED, (at) => at + 0.375),
  ),
  trait("admitted", "an impossible date", ({ register }, truth) => {
    retype(under(register, ADMITTED, 0), "31/02/2025", "notADate");
    truth.people[0]![2] = null;
  }),
  trait("course", "day and month exchanged by an Excel of US settings", ({ register }, truth) => {
    // 13/03, 20/03 and 16/09 cannot be months, so such an Excel left them as text; the others it turned.
    const turned = [day(2024, 4, 3), day(2024, 3, 5), day(2024, 10, 12)];
    cellsUnder(register, COURSE).forEach((target, index) => {
      const meant = turned[index] ?? (target.value as number);
      truth.people[index]![1] = meant;
      const date = new Date(Date.UTC(1899, 11, 30) + meant * 86_400_000);
      const [d, m, y] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
      if (d > 12) retype(target, `${d}/${m}/${y}`, "dateAsText");
      else retype(target, day(y, d, m), "swappedDate");
    });
  }),
  trait("course", "month before day throughout", ({ register }) =>
    eachDate(register, COURSE, (at) => written(at, "/").replace(/^(\d+)\/(\d+)/, "$2/$1"), "dateAsText"),
  ),
  trait("born", "years of birth alone", ({ register }) => {
    for (const target of cellsUnder(register, "Ngày sinh"))
      target.value = Number(written(target.value as number, "/").slice(-4));
  }),
  trait("all dates", "a workbook that counts from 1904", (book) => {
    book.date1904 = true;
    for (const header of ["Ngày sinh", COURSE, ADMITTED, "Ngày chính thức"]) {
      for (const target of cellsUnder(book.register, header))
        if (typeof target.value === "number") target.value -= 1462;
    }
    for (const target of cellsUnder(book.units, "Hiệu lực từ")) (target.value as number) -= 1462;
  }),
  trait("admitted:3", "an admission after today", ({ register }, truth) => {
    retype(under(register, ADMITTED, 3), day(2027, 5, 19), "dateAhead");
    truth.people[3]![2] = day(2027, 5, 19);
  }),
  trait("born:6", "an admission before the 18th birthday", ({ register }) => {
    retype(under(register, "Ngày sinh", 6), day(2009, 1, 4));
    say(under(register, ADMITTED, 6), "underAge");
  }),
  trait("life", "an admission before its unit was founded", ({ units, register }, truth) => {
    retype(under(units, "Hiệu lực từ", 6), day(2026, 1, 1));
    truth.units[6]![5] = day(2026, 1, 1);
    say(under(register, ADMITTED, 9), "outsideUnitLife");
  }),
  trait("official", "official before admission", ({ register }, truth) => {
    retype(under(register, "Ngày chính thức", 1), day(2024, 2, 3), "officialFirst");
    truth.people[1]![3] = day(2024, 2, 3);
  }),
];

export const TEXT_TRAITS: Trait[] = [
  trait("names", "loose letters (NFD)", ({ units }) => {
    for (const target of cellsUnder(units, "Tên đơn vị"))
      retype(target, String(target.value).normalize("NFD"), "untidyText");
  }),
  trait("names", "double spaces and no-break spaces", ({ units }) =>
    retype(under(units, "Tên đơn vị", 2), "Chi bộ  Bắc\u00a0Trà My", "untidyText"),
  ),
  trait("names", "a zero-width space inside a name", ({ units }) =>
    retype(under(units, "Tên đơn vị", 2), "Chi bộ Bắc Trà\u200b My", "untidyText"),
  ),
  trait("names", "TCVN3 letters in .VnTime", ({ units }) => {
    for (const target of cellsUnder(units, "Tên đơn vị"))
      retype(target, tcvn3Of(String(target.value)), "legacyText", ".VnTime");
  }),
  trait("names", "TCVN3 letters in a font of Unicode", ({ units }) =>
    retype(under(units, "Tên đơn vị", 1), tcvn3Of("Chi bộ Điện Bàn"), "legacyText"),
  ),
  trait("names", "VNI letters in VNI-Times", ({ units }) => {
    for (const target of cellsUnder(units, "Tên đơn vị"))
      retype(target, vniOf(String(target.value)), "legacyText", "VNI-Times");
  }),
  trait("names", "VNI letters in a font of Unicode", ({ units }) =>
    retype(under(units, "Tên đơn vị", 1), vniOf("Chi bộ Điện Bàn"), "legacyText"),
  ),
  trait("unit:0", "a Mã in small letters", ({ register }) =>
    retype(under(register, "Mã đơn vị", 0), "k1", "unitCodeDiffers"),
  ),
  trait("unit:3", "a unit by its name", ({ register }) => retype(under(register, "Mã đơn vị", 3), "Chi bộ Bắc Trà My")),
  trait("unit:4", "a unit by another name, which the planner has to confirm", ({ register }, truth) => {
    retype(under(register, "Mã đơn vị", 4), "CB Bắc Trà My", "perhapsUnit");
    truth.people[4]![0] = "";
  }),
  trait("unit:5", "a unit that does not exist", ({ register }, truth) => {
    retype(under(register, "Mã đơn vị", 5), "ZZ99", "unknownUnit");
    truth.people[5]![0] = "";
  }),
  trait("unit:8", "a person without a unit", ({ register }, truth) => {
    retype(under(register, "Mã đơn vị", 8), "", "missingUnit");
    truth.people[8]![0] = "";
  }),
  trait("people", "a person twice", ({ register }, truth) => {
    const copy = register.rows[register.header + 1]!.map((one) => ({ ...one, issues: [...(one.issues ?? [])] }));
    register.rows.push(copy);
    say(copy[0]!, "duplicatePerson");
    truth.people.push(truth.people[0]!);
  }),
];

export const LAYOUT_TRAITS: Trait[] = [
  trait("top", "a title block above", ({ units, register }) => {
    insertRows(units, 0, ["ĐẢNG BỘ HUYỆN", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"], ["DANH SÁCH ĐƠN VỊ"], []);
    insertRows(register, 0, ["DANH SÁCH QUẦN CHÚNG"], ["(Kèm theo Công văn số 12)"]);
  }),
  trait("top", "the table right of and below A1", ({ units, targets }) => {
    units.offset = { row: 4, column: 2 };
    targets.offset = { row: 1, column: 1 };
  }),
  trait("header", "headers in capitals and loose letters", ({ units, register }) => {
    for (const sheet of [units, register]) {
      for (const target of sheet.rows[sheet.header]!)
        target.value = String(target.value).toLocaleUpperCase("vi").normalize("NFD");
    }
  }),
  trait("header", "headers in TCVN3", ({ units }) => {
    for (const target of units.rows[units.header]!) {
      target.value = tcvn3Of(String(target.value));
      target.font = ".VnTime";
    }
  }),
  trait("header", "a header of two merged rows", ({ units }) => {
    const at = columnOf(units, MEMBERS);
    insertColumn(units, at + 1, (row) => (row === units.header ? "Nữ" : 1));
    const lower = units.rows[units.header]!;
    insertRows(
      units,
      units.header,
      lower.map(({ value }, column) => (column === at ? MEMBERS : column === at + 1 ? "" : value)),
    );
    lower.forEach((target, column) => (target.value = column === at ? "Tổng số" : column === at + 1 ? "Nữ" : ""));
    units.merges.push({ row: units.header - 1, column: at, rows: 1, columns: 2 });
  }),
  trait("header", "a header of three rows with Trong đó", ({ units }) => {
    const at = columnOf(units, MEMBERS);
    insertColumn(units, at + 1, (row) => (row === units.header ? "Nữ" : 2));
    insertColumn(units, at + 2, (row) => (row === units.header ? "Dân tộc" : 3));
    const lower = units.rows[units.header]!;
    const inside = (column: number): boolean => column > at && column <= at + 2;
    insertRows(
      units,
      units.header,
      lower.map(({ value }, column) => (column === at ? "Số lượng" : inside(column) ? "" : value)),
      lower.map((_, column) => (column === at ? MEMBERS : column === at + 1 ? "Trong đó" : "")),
    );
    lower.forEach((target, column) => (target.value = inside(column) ? target.value : ""));
  }),
  trait("below header", "columns numbered (1), (2), (3)", ({ units, targets }) => {
    for (const sheet of [units, targets]) {
      insertRows(
        sheet,
        sheet.header + 1,
        sheet.rows[sheet.header]!.map((_, index) => `(${index + 1})`),
      );
    }
  }),
  trait("columns", "running numbers (TT) and a column of the planner's own", ({ units, register }) => {
    insertColumn(units, 0, (row) => (row < units.header ? "" : row === units.header ? "TT" : row - units.header));
    insertColumn(register, 3, (row) => (row === register.header ? "Ghi chú của tôi" : "nhớ gọi"));
  }),
  trait("columns", "an empty column inside the table", ({ units, register }) => {
    insertColumn(units, 2, () => "");
    insertColumn(register, 1, () => "");
  }),
  trait("groups", "groups I, II", ({ units }) => {
    insertColumn(units, 0, (row) => (row < units.header ? "" : row === units.header ? "STT" : row - units.header));
    insertRows(units, units.header + 6, ["II", "", "Khối cơ quan, trường học"]);
    insertRows(units, units.header + 2, ["I", "", "Khối khu phố"]);
  }),
  trait("groups", "groups A, B, named and unnumbered", ({ units }) => {
    insertRows(units, units.header + 5, ["", "B. Khối cơ quan, trường học"]);
    insertRows(units, units.header + 2, ["", "A. Khối khu phố"]);
  }),
  trait("sums", "Tổng cộng below", ({ units }) => void units.rows.push(row("", "Tổng cộng", "", "", 2267))),
  trait("sums", "TỔNG CỘNG above the first row", ({ units }) =>
    insertRows(units, units.header + 1, ["", "TỔNG CỘNG:", "", "", 2267]),
  ),
  trait("sums", "a Tổng cộng that is wrong", ({ units }) => {
    units.rows.push(row("", "Tổng cộng", "", "", 2222));
    say(units.rows.at(-1)![columnOf(units, MEMBERS)]!, "sumDiffers");
  }),
  trait("sums", "Cộng after each group", ({ units }) => {
    insertRows(units, units.header + 8, ["", "Cộng", "", "", 87]);
    insertRows(units, units.header + 5, ["", "Cộng khối I", "", "", 2180]);
  }),
  trait("sums", "Excel's own totals row", ({ units }) => {
    units.rows.push(row("Tổng", "", "", "", 2267, ""));
    units.table = { name: "BangDonVi", totals: true };
  }),
  trait("bottom", "a signature block below", ({ units, register }) => {
    units.rows.push(
      [],
      row("", "", "", "", "Hiệp Đức, ngày 02 tháng 01 năm 2025"),
      row("Người lập biểu", "", "", "", "T/M BAN CHẤP HÀNH"),
    );
    register.rows.push(
      [],
      [],
      row("NGƯỜI LẬP", "", "", "TM. BAN THƯỜNG VỤ"),
      row("Nguyễn Văn A", "", "", "Trần Thị B"),
    );
  }),
  trait("bottom", "a signature block right under the last row", ({ units }) => {
    units.rows.push(row("Nơi nhận:", "", "", "", "BÍ THƯ"), row("- Như trên", "", "", "", ""));
  }),
  trait("names of people", "people whose names begin like sums and signatures", ({ register }) => {
    const names = ["Tống Toàn", "Công Vi", "Lưu Thị Vân", "Tống Cộng Hòa", "Kỳ Văn Tâm", "Trương Ban"];
    names.forEach((name, index) => (under(register, "Họ và tên", index).value = name));
  }),
  trait("bottom", "a small table of something else below a note", ({ units }) => {
    units.rows.push([], row("Số liệu đến 31/12"), [], row("X1", "Quỹ", "", "", 5));
    say(units.rows.at(-1)![0]!, "rowsNotRead");
  }),
  trait("gaps", "blank rows inside", ({ units, register }) => {
    insertRows(units, units.header + 4, []);
    insertRows(register, register.header + 6, [], []);
  }),
  trait("gaps", "the header again on the second page", ({ register }) => {
    insertRows(
      register,
      register.header + 6,
      register.rows[register.header]!.map(({ value }) => value),
    );
  }),
  trait("merged", "the unit once in a merged cell", ({ register }) => {
    const cells = cellsUnder(register, "Mã đơn vị");
    let last: string | number = "";
    for (const target of cells) {
      if (target.value === last) retype(target, "", "filledDown");
      else last = target.value;
    }
  }),
  trait("merged", "the unit in a row of its own above its people", ({ register }) => {
    insertColumn(register, 0, (at) =>
      at < register.header ? "" : at === register.header ? "TT" : at - register.header,
    );
    const units = cellsUnder(register, "Mã đơn vị").map(({ value }) => value);
    for (const target of cellsUnder(register, "Mã đơn vị")) target.value = "";
    const names: Record<string, string> = {
      K1: "Chi bộ Điện Bàn",
      K2: "Chi bộ Bắc Trà My",
      K3: "Chi bộ Thăng Bình",
      TH: "Chi bộ Trường Trung học",
      HX: "Chi bộ Hợp tác xã Đại Lộc",
    };
    const firsts = units.flatMap((unit, index) => (units[index - 1] === unit ? [] : index));
    firsts.reverse().forEach((index, from) => {
      const mark = ["V", "IV", "III", "II", "I"][from]!;
      insertRows(register, register.header + 1 + index, [mark, names[units[index]!]!]);
    });
  }),
  trait(
    "hidden",
    "hidden rows, as by a filter",
    ({ register }) => void register.hiddenRows.push(register.header + 2, register.header + 3),
  ),
  trait("hidden", "a hidden column", ({ units }) => void units.hiddenColumns.push(3)),
  trait("sheets", "all three tables on one sheet, below one another", (book) => {
    const { units, register, targets } = book;
    const together = {
      ...units,
      rows: [
        ...units.rows,
        [],
        [cell("CHỈ TIÊU NĂM 2025")],
        [],
        ...targets.rows,
        [],
        [cell("DANH SÁCH")],
        ...register.rows,
      ],
    };
    Object.assign(book, { units: together, register: together, targets: together });
  }),
  trait("sheets", "two tables side by side", (book) => {
    const { units, targets } = book;
    const width = Math.max(...units.rows.map(({ length }) => length)) + 1;
    const rows = Array.from({ length: Math.max(units.rows.length, targets.rows.length) }, (_, index) => {
      const left = units.rows[index] ?? [];
      const padding = Array.from({ length: width - left.length }, () => cell(""));
      return [...left, ...padding, ...(targets.rows[index] ?? [])];
    });
    const together = { ...units, rows };
    Object.assign(book, { units: together, targets: together });
  }),
];

function row(...values: (string | number)[]): MessyCell[] {
  return values.map(cell);
}

export const TRAITS = [...NUMBER_TRAITS, ...DATE_TRAITS, ...TEXT_TRAITS, ...LAYOUT_TRAITS];
