import type { Area, DefinedName } from "../book";
import { readSheetAreas } from "./address";
import { attribute, child, children, type Element, flag, numberIn } from "./xml";

/** The names of a workbook: those of the whole book, and by sheet place the areas that printing knows by a name. */
export interface Names {
  names: DefinedName[];
  printAreas: Map<number, Area[]>;
  titleRows: Map<number, [number, number]>;
}

export const printAreaName = "_xlnm.Print_Area";
export const printTitlesName = "_xlnm.Print_Titles";

/** Reads `definedNames`. A name of one sheet alone, other than the two of printing, stays in the file. */
export function readNames(workbook: Element | null): Names {
  const read: Names = { names: [], printAreas: new Map(), titleRows: new Map() };
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    const sheet = numberIn(element, "localSheetId");
    const text = element.textContent ?? "";
    if (sheet === undefined) {
      read.names.push({ name, formula: `=${text}`, visible: !flag(attribute(element, "hidden")) });
    } else if (name === printAreaName) {
      const areas = readSheetAreas(text);
      if (areas !== null) read.printAreas.set(sheet, areas);
    } else if (name === printTitlesName) {
      const rows = /\$(\d+):\$(\d+)/.exec(text);
      if (rows !== null) read.titleRows.set(sheet, [Number(rows[1]) - 1, Number(rows[2]) - 1]);
    }
  }
  return read;
}
