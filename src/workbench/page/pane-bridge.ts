/**
 * Stands in for the parts of Office.js that Excel itself supplies to a pane, before the pane's own script runs:
 * Office.onReady, Office.context, the runtime shared with the ribbon, and the way of a request to the workbook, here the page
 * around the frame.
 */
import { connectClient } from "../host/client-session";
import type { ClientRuntime, HostLink } from "../host/client-session";
import type { EventMessage, ResponseMessage } from "../host/messages";
import { isFrom } from "./pane-messages";
import type { PageMessage, PaneMessage } from "./pane-messages";
import { sharedRuntime } from "./shared-runtime";

/** The newest ExcelApi set whose members the host plays. */
const EXCEL_API_MINOR = 14;

const tellPage = (message: PaneMessage): void => window.parent.postMessage(message, location.origin);

const runtime = sharedRuntime(tellPage);

/** The host of the page around the frame. */
function pageHost(): HostLink {
  const waiting = new Map<number, (response: ResponseMessage) => void>();
  const listeners: ((event: EventMessage) => void)[] = [];
  let lastId = 0;
  window.addEventListener("message", (event: MessageEvent<PageMessage>) => {
    if (!isFrom(event, window.parent)) return;
    const { data } = event;
    if (data.kind === "event") listeners.forEach((listener) => listener(data.event));
    else if (data.kind === "command") runtime.run(data);
    else {
      waiting.get(data.id)?.(data.response);
      waiting.delete(data.id);
    }
  });
  return {
    execute(request, flags) {
      const id = ++lastId;
      tellPage({ kind: "request", id, request, flags });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    onEvent: (listener) => listeners.push(listener),
  };
}

function isSetSupported(name: string, version = "1.1"): boolean {
  // The client asks this before it lets a request wait for the end of a cell edit.
  if (name === "DelayForCellEdit") return true;
  if (name === "SharedRuntime") return version === "1.1";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return name === "ExcelApi" && major === 1 && minor <= EXCEL_API_MINOR;
}

/** Excel's own colours, dark where the system is. */
function officeTheme(isDarkTheme: boolean): Office.OfficeTheme {
  const [ground, ink] = isDarkTheme ? ["#262626", "#FFFFFF"] : ["#FFFFFF", "#262626"];
  return {
    isDarkTheme,
    bodyBackgroundColor: ground,
    bodyForegroundColor: ink,
    controlBackgroundColor: ground,
    controlForegroundColor: ink,
  } as Office.OfficeTheme;
}

function supplyOffice(): void {
  const language = new URLSearchParams(location.search).get("language") === "en" ? "en-US" : "vi-VN";
  const info = { host: "Excel", platform: "OfficeOnline" };
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    requirements: { isSetSupported },
    get officeTheme() {
      return officeTheme(dark.matches);
    },
  };
  const onReady = async (ready?: (found: typeof info) => unknown): Promise<typeof info> => {
    await ready?.(info);
    return info;
  };
  const office = Object.create(Office, {
    context: { value: context },
    onReady: { value: onReady },
    actions: { value: runtime.actions },
    addin: { value: runtime.addin },
  }) as typeof Office;
  Object.assign(window, { Office: office });
}

connectClient(OfficeExtension as unknown as ClientRuntime, pageHost());
supplyOffice();
