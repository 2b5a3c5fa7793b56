import { apiNotFound, invalidArgument } from "./host-error";
import { isRef, type Members, type Ref } from "./objects";
import { assertWritable, markTouched, type OpenBook } from "./open-book";
import { types } from "./types";

/** The member table of an object's type. */
export function membersOf({ type }: Ref): Members<unknown> {
  return types[type] as Members<unknown>;
}

/** "GetRange" on the wire is `getRange` in the documentation. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A property that is an object, null where there is none. */
export function follow(from: Ref, name: string): Ref | null {
  const link = membersOf(from).to?.[lowerFirst(name)];
  if (!link) throw apiNotFound(from.type, lowerFirst(name));
  const self = link.of(from.self);
  return self === null ? null : ({ type: link.type, self } as Ref);
}

export function setProperty(open: OpenBook, target: Ref, name: string, value: unknown): void {
  const set = membersOf(target).set?.[lowerFirst(name)];
  if (!set) throw apiNotFound(target.type, lowerFirst(name));
  if (value === undefined) throw invalidArgument(name);
  touching(open, target, () => {
    set(target.self, value);
  });
}

/** Calls a method: an object comes back as a `Ref`, anything else as it goes on the wire. */
export function callMethod(open: OpenBook, target: Ref, name: string, args: unknown[]): unknown {
  const { call, change } = membersOf(target);
  const read = call?.[lowerFirst(name)];
  if (read) return read(target.self, args);
  const write = change?.[lowerFirst(name)];
  if (!write) throw apiNotFound(target.type, lowerFirst(name));
  return touching(open, target, () => write(target.self, args));
}

/** A collection's item by its key, as `collection.getItem(key)` is sent. */
export function itemOf(open: OpenBook, collection: Ref, key: unknown): Ref {
  const found = callMethod(open, collection, "getItem", [key]);
  if (!isRef(found)) throw apiNotFound(collection.type, "getItem");
  return found;
}

function touching<T>(open: OpenBook, target: Ref, write: () => T): T {
  const sheet = membersOf(target).sheet?.(target.self) ?? null;
  if (sheet) assertWritable(sheet);
  markTouched(open, sheet);
  return write();
}
