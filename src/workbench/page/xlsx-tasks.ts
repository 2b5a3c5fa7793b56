import type { Book } from "../book";
import type { UnreadableReason } from "../xlsx/unreadable";

export type XlsxTask =
  { id: number; kind: "open"; bytes: Uint8Array } | { id: number; kind: "save"; original: Uint8Array; book: Book };

export type XlsxAnswer =
  | { id: number; kind: "opened"; book: Book }
  | { id: number; kind: "saved"; bytes: Uint8Array }
  | { id: number; kind: "failed"; reason: UnreadableReason | "failed"; detail: string };

/** A file that the worker could not open or save. `message` is the detail. */
export class XlsxError extends Error {
  override name = "XlsxError";

  constructor(
    readonly reason: UnreadableReason | "failed",
    detail: string,
  ) {
    super(detail);
  }
}

let worker: Worker | undefined;
let lastId = 0;

/** Reads an .xlsx in the worker. Rejects with an XlsxError. */
export async function openXlsx(bytes: Uint8Array): Promise<Book> {
  const answer = await ask({ id: ++lastId, kind: "open", bytes });
  if (answer.kind !== "opened") throw new Error(`The worker answered ${answer.kind}.`);
  return answer.book;
}

/** The bytes of `original` with the changes of `book`, made in the worker. Rejects with an XlsxError. */
export async function saveXlsx(original: Uint8Array, book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ id: ++lastId, kind: "save", original, book });
  if (answer.kind !== "saved") throw new Error(`The worker answered ${answer.kind}.`);
  return new Uint8Array(answer.bytes);
}

function ask(task: XlsxTask): Promise<XlsxAnswer> {
  const running = (worker ??= new Worker(new URL("./xlsx-worker.ts", import.meta.url)));
  return new Promise((resolve, reject) => {
    const heard = ({ data }: MessageEvent<XlsxAnswer>): void => {
      if (data.id !== task.id) return;
      done();
      if (data.kind === "failed") reject(new XlsxError(data.reason, data.detail));
      else resolve(data);
    };
    const broke = (event: ErrorEvent): void => {
      done();
      worker = undefined;
      reject(new XlsxError("failed", event.message));
    };
    const done = (): void => {
      running.removeEventListener("message", heard);
      running.removeEventListener("error", broke);
    };
    running.addEventListener("message", heard);
    running.addEventListener("error", broke);
    running.postMessage(task);
  });
}
