import type { Area, Sheet } from "../book";
import { areaAddress } from "./a1";
import type { EventMessage } from "./messages";
import type { OpenBook } from "./open-book";

/** What the client's event bus calls a push of this kind. */
const EVENT_CATEGORY = 65_536;

/** The events that the host raises, by the number that the client listens for (`eventType` of its event handlers). */
const MESSAGE_TYPES = { onChanged: 10, onSelectionChanged: 14 } as const;
export type EventName = keyof typeof MESSAGE_TYPES;

type Entry = EventMessage["entries"][number];

/** `target` is a sheet's id, or "Workbook" for every sheet. */
export function listen({ listeners }: OpenBook, name: EventName, target: string): void {
  const key = keyOf(name, target);
  listeners.set(key, (listeners.get(key) ?? 0) + 1);
}

export function unlisten({ listeners }: OpenBook, name: EventName, target: string): void {
  const key = keyOf(name, target);
  listeners.set(key, Math.max(0, (listeners.get(key) ?? 0) - 1));
}

const keyOf = (name: EventName, target: string): string => `${name} ${target}`;

/**
 * The onChanged pushes of these edits: for the sheet and for the workbook, where someone listens.
 * `triggerSource` stands only on what the add-in wrote itself.
 * Source: learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
export function changeEvents(
  open: OpenBook,
  edits: readonly { sheet: Sheet; area: Area }[],
  byAddin: boolean,
): EventMessage | null {
  return messageOf(
    edits.flatMap(({ sheet, area }) =>
      entriesOf(open, "onChanged", sheet.id, {
        address: areaAddress(area),
        changeType: "RangeEdited",
        shiftDirection: "None",
        source: "Local",
        worksheetId: sheet.id,
        ...(byAddin && { triggerSource: "ThisLocalAddin" }),
      }),
    ),
  );
}

/**
 * The onSelectionChanged pushes: whoever selected, the user or the add-in, they say no more than where.
 * Source: learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs
 */
export function selectionEvents(
  open: OpenBook,
  selections: readonly { sheet: string; area: Area }[],
): EventMessage | null {
  return messageOf(
    selections.flatMap(({ sheet, area }) =>
      entriesOf(open, "onSelectionChanged", sheet, { address: areaAddress(area), worksheetId: sheet }),
    ),
  );
}

function entriesOf({ listeners }: OpenBook, name: EventName, sheet: string, told: Record<string, string>): Entry[] {
  const message = JSON.stringify(told);
  return [sheet, "Workbook"]
    .filter((target) => (listeners.get(keyOf(name, target)) ?? 0) > 0)
    .map((targetId) => ({ messageCategory: EVENT_CATEGORY, messageType: MESSAGE_TYPES[name], targetId, message }));
}

function messageOf(entries: Entry[]): EventMessage | null {
  return entries.length > 0 ? { entries } : null;
}
