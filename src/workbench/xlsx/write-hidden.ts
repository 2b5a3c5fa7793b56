import type { Sheet } from "../book";
import { columnLetters } from "../host/a1";
import { done, type ExcelizeFile } from "./excelize";

/** Hides and shows what of the rows and columns has changed since `before`. O(hidden ones), one call a row. */
export function writeHidden(file: ExcelizeFile, sheet: Sheet, before: Sheet): void {
  for (const { first, last, visible } of runsOf(before.hiddenRows, sheet.hiddenRows)) {
    for (let row = first; row <= last; row++) done(file.SetRowVisible(sheet.name, row + 1, visible));
  }
  for (const { first, last, visible } of runsOf(before.hiddenColumns, sheet.hiddenColumns)) {
    done(file.SetColVisible(sheet.name, `${columnLetters(first)}:${columnLetters(last)}`, visible));
  }
}

/** Neighbours that become visible, or hidden, together. */
interface Run {
  first: number;
  last: number;
  visible: boolean;
}

function runsOf(old: readonly number[], now: readonly number[]): Run[] {
  const [before, after] = [new Set(old), new Set(now)];
  const toggled = [...before, ...after].filter((index) => before.has(index) !== after.has(index));
  const runs: Run[] = [];
  for (const index of toggled.sort((a, b) => a - b)) {
    const visible = before.has(index);
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.visible === visible) run.last = index;
    else runs.push({ first: index, last: index, visible });
  }
  return runs;
}
