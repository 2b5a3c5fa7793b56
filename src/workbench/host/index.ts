export { connectClient, type ClientRuntime, type HostLink } from "./client-session";
export { createHost, PAYLOAD_LIMIT, type Host, type SyncCount } from "./host";
export { HostError } from "./host-error";
export type { EventMessage, RequestMessage, ResponseMessage } from "./messages";
