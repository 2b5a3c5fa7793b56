/** The wire between Microsoft's client and a host: one request and one response for each `context.sync()`. */

export interface RequestMessage {
  Url?: string;
  Headers?: Record<string, string> | null;
  Body: RequestBody;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** ActionType: see `perform.ts`. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth?: number };
  ObjectState?: Record<string, unknown>;
}

/** ObjectPathType: see `paths.ts`. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** Where `ReferencedObjectPathIds[i]` is not 0, argument `i` is the object of that path. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ResponseMessage {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  /** Ids of the trace actions that were reached. They have a result too: with it the client installs an event handler. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number; Location: string };
}

/** What the client takes as a push from the host. `message` is the event's JSON. */
export interface EventMessage {
  entries: { messageCategory: number; messageType: number; targetId: string; message: string }[];
}
