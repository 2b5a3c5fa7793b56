import { strToU8 } from "fflate";

import { type Parts, writeParts } from "./parts";
import { escapeXml } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest styles part: one style, Calibri 11, and the two fills every styles part begins with. */
export const blankStyles =
  `<styleSheet xmlns="${main}">` +
  `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
  `</styleSheet>`;

export const stylesContentType = `${contentTypes}.styles+xml`;

/** An .xlsx with one empty sheet of this name, no author and no date: what a new workbook is written into. */
export function blankFile(sheetName: string): Uint8Array {
  const texts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${packageTypes}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${stylesContentType}"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${types}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/worksheets/sheet1.xml":
      `<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`,
    "xl/styles.xml": blankStyles,
  };
  const parts: Parts = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)]),
  );
  return writeParts(parts);
}

function relations(...targets: [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${each.join("")}</Relationships>`;
}
