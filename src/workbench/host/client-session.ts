import type { EventMessage, RequestMessage, ResponseMessage } from "./messages";

/** The way from a client to a host: the host itself, or messages to the page that has it. */
export interface HostLink {
  execute(message: RequestMessage, flags?: number): Promise<ResponseMessage>;
  onEvent(listener: (message: EventMessage) => void): unknown;
}

/** What of Microsoft's client runtime (`OfficeExtension`) a session is put into. */
export interface ClientRuntime {
  SessionBase: { _overrideSession?: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: EventMessage): void;
}

/** Makes every `Excel.run` and request context of this client talk to this host, and takes the host's events in. */
export function connectClient(client: ClientRuntime, host: HostLink): void {
  client.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, flags: number, message: RequestMessage) => host.execute(message, flags),
    }),
  };
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent((message) => client._testTriggerRichApiMessageEvent(message));
}
