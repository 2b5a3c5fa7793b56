import { strToU8 } from "fflate";

import { blankFile } from "../../src/workbench/xlsx/blank";
import { type Parts, readParts, writeParts } from "../../src/workbench/xlsx/parts";
import { escapeXml } from "../../src/workbench/xlsx/xml";
import { seeded } from "./members";

const MEMBERS = 100_000;
const UNITS = 3_000;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DATE_STYLE = 1;

/** A day, by its serial. */
interface Day {
  day: number;
}

type Content = string | number | Day | null;

/** A big workbook as Excel would write it: 100 000 members, 3 000 units with a target each. The same bytes each time. */
export function registerFile(): Uint8Array {
  const texts = new Map<string, number>();
  const sheets: [name: string, rows: Content[][]][] = [
    ["Danh sách", register()],
    ["Đơn vị", units()],
    ["Chỉ tiêu", targets()],
  ];
  const parts: Parts = readParts(blankFile("Danh sách"));
  const put = (path: string, xml: string): void => {
    parts[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`);
  };
  const numbered = (one: (number: number, name: string) => string): string =>
    sheets.map(([name], index) => one(index + 1, name)).join("");
  sheets.forEach(([, rows], index) => put(`xl/worksheets/sheet${index + 1}.xml`, worksheet(rows, texts)));
  const items = [...texts.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`);
  put("xl/sharedStrings.xml", `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`);
  put("xl/styles.xml", styles());
  put(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>` +
      numbered((number, name) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`) +
      `</sheets></workbook>`,
  );
  const link = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  put(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      numbered((number) => link(number, "worksheet", `worksheets/sheet${number}.xml`)) +
      link(4, "styles", "styles.xml") +
      link(5, "sharedStrings", "sharedStrings.xml") +
      `</Relationships>`,
  );
  const type = (path: string, content: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${CONTENT}.${content}+xml"/>`;
  put(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      type("workbook", "sheet.main") +
      numbered((number) => type(`worksheets/sheet${number}`, "worksheet")) +
      type("styles", "styles") +
      type("sharedStrings", "sharedStrings") +
      `</Types>`,
  );
  return writeParts(parts);
}

function worksheet(rows: Content[][], texts: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const inner = cells.map((content, column) => cell(content, letter(column) + (row + 1), texts)).join("");
    return `<row r="${row + 1}" spans="1:${cells.length}" x14ac:dyDescent="0.25">${inner}</row>`;
  });
  const last = letter(rows[0]!.length - 1) + rows.length;
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
    ` mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
    `<dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData>${lines.join("")}</sheetData>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

function cell(content: Content, address: string, texts: Map<string, number>): string {
  if (content === null) return "";
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "object") return `<c r="${address}" s="${DATE_STYLE}"><v>${content.day}</v></c>`;
  const index = texts.get(content) ?? texts.size;
  texts.set(content, index);
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

function styles(): string {
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
  );
}

const REGISTER =
  "Họ và tên|Mã đơn vị|Ngày sinh|Giới tính|Dân tộc|Đoàn viên|Trình độ|Nghề nghiệp|Ngày học nhận thức|Ngày kết nạp|Ngày chính thức|Biến động|Ngày biến động|Ghi chú";
const PEOPLES = ["Kinh", "Kinh", "Kinh", "Tày", "Thái", "Mường", "Khmer", "Nùng", "H'Mông"];
const LEVELS = ["12/12", "Trung cấp", "Cao đẳng", "Đại học", "Thạc sĩ"];
const WORK = ["Giáo viên", "Nông dân", "Công nhân", "Cán bộ xã", "Bác sĩ", "Bộ đội", "Sinh viên", "Kinh doanh"];
const MOVES = ["Chuyển đi", "Chuyển đến", "Từ trần", "Xin ra"];

function register(): Content[][] {
  const next = seeded(MEMBERS);
  const pick = (among: readonly string[]): string => among[Math.floor(next() * among.length)]!;
  const sometimes = (share: number, content: () => Content): Content => (next() < share ? content() : null);
  const rows: Content[][] = [REGISTER.split("|")];
  for (let number = 1; number <= MEMBERS; number++) {
    const course = 40_000 + Math.floor(next() * 5_500);
    const admitted = next() < 0.7 ? course + 60 + Math.floor(next() * 300) : null;
    const moved = next() < 0.05;
    rows.push([
      code("QC-", number, 6),
      unitCode(1 + Math.floor(next() * UNITS)),
      { day: 21_000 + Math.floor(next() * 17_000) },
      pick(["Nam", "Nữ"]),
      pick(PEOPLES),
      sometimes(0.4, () => "x"),
      pick(LEVELS),
      sometimes(0.9, () => pick(WORK)),
      { day: course },
      admitted === null ? null : { day: admitted },
      admitted === null ? null : sometimes(0.8, () => ({ day: admitted + 365 })),
      moved ? pick(MOVES) : null,
      moved ? { day: 45_500 + Math.floor(next() * 300) } : null,
      sometimes(0.03, () => `Hồ sơ số ${number} & phụ lục`),
    ]);
  }
  return rows;
}

function units(): Content[][] {
  const next = seeded(UNITS);
  const rows: Content[][] = [["Mã", "Tên", "Trực thuộc", "Loại hình", "Đảng viên", "Nguồn", "Hệ số", "Phụ trách"]];
  for (let number = 1; number <= UNITS; number++) {
    const above = number === 1 ? null : unitCode(number <= 31 ? 1 : 2 + (number % 30));
    const members = 3 + Math.floor(next() * 80);
    rows.push([unitCode(number), `Chi bộ ${number}`, above, "Chi bộ", members, Math.floor(next() * 9), 1, null]);
  }
  return rows;
}

function targets(): Content[][] {
  const rows: Content[][] = [["Năm", "Chỉ tiêu", "Mã", "Nghị quyết", "Đăng ký", "Tối thiểu", "Tối đa", "Khóa", "Giao"]];
  for (let number = 1; number <= UNITS; number++) {
    rows.push([2025, "Kết nạp", unitCode(number), number === 1 ? 3_500 : null, number % 4, null, null, null, null]);
  }
  return rows;
}

function unitCode(number: number): string {
  return code("CB", number, 4);
}

function code(prefix: string, number: number, digits: number): string {
  return prefix + String(number).padStart(digits, "0");
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}
