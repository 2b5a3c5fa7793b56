import type { SelectedPlace } from "./unit-at";

/** Takes a handler away again. */
export type StopWatching = () => Promise<void>;

/**
 * Tells of each change of cells that the add-in did not write itself, by the id of the sheet. Excel is known to miss some: a
 * choice from a validation list, a deleted row. One sync.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function watchEdits(
  context: Excel.RequestContext,
  onEdit: (sheet: string) => void,
): Promise<StopWatching> {
  const handler = context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin") onEdit(worksheetId);
    return Promise.resolve();
  });
  await context.sync();
  return () => removed(handler);
}

/** Tells of each selection of cells. One sync. */
export async function watchSelection(
  context: Excel.RequestContext,
  onSelect: (place: SelectedPlace) => void,
): Promise<StopWatching> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    onSelect({ sheet: worksheetId, address });
    return Promise.resolve();
  });
  await context.sync();
  return () => removed(handler);
}

/** A handler goes with the context that it was added in, and no other. */
async function removed(handler: { context: OfficeExtension.ClientRequestContext; remove: () => void }): Promise<void> {
  handler.remove();
  await handler.context.sync();
}
