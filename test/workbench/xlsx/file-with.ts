import { blankFile } from "../../../src/workbench/xlsx/blank";
import { readParts, setPartText, writeParts } from "../../../src/workbench/xlsx/parts";
import { edit } from "../../../src/workbench/xlsx/relations";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file of one sheet whose worksheet holds `sheet`, with other parts replaced or added by path. */
export function fileWith(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = readParts(blankFile("Sheet1"));
  setPartText(parts, "xl/worksheets/sheet1.xml", `<worksheet xmlns="${main}" xmlns:r="${types}">${sheet}</worksheet>`);
  for (const [path, text] of Object.entries(others)) setPartText(parts, path, text);
  edit(parts, "xl/_rels/workbook.xml.rels", ({ documentElement: root }) => {
    Object.entries(links).forEach(([type, target], index) => {
      const link = root!.ownerDocument!.createElementNS(root!.namespaceURI, "Relationship");
      link.setAttribute("Id", `rId${String(90 + index)}`);
      link.setAttribute("Type", `${types}/${type}`);
      link.setAttribute("Target", target);
      root!.appendChild(link);
    });
  });
  return writeParts(parts);
}

/** A file whose sheet has these rows and, optionally, these shared texts. */
export function fileWithRows(rows: string, texts = ""): Uint8Array {
  return fileWith(
    `<sheetData>${rows}</sheetData>`,
    { "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts}</sst>` },
    { sharedStrings: "sharedStrings.xml" },
  );
}
