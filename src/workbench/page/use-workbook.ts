import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Book } from "../book";
import { createHost } from "../host";
import type { Host } from "../host";
import { openXlsx, saveXlsx, XlsxError } from "./xlsx-tasks";

/** An open file: its name and bytes as they were, and the host that holds the workbook. */
export interface Workbook {
  file: string;
  original: Uint8Array;
  book: Book;
  host: Host;
  /** Which opening of a file this is, counted from 1. */
  opened: number;
}

/** Opening, saving and what went wrong, as the page shows them. */
export interface Opened {
  workbook: Workbook | null;
  /** A sentence on what is being done; null when nothing is. */
  busy: string | null;
  error: string | null;
  open: (file: string, read: () => Promise<Uint8Array>) => Promise<void>;
  save: () => Promise<void>;
  fail: (error: string | null) => void;
  /** The workbook differs from the file. */
  changed: boolean;
  /** How many requests of the pane were answered; `onAnswered` counts one more. */
  answered: number;
  onAnswered: () => void;
}

let openings = 0;

export function useWorkbook(): Opened {
  const { t } = useTranslation();
  const [changed, setChanged] = useState(false);
  const [answered, setAnswered] = useState(0);
  const onAnswered = useCallback(() => setAnswered((last) => last + 1), []);
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const open = async (file: string, read: () => Promise<Uint8Array>): Promise<void> => {
    setError(null);
    setBusy(t("workbench.opening", { file }));
    try {
      const original = await read();
      const book = await openXlsx(original);
      const host = createHost(book);
      host.onEdit(() => setChanged(true));
      setChanged(false);
      setWorkbook({ file, original, book, host, opened: ++openings });
    } catch (reason) {
      setError(t(`workbench.error.${openErrorOf(reason)}`, { file, reason: messageOf(reason) }));
    } finally {
      setBusy(null);
    }
  };

  const save = async (): Promise<void> => {
    if (!workbook) return;
    const { file, original, book } = workbook;
    setError(null);
    setBusy(t("workbench.saving", { file }));
    try {
      download(file, await saveXlsx(original, book));
      setChanged(false);
    } catch (reason) {
      setError(t("workbench.error.notSaved", { file, reason: messageOf(reason) }));
    } finally {
      setBusy(null);
    }
  };
  return { workbook, busy, error, open, save, fail: setError, changed, answered, onAnswered };
}

function openErrorOf(error: unknown): "notXlsx" | "encrypted" | "missing" | "unreadable" {
  if (error instanceof MissingFileError) return "missing";
  if (!(error instanceof XlsxError)) return "unreadable";
  if (error.reason === "encrypted") return "encrypted";
  return error.reason === "notZip" || error.reason === "notWorkbook" ? "notXlsx" : "unreadable";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A file that the server does not have. */
class MissingFileError extends Error {
  override name = "MissingFileError";
}

/** The bytes of a file of this site. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new MissingFileError(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function download(file: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(
    new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
