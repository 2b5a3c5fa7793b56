import type { EventMessage, RequestMessage, ResponseMessage } from "../host/messages";

/** What the pane's frame sends to the page: one message for each `context.sync()`. */
export interface PaneRequest {
  kind: "request";
  id: number;
  request: RequestMessage;
  flags: number | undefined;
}

/** What the pane's frame sends to the page. */
export type PaneMessage =
  | PaneRequest
  /** A command that can be run from now on. */
  | { kind: "associated"; command: string }
  | { kind: "pane"; shown: boolean };

/** A command of the ribbon, and the button pressed for it; null where it was a shortcut. */
export interface RunCommand {
  command: string;
  button: string | null;
}

/** What the page sends to the pane's frame. */
export type PageMessage =
  | { kind: "response"; id: number; response: ResponseMessage }
  | { kind: "event"; event: EventMessage }
  | ({ kind: "command" } & RunCommand);

/** True for a message of the same origin that came from `sender`. */
export function isFrom(event: MessageEvent, sender: unknown): boolean {
  return event.origin === location.origin && event.source === sender;
}
