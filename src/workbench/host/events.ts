import type { Area, Sheet } from "../book";
import { areaAddress } from "./a1";
import type { EventMessage } from "./messages";
import type { OpenBook } from "./open-book";

/** What the client's event bus calls a push of this kind, and a worksheet's data change. */
const EVENT_CATEGORY = 65_536;
const DATA_CHANGED = 10;

export function listen({ listeners }: OpenBook, target: string): void {
  listeners.set(target, (listeners.get(target) ?? 0) + 1);
}

export function unlisten({ listeners }: OpenBook, target: string): void {
  listeners.set(target, Math.max(0, (listeners.get(target) ?? 0) - 1));
}

/**
 * The onChanged pushes of these edits: for the sheet and for the workbook, where someone listens.
 * `triggerSource` stands only on what the add-in wrote itself.
 * Source: learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function changeEvents(
  { listeners }: OpenBook,
  edits: readonly { sheet: Sheet; area: Area }[],
  byAddin: boolean,
): EventMessage | null {
  const entries = edits.flatMap(({ sheet, area }) => {
    const message = JSON.stringify({
      address: areaAddress(area),
      changeType: "RangeEdited",
      shiftDirection: "None",
      source: "Local",
      worksheetId: sheet.id,
      ...(byAddin && { triggerSource: "ThisLocalAddin" }),
    });
    return [sheet.id, "Workbook"]
      .filter((target) => (listeners.get(target) ?? 0) > 0)
      .map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: DATA_CHANGED, targetId, message }));
  });
  return entries.length > 0 ? { entries } : null;
}
