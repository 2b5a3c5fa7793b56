import { apiNotFound, invalidArgument } from "./host-error";
import { follow, lowerFirst, membersOf, upperFirst } from "./members-of";
import type { QueryInfo } from "./messages";
import type { Ref, TypeName } from "./objects";

/** What to answer of an object: its scalars ("*" for all), and the same of the objects it leads to. */
type Fields = Map<string, Fields>;

/** How names are written: PascalCase with `_Items` for `load`, as in the documentation for `retrieve`. */
interface Spelling {
  name: (name: string) => string;
  items: string;
}

const loaded: Spelling = { name: upperFirst, items: "_Items" };
const retrieved: Spelling = { name: (name) => name, items: "items" };

const everything: Fields = new Map([["*", new Map<string, never>()]]);

/** Answers `load(…)`. */
export function answerLoad(target: Ref | null, query: QueryInfo): unknown {
  return answer(target, fieldsOf(query), loaded, query);
}

/** Answers `retrieve(…)`. */
export function answerRetrieve(target: Ref | null, query: QueryInfo): unknown {
  return answer(target, fieldsOf(query), retrieved, query);
}

/** Answers `loadRecursive(…)`: for each type its own query, down to `depth` levels of objects within objects. */
export function answerRecursive(target: Ref | null, queries: Record<string, QueryInfo>, depth: number): unknown {
  if (!target) return null;
  const members = membersOf(target);
  if (members.items) {
    const { type, of } = members.items;
    const items = of(target.self).map((self) => answerRecursive({ type, self } as Ref, queries, depth));
    return { ...members.key?.(target.self), _Items: items };
  }
  const query = queries[target.type];
  const answered = query ? (answer(target, fieldsOf(query), loaded, {}) as object) : { ...members.key?.(target.self) };
  const deeper = depth > 1 ? Object.entries(members.to ?? {}).filter(([, { type }]) => leadsTo(type, queries)) : [];
  const below = deeper.map(([name]) => [upperFirst(name), answerRecursive(follow(target, name), queries, depth - 1)]);
  return { ...answered, ...(Object.fromEntries(below) as object) };
}

function leadsTo(type: TypeName, queries: Record<string, QueryInfo>): boolean {
  return type in queries || type.replace(/Collection$/, "") in queries;
}

function fieldsOf({ Select, Expand }: QueryInfo): Fields {
  const fields: Fields = new Map();
  const paths = [...(Select ?? []), ...(Expand ?? [])];
  for (const path of paths) {
    let at = fields;
    for (const name of path.split(/[/.]/).filter((step) => step !== "" && step !== "items")) {
      const next: Fields = at.get(lowerFirst(name)) ?? new Map<string, Fields>();
      at.set(lowerFirst(name), next);
      at = next;
    }
  }
  return fields.size > 0 ? fields : everything;
}

function answer(target: Ref | null, fields: Fields, spelling: Spelling, { Top, Skip = 0 }: QueryInfo): unknown {
  if (!target) return null;
  const members = membersOf(target);
  const answered = spellKey(members.key?.(target.self), spelling);
  if (members.items) {
    const { type, of } = members.items;
    if ((Top ?? 0) < 0 || Skip < 0) throw invalidArgument("top, skip");
    const chosen = of(target.self).slice(Skip, Top === undefined ? undefined : Skip + Top);
    assertKnown(type, fields);
    answered[spelling.items] = chosen.map((self) => answer({ type, self } as Ref, fields, spelling, {}));
    return answered;
  }
  for (const [name, below] of fields) {
    const get = members.get?.[name];
    if (name === "*") {
      for (const [each, getEach] of Object.entries(members.get ?? {})) {
        answered[spelling.name(each)] = getEach(target.self);
      }
    } else if (get && below.size === 0) {
      answered[spelling.name(name)] = get(target.self);
    } else {
      answered[spelling.name(name)] = answer(follow(target, name), below.size > 0 ? below : everything, spelling, {});
    }
  }
  return answered;
}

/** An unknown property is refused even where the collection is empty and nothing is read. */
function assertKnown(type: TypeName, fields: Fields): void {
  const members = membersOf({ type } as Ref);
  for (const name of fields.keys()) {
    if (name !== "*" && !members.get?.[name] && !members.to?.[name]) throw apiNotFound(type, name);
  }
}

function spellKey(key: Record<string, unknown> | undefined, { name }: Spelling): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(key ?? {}).map(([each, value]) => [name === upperFirst ? each : lowerFirst(each), value]),
  );
}
