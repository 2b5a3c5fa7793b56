import type { Cell, Sheet, Value } from "../book";
import type { Formats } from "./formats";
import { cellKey } from "../host/open-book";
import { shiftFormula } from "./shift-formula";
import { decodeText } from "./texts";
import { flag, scanContent } from "./xml";

/** What of a sheet stands in its rows. */
export type Rows = Pick<Sheet, "cells" | "rowHeights" | "hiddenRows">;

/** The cells that lean on another's formula, by that cell: keys as in SheetChanges. */
export type SharedFormulas = Map<number, number[]>;

/** A cell's parts while they are being read. */
interface Reading {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  /** Of a shared formula: its number. */
  shared: string | null;
}

/** The cell whose formula others share. */
interface Master {
  formula: string;
  row: number;
  column: number;
  others: number[];
}

/**
 * Reads the rows of a sheet in one pass. Every cell type of the format is read: number, shared and inline text, formula
 * text, boolean, error and ISO date (as a date serial). A cell of a shared formula gets its own; an array formula stands
 * on its first cell, the others have their values. O(bytes).
 */
export function readRows(rows: string, texts: readonly string[], formats: Formats): Rows & { shared: SharedFormulas } {
  const found: Rows = { cells: [], rowHeights: {}, hiddenRows: [] };
  const masters = new Map<string, Master>();
  let row = -1;
  let column = -1;
  let cell: Reading | null = null;
  let collecting: "value" | "formula" | null = null;
  let inPhonetic = false;

  scanContent(rows, {
    open(name, at) {
      if (name === "c") {
        column = at.r === undefined ? column + 1 : columnOf(at.r);
        const type = at.t ?? "n";
        cell = { row, column, type, style: Number(at.s ?? 0), value: null, formula: null, shared: null };
      } else if (name === "v" || (name === "t" && !inPhonetic)) {
        if (cell) cell.value ??= "";
        collecting = "value";
      } else if (name === "f") {
        if (cell && at.t !== "dataTable") cell.formula = "";
        if (cell && at.t === "shared") cell.shared = at.si ?? null;
        collecting = "formula";
      } else if (name === "rPh") {
        inPhonetic = true;
      } else if (name === "row") {
        row = at.r === undefined ? row + 1 : Number(at.r) - 1;
        column = -1;
        if (at.ht !== undefined) found.rowHeights[row] = Number(at.ht);
        if (flag(at.hidden)) found.hiddenRows.push(row);
      }
    },
    text(piece) {
      if (!cell || !collecting) return;
      const before = cell[collecting];
      if (before !== null) cell[collecting] = before + piece;
    },
    close(name) {
      if (name === "v" || name === "f" || name === "t") collecting = null;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "c" && cell) {
        const read = cellFrom(cell, texts, formats, masters);
        if (read) (found.cells[cell.row] ??= [])[cell.column] = read;
        cell = null;
      }
    },
  });
  const shared = new Map([...masters.values()].map(({ row, column, others }) => [cellKey(row, column), others]));
  return { ...found, shared };
}

function cellFrom(
  read: Reading,
  texts: readonly string[],
  formats: Formats,
  masters: Map<string, Master>,
): Cell | null {
  const format = formats[read.style];
  const formula = formulaOf(read, masters);
  if (read.value === null && formula === undefined && format === undefined) return null;
  const value = valueOf(read, texts);
  const cell: Cell = format === undefined ? { value } : { value, format };
  if (read.type === "e") cell.error = true;
  if (formula !== undefined) cell.formula = formula;
  return cell;
}

function formulaOf(read: Reading, masters: Map<string, Master>): string | undefined {
  if (read.formula === null) return undefined;
  if (read.formula !== "") {
    const formula = `=${read.formula.replace(/^=/, "")}`;
    if (read.shared !== null) masters.set(read.shared, { formula, row: read.row, column: read.column, others: [] });
    return formula;
  }
  const master = read.shared === null ? undefined : masters.get(read.shared);
  master?.others.push(cellKey(read.row, read.column));
  return master && shiftFormula(master.formula, read.row - master.row, read.column - master.column);
}

function valueOf({ type, value }: Reading, texts: readonly string[]): Value {
  if (value === null || value === "") return "";
  switch (type) {
    case "s":
      return texts[Number(value)] ?? "";
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
    case "str":
    case "inlineStr":
      return decodeText(value);
    case "d":
      return serialOf(value);
    default:
      return Number(value);
  }
}

/** Days since 1899-12-30 of an ISO 8601 date or date and time without zone. */
function serialOf(iso: string): number {
  const milliseconds = Date.parse(
    /[Zz]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes("T") ? "" : "T00:00:00"}Z`,
  );
  return (milliseconds - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column - 1;
}
