import type { CellBlock } from "./changes";
import type { Block } from "./content";
import type { PlacedResult } from "./place-result";
import { type Command, send } from "./send";
import type { SheetCells } from "./sheet-cells";

/** What stands in the workbook that its values do not tell. */
export interface Standing {
  /** What is typed in a cell that is to be written over, where it begins with "="; else null. */
  formulaAt: (sheet: string, row: number, column: number) => string | null;
  /** The format code of a cell that is to get another. */
  numberFormatAt: (sheet: string, row: number, column: number) => string;
  /** The names of the charts on a sheet of ours. */
  chartsOn: (sheet: string) => ReadonlySet<string>;
}

/** Bytes that a cell takes in an answer, roughly. */
const CELL_BYTES = 24;
const PIECE_BYTES = 1_000_000;

interface Asked extends Block {
  sheet: string;
  range?: Excel.Range;
}

/**
 * Reads what is typed in the cells that will be written over, and which charts stand on our sheets. One sync while the answer
 * stays under 4 MB; none where nothing stands yet.
 */
export async function readStanding(
  context: Excel.RequestContext,
  placed: readonly PlacedResult[],
  cells: readonly SheetCells[],
): Promise<Standing> {
  const { worksheets } = context.workbook;
  const asked = [...cells.flatMap(askedOf), ...placed.flatMap(askedOfResult)];
  const drawn = placed
    .filter(({ sheet, result }) => sheet !== null && result.charts.length > 0)
    .map(({ sheetName }): { sheetName: string; charts?: Excel.ChartCollection } => ({ sheetName }));
  const formatted = new Set(
    cells.filter(({ looks }) => looks.some(({ what }) => what === "numberFormat")).map(({ sheet }) => sheet.name),
  );

  await send(context, [
    ...asked.map((one): Command => ({
      bytes: one.rows * one.columns * CELL_BYTES,
      queue: () => {
        const range = worksheets.getItem(one.sheet).getRangeByIndexes(one.row, one.column, one.rows, one.columns);
        one.range = range.load("formulas");
        if (formatted.has(one.sheet)) range.load("numberFormat");
      },
    })),
    ...drawn.map((one): Command => ({
      bytes: 1_000,
      queue: () => (one.charts = worksheets.getItem(one.sheetName).charts.load("items/name")),
    })),
  ]);

  const bySheet = new Map<string, Asked[]>();
  for (const one of asked) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  const charts = new Map(
    drawn.map(({ sheetName, charts }) => [sheetName, new Set(charts!.items.map(({ name }) => name))]),
  );
  const blockAt = (sheet: string, row: number, column: number): Asked | undefined =>
    bySheet
      .get(sheet)
      ?.find(
        (one) =>
          row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
      );
  return {
    formulaAt(sheet, row, column) {
      const block = blockAt(sheet, row, column);
      const typed: unknown = block?.range!.formulas[row - block.row]?.[column - block.column];
      return typeof typed === "string" && typed.startsWith("=") ? typed : null;
    },
    numberFormatAt(sheet, row, column) {
      const block = blockAt(sheet, row, column);
      const code: unknown = block?.range!.numberFormat[row - block.row]?.[column - block.column];
      return typeof code === "string" ? code : "General";
    },
    chartsOn: (sheet) => charts.get(sheet) ?? new Set(),
  };
}

function askedOf({ sheet, blocks }: Pick<SheetCells, "sheet" | "blocks">): Asked[] {
  return blocks.flatMap((block) => piecesOf(sheet.name, block));
}

function askedOfResult({ sheet, isNew, lines, tables }: PlacedResult): Asked[] {
  if (!sheet || isNew) return [];
  const blocks = [...(lines ? [lines] : []), ...tables.flatMap(({ before, blocks: own }) => (before ? own : []))];
  return askedOf({ sheet, blocks });
}

/** A block's rows in pieces whose answers stay small. */
function piecesOf(sheet: string, { row, column, values }: CellBlock): Asked[] {
  const columns = values[0]?.length ?? 0;
  const each = Math.max(1, Math.floor(PIECE_BYTES / (columns * CELL_BYTES)));
  return Array.from({ length: Math.ceil(values.length / each) }, (_, index) => ({
    sheet,
    row: row + index * each,
    column,
    rows: Math.min(each, values.length - index * each),
    columns,
  }));
}
