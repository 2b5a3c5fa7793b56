import { isGone } from "./gone";
import { apiNotFound, HostError, itemNotFound } from "./host-error";
import { callMethod, follow, itemOf } from "./members-of";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./messages";
import { isRef, ref, type Ref } from "./objects";
import type { OpenBook } from "./open-book";

/** Objects the client keeps from one request to the next, by the id it was given. */
export type References = Map<string, Ref>;

/** Leads from the ids of one request's object paths to objects. */
export interface Paths {
  /** Null: a null object. A path is walked once, so a method in it runs once. */
  resolve(id: number): Ref | null;
  args(given: ArgumentInfo | undefined): unknown[];
}

export function createPaths(open: OpenBook, body: RequestBody, references: References): Paths {
  const walked = new Map<number, Ref | null>();

  function resolve(id: number): Ref | null {
    const known = walked.get(id);
    // Source: …/testing/application-specific-api-error-handling, ItemNotFound.
    if (known && isGone(known)) throw itemNotFound(`${known.type}, which was deleted`);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidRequest", `Object path ${id} is not in the request.`);
    const found = walk(path);
    walked.set(id, found);
    return found;
  }

  function args(given: ArgumentInfo | undefined): unknown[] {
    const ids = given?.ReferencedObjectPathIds;
    return (given?.Arguments ?? []).map((value, i) => {
      const id = ids?.[i];
      return typeof id === "number" && id !== 0 ? resolve(id) : value;
    });
  }

  function walk(path: ObjectPath): Ref | null {
    // A null object: whatever is asked of it is null too. The client still names a parent that it has not sent.
    if (path.ObjectPathType === 7) return null;
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case 1: // the root object
        return ref("Workbook", open);
      case 3: // a method of the parent
        return parent && objectOrNull(parent, path.Name, callMethod(open, parent, path.Name, args(path.ArgumentInfo)));
      case 4: // a property of the parent
        return parent && follow(parent, path.Name);
      case 5: // an item of the parent
        return parent && itemOf(open, parent, args(path.ArgumentInfo)[0]);
      case 6: {
        // a kept reference
        const kept = references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference", `The reference ${path.Name} is not valid.`);
        return kept;
      }
      default: // 2, a new object, is for types that the host does not have
        throw apiNotFound(path.Name, "constructor");
    }
  }

  return { resolve, args };
}

function objectOrNull(parent: Ref, method: string, result: unknown): Ref | null {
  if (result === null || isRef(result)) return result;
  throw apiNotFound(parent.type, method);
}
