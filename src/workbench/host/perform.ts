import { HostError } from "./host-error";
import { callMethod, membersOf, setProperty } from "./members-of";
import type { Action, RequestBody, ResponseBody } from "./messages";
import { isRef } from "./objects";
import type { OpenBook } from "./open-book";
import { createPaths, type Paths, type References } from "./paths";
import { answerLoad, answerRecursive, answerRetrieve } from "./queries";

export interface Fault {
  code: string;
  message: string;
  /** The action that fails, at most the last; those before it stay applied. */
  action: number;
}

/**
 * Performs the actions of a request in order and stops at the first that fails. What was done before it stays.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
 */
export function perform(open: OpenBook, body: RequestBody, references: References, fault: Fault | null): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const paths = createPaths(open, body, references);
  const kept = new Map<number, string>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault && index === Math.min(fault.action, body.Actions.length - 1))
        throw new HostError(fault.code, fault.message);
      const trace = action.ActionType === 5;
      if (trace) response.TraceIds.push(action.Id);
      const value = trace ? null : performOne(open, paths, references, kept, action);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        HttpStatusCode: error.status,
        Location: locationOf(body, action),
      };
      break;
    }
  }
  return response;
}

function performOne(
  open: OpenBook,
  paths: Paths,
  references: References,
  kept: Map<number, string>,
  action: Action,
): unknown {
  const target = paths.resolve(action.ObjectPathId);
  // What is done to a null object does nothing: the documentation's samples delete what may not be there,
  // `worksheets.getItemOrNullObject("Sample").delete()` (learn.microsoft.com/javascript/api/excel/excel.worksheetcollection).
  if (target === null) return null;
  switch (action.ActionType) {
    case 1: {
      const reference = kept.get(action.ObjectPathId);
      return { ...membersOf(target).key?.(target.self), ...(reference && { _ReferenceId: reference }) };
    }
    case 2:
      return answerLoad(target, action.QueryInfo ?? {});
    case 3: {
      const args = paths.args(action.ArgumentInfo);
      if (action.Name === "_KeepReference") {
        const reference = `{${target.type}-${++lastReference}}`;
        references.set(reference, target);
        kept.set(action.ObjectPathId, reference);
        return null;
      }
      if (action.Name === "_RemoveReference") {
        references.delete(String(args[0]));
        return null;
      }
      const result = callMethod(open, target, action.Name, args);
      return isRef(result) || result === undefined ? null : result;
    }
    case 4:
      setProperty(open, target, action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case 6:
      return answerRecursive(
        target,
        action.RecursiveQueryInfo?.Queries ?? {},
        action.RecursiveQueryInfo?.MaxDepth ?? 2,
      );
    case 7:
      return answerRetrieve(target, action.QueryInfo ?? {});
    case 9:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(open, target, name, value);
      return null;
    default: // 8, "ensure unchanged", among them
      throw new HostError("ApiNotFound", `Action type ${action.ActionType} is not implemented by this host.`, 404);
  }
}

let lastReference = 0;

/** "Range.values", as debugInfo.errorLocation has it. */
function locationOf(body: RequestBody, action: Action): string {
  const path = body.ObjectPaths[action.ObjectPathId];
  return [path?.Name, action.Name].filter(Boolean).join(".");
}
