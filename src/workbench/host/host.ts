import type { Area, Book } from "../book";
import { byteLength } from "./byte-length";
import { changeEvents, selectionEvents } from "./events";
import { jsonBytes } from "./json-bytes";
import type { EventMessage, RequestBody, RequestMessage, ResponseBody, ResponseMessage } from "./messages";
import type { Ref } from "./objects";
import { openBook, selectArea } from "./open-book";
import { perform, type Fault } from "./perform";
import { editByHand } from "./user-edit";

/**
 * A request and a response may each have this many bytes in Excel on the web, whose client this host serves.
 * Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The flag that `Excel.run({ delayForCellEdit: true })` puts on each request. */
const DELAY_FOR_CELL_EDIT = 64;

/** One sync: how many actions it had, and the UTF-8 bytes of its request and of the answer. */
export interface SyncCount {
  actions: number;
  bytes: number;
  answerBytes: number;
}

export interface Host {
  readonly book: Book;
  /** Answers one request of the client; `flags` are what the client hands its executor beside the message. */
  execute(message: RequestMessage, flags?: number): Promise<ResponseMessage>;
  /** Every sync so far, oldest first; without the requests by which the client gives its references back after a run. */
  readonly requests: SyncCount[];
  /** Pushes for the client's event handlers. Returns the way to stop. */
  onEvent(listener: (message: EventMessage) => void): () => void;
  /**
   * Tells which sheets (by id) changed, after each request or edit that changed anything of the book; none when only a
   * name did. The sheet in front and the selection are no part of that. Returns the way to stop.
   */
  onEdit(listener: (sheets: ReadonlySet<string>) => void): () => void;
  /** What `Range.select` chose last. */
  selection(): { sheet: string; area: Area } | null;
  /** While on, requests fail, or wait if they ask to. */
  setCellEditMode(on: boolean): void;
  /** Makes a coming request fail: `requests` are let pass first, and in it `actions` are done first. */
  failNext(fault: { code: string; message?: string; requests?: number; actions?: number }): void;
  /** Types text into a cell as a user of a Vietnamese Excel would. Throws AccessDenied on a protected sheet. */
  userEdit(sheetId: string, row: number, column: number, text: string): void;
  /** Selects cells of a sheet as a user does. */
  userSelect(sheetId: string, area: Area): void;
}

/** Plays Excel over a workbook in memory, for Microsoft's own client. It does not calculate formulas. */
export function createHost(book: Book): Host {
  const open = openBook(book);
  const references = new Map<string, Ref>();
  const requests: SyncCount[] = [];
  const eventListeners = new Set<(message: EventMessage) => void>();
  const editListeners = new Set<(sheets: ReadonlySet<string>) => void>();
  const faults: (Fault & { requests: number })[] = [];
  let editing = false;
  let waiting: (() => void)[] = [];

  function nextFault(): Fault | null {
    const due = faults.findIndex((fault) => fault.requests-- <= 0);
    return due < 0 ? null : (faults.splice(due, 1)[0] ?? null);
  }

  function push(event: EventMessage | null): void {
    if (event) setTimeout(() => eventListeners.forEach((listener) => listener(event)), 0);
  }

  /** Tells the watchers. Events go out after the answer, as in Excel: the client installs new handlers from the answer. */
  function announce(byAddin: boolean): void {
    push(changeEvents(open, open.edits.splice(0), byAddin));
    push(selectionEvents(open, open.selections.splice(0)));
    if (!open.dirty) return;
    open.dirty = false;
    const sheets = new Set(open.touched);
    open.touched.clear();
    editListeners.forEach((listener) => listener(sheets));
  }

  async function execute(message: RequestMessage, flags = 0): Promise<ResponseMessage> {
    const sent = JSON.stringify(message.Body);
    const count = { actions: message.Body.Actions.length, bytes: byteLength(sent), answerBytes: 0 };
    if (!isCleanup(message.Body)) requests.push(count);
    if (count.bytes > PAYLOAD_LIMIT) return refusal("RequestPayloadSizeLimitExceeded", 413);
    if (editing && (flags & DELAY_FOR_CELL_EDIT) === 0) return refusal("InvalidOperationInCellEditMode", 400);
    while (editing) await new Promise<void>((resolve) => waiting.push(resolve));
    const fault = isCleanup(message.Body) ? null : nextFault();
    const body = perform(open, JSON.parse(sent) as RequestBody, references, fault);
    announce(true);
    count.answerBytes = jsonBytes(body);
    return count.answerBytes > PAYLOAD_LIMIT ? refusal("ResponsePayloadSizeLimitExceeded", 413) : success(body);
  }

  return {
    book,
    execute,
    requests,
    onEvent: (listener) => subscribe(eventListeners, listener),
    onEdit: (listener) => subscribe(editListeners, listener),
    selection: () => open.selection,
    setCellEditMode(on) {
      editing = on;
      if (on) return;
      waiting.forEach((resolve) => resolve());
      waiting = [];
    },
    failNext({ code, message = code, requests: passing = 0, actions = 0 }) {
      faults.push({ code, message, requests: passing, action: actions });
    },
    userEdit(sheetId, row, column, text) {
      editByHand(open, sheetId, row, column, text);
      announce(false);
    },
    userSelect(sheetId, area) {
      selectArea(open, sheetId, area);
      announce(false);
    },
  };
}

function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function success(body: ResponseBody): ResponseMessage {
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body };
}

function refusal(code: string, status: number): ResponseMessage {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}
