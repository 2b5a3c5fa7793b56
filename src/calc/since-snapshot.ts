import { keyOf } from "./key";
import type { Measured, MeasuredPerson } from "./measured";
import type { ChangedUnit, NamedPerson, SinceSnapshot, Snapshot } from "./snapshot";

/**
 * What has changed since the last snapshot of the same year and kind: the units whose quota or people differ, in tree order,
 * units that are gone last; null where nothing was frozen. A person is the same by unit, name and day; of several alike as
 * many are the same as there were. O(units + people).
 *
 * @example sinceSnapshot(measured, [snapshotWithoutAn])!.units[0]!.joined // [{ name: "An", row: 17, day }]
 */
export function sinceSnapshot(
  { choice, rows, people }: Measured,
  snapshots: readonly Snapshot[],
): SinceSnapshot | null {
  const snapshot = snapshots.findLast(({ year, kind }) => year === choice.year && keyOf(kind) === keyOf(choice.kind));
  if (!snapshot) return null;
  const { joined, left } = movedBetween(snapshot.people, people);
  const nothing = { quota: null, actual: 0 };
  const changed = (unit: string, name: string, isBranch: boolean, after: ChangedUnit["after"]): ChangedUnit[] => {
    const before = snapshot.units.get(unit) ?? nothing;
    const own = { joined: joined.get(unit) ?? [], left: left.get(unit) ?? [] };
    const isSame = before.quota === after.quota && before.actual === after.actual;
    return isSame && own.joined.length + own.left.length === 0 ? [] : [{ unit, name, isBranch, before, after, ...own }];
  };
  const listed = new Set(rows.map(({ unit }) => unit.id));
  const gone = [...snapshot.units.keys()].filter((unit) => !listed.has(unit));
  return {
    snapshot: { number: snapshot.number, frozen: snapshot.frozen, asOf: snapshot.asOf },
    units: [
      ...rows.flatMap(({ unit, isBranch, quota, actual }) => changed(unit.id, unit.name, isBranch, { quota, actual })),
      ...gone.flatMap((unit) => changed(unit, unit, true, nothing)),
    ],
  };
}

function movedBetween(before: Snapshot["people"], after: readonly MeasuredPerson[]) {
  const byPerson = new Map<string, Snapshot["people"][number][]>();
  const keyed = ({ unit, name, day }: { unit: string; name: string | null; day: number }): string =>
    [unit, name === null ? "" : keyOf(name), day].join("\n");
  for (const person of before) {
    const alike = byPerson.get(keyed(person));
    if (alike) alike.push(person);
    else byPerson.set(keyed(person), [person]);
  }
  const joined = new Map<string, NamedPerson[]>();
  const left = new Map<string, NamedPerson[]>();
  const put = (moved: Map<string, NamedPerson[]>, unit: string, person: NamedPerson): void => {
    const known = moved.get(unit);
    if (known) known.push(person);
    else moved.set(unit, [person]);
  };
  for (const { unit, name, row, day } of after) {
    if (!byPerson.get(keyed({ unit, name, day }))?.pop()) put(joined, unit, { name, row, day });
  }
  for (const alike of byPerson.values()) {
    for (const { unit, name, day } of alike) put(left, unit, { name, row: null, day });
  }
  return { joined, left };
}
