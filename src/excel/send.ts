import { isTooLarge } from "./run";

/** Commands that belong together, to be queued once or, where Excel refuses their request for its size, again. */
export interface Command {
  /** UTF-8 bytes they take in a request, roughly. */
  bytes: number;
  queue: () => void;
}

/** Excel on the web refuses a request of more than 5 MB. */
const REQUEST_BYTES = 3_500_000;

/**
 * Sends commands in their order, as many in a sync as stay under 4 MB. A request that Excel finds too large is sent in halves.
 * `onSent` is told the share that is done.
 */
export async function send(
  context: Excel.RequestContext,
  commands: readonly Command[],
  onSent: (done: number) => void = () => undefined,
): Promise<void> {
  const batches = batchesOf(commands, REQUEST_BYTES);
  let sent = 0;
  const next = async (): Promise<void> => {
    const batch = batches.shift();
    if (!batch) return;
    try {
      for (const { queue } of batch) queue();
      await context.sync();
      sent += batch.length;
      onSent(sent / commands.length);
    } catch (error) {
      if (!isTooLarge(error) || batch.length === 1) throw error;
      const half = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, half), batch.slice(half));
    }
    return next();
  };
  await next();
}

/** Items in their order, as many together as stay under so many bytes. Linear. */
export function batchesOf<T extends { bytes: number }>(items: readonly T[], most: number): T[][] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const batch = batches.at(-1);
    if (batch && bytes + item.bytes <= most) {
      batch.push(item);
      bytes += item.bytes;
    } else {
      batches.push([item]);
      bytes = item.bytes;
    }
  }
  return batches;
}

/** Rows of one piece of a block. */
const PIECE_BYTES = 500_000;

/** Cuts rows into pieces of about half a megabyte each: `[first, count]`. Linear in the cells. */
export function piecesOf(values: readonly (readonly unknown[])[]): { first: number; rows: number; bytes: number }[] {
  const pieces: { first: number; rows: number; bytes: number }[] = [];
  values.forEach((row, index) => {
    const bytes = bytesOf(row);
    const piece = pieces.at(-1);
    if (piece && piece.bytes + bytes <= PIECE_BYTES) {
      piece.rows++;
      piece.bytes += bytes;
    } else pieces.push({ first: index, rows: 1, bytes });
  });
  return pieces;
}

/** A character takes three bytes of UTF-8 at the most, six where JSON has to escape it. */
function bytesOf(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === "string" ? 3 * value.length + 4 : 20), 2);
}
