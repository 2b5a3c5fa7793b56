import { type KnownBook, type SelectedPlace, type StopWatching, unitAt, watchEdits, watchSelection } from "../excel";
import { inTurn } from "./in-turn";

/** Calls back with a sheet's id when its cells change by another hand than the add-in's, until what it returns is called. */
export const onEdits = (onEdit: (sheet: string) => void): Promise<StopWatching> =>
  stoppable((context) => watchEdits(context, onEdit));

/** Calls back with the place when the planner selects another, until what it returns is called. */
export const onSelections = (onSelect: (place: SelectedPlace) => void): Promise<StopWatching> =>
  stoppable((context) => watchSelection(context, onSelect));

/** The unit, by its Mã, of the row that is selected; null where the row names none that the book knows. One sync. */
export function unitSelected(
  place: SelectedPlace,
  book: KnownBook,
  run: { signal?: AbortSignal } = {},
): Promise<string | null> {
  return inTurn((context) => unitAt(context, place, book), run);
}

/** To stop is a request to the workbook like another, and waits its turn. */
async function stoppable(
  watch: (context: Parameters<typeof watchEdits>[0]) => Promise<StopWatching>,
): Promise<StopWatching> {
  const stop = await inTurn(watch);
  return () => inTurn(stop);
}
