import { excelizeFrom } from "../xlsx/excelize-browser";
import { openBook } from "../xlsx/open-book";
import { saveBook } from "../xlsx/save-book";
import { UnreadableFileError } from "../xlsx/unreadable";
import type { XlsxAnswer, XlsxTask } from "./xlsx-tasks";

const loadExcelize = excelizeFrom("excelize.wasm.gz");

/** Opens and saves .xlsx away from the page's own thread. */
self.addEventListener("message", ({ data }: MessageEvent<XlsxTask>) => {
  void answer(data).then((message) => self.postMessage(message));
});

async function answer(task: XlsxTask): Promise<XlsxAnswer> {
  const { id } = task;
  try {
    return task.kind === "open"
      ? { id, kind: "opened", book: openBook(task.bytes) }
      : { id, kind: "saved", bytes: await saveBook(task.original, task.book, loadExcelize) };
  } catch (error) {
    const reason = error instanceof UnreadableFileError ? error.reason : "failed";
    return { id, kind: "failed", reason, detail: error instanceof Error ? error.message : String(error) };
  }
}
