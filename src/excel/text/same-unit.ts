import { distance } from "fastest-levenshtein";
import { unitForm, type UnitForm } from "./unit-words";

export { unitWords } from "./unit-words";

export interface NamedUnit {
  id: string;
  name: string;
}

/** The unit that a name most likely means, and how near it is. */
export interface UnitProposal {
  id: string;
  how: "sameWords" | "withoutAccents" | "nearly";
}

/** Shorter names differ by one letter too easily. */
const ENOUGH_LETTERS = 6;
/** No unit is called by more: what is longer is no name, and its keys would take its length squared. */
const MOST_LETTERS = 80;

interface Indexed extends UnitForm {
  id: string;
}

/**
 * The one unit that a name most likely means: with the same words, else the same without accents, else with one letter
 * changed, missing or too many in names of six letters and more. Null where a level finds several units, or none does.
 * Numbers and single letters must be equal, and two names that both say their kind (xã, phường, trường …) must say the
 * same. O(units); see `unitIndex` for many names.
 *
 * @example proposeUnit("Đảng bộ TP.Tam Kỳ", [{ id: "U1", name: "Tam Kỳ" }]) // { id: "U1", how: "sameWords" }
 */
export function proposeUnit(name: string, units: readonly NamedUnit[]): UnitProposal | null {
  return unitIndex(units)(name);
}

/**
 * `proposeUnit` over fixed units for many names. The first lookup takes the units apart, linear in their letters; the
 * first name that no unit bears costs that times the length of a name. Every further text is linear in itself, and free
 * when asked again.
 *
 * @example unitIndex([{ id: "T1", name: "Chi bộ Tổ 1" }])("Chi bo To 1") // { id: "T1", how: "withoutAccents" }
 */
export function unitIndex(units: readonly NamedUnit[]): (name: string) => UnitProposal | null {
  const forms = lazily(() => units.map(({ id, name }): Indexed => ({ id, ...unitForm(name) })));
  const byWhole = lazily(() => grouped(forms(), ({ whole }) => [whole]));
  const byWords = lazily(() => grouped(forms(), ({ words }) => [words]));
  const byPlain = lazily(() => grouped(forms(), ({ plain }) => plain));
  const byNear = lazily(() => grouped(forms(), nearKeys));

  const propose = (name: string): UnitProposal | null => {
    const form = unitForm(name);
    if (form.whole === "") return null;
    const ofKind = (found: readonly Indexed[]) =>
      found.filter(({ kind }) => kind === null || form.kind === null || kind === form.kind);
    const levels: [UnitProposal["how"], () => readonly Indexed[]][] = [
      ["sameWords", () => byWhole().get(form.whole) ?? []],
      ["sameWords", () => ofKind(byWords().get(form.words) ?? [])],
      ["withoutAccents", () => ofKind(form.plain.flatMap((plain) => byPlain().get(plain) ?? []))],
      ["nearly", () => ofKind(near(form, byNear()))],
    ];
    for (const [how, find] of levels) {
      const ids = new Set(find().map(({ id }) => id));
      if (ids.size > 1) return null;
      for (const id of ids) return { id, how };
    }
    return null;
  };

  const known = new Map<string, UnitProposal | null>();
  return (name) => {
    let proposal = known.get(name);
    if (proposal === undefined) known.set(name, (proposal = propose(name)));
    return proposal;
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The units whose letters differ from these by one, found by the keys they share. */
function near(form: UnitForm, byNear: ReadonlyMap<string, readonly Indexed[]>): Indexed[] {
  const found = new Set(nearKeys(form).flatMap((key) => byNear.get(key) ?? []));
  return [...found].filter(({ letters }) => distance(letters, form.letters) === 1);
}

/**
 * The letters, and the letters without each one in turn: two texts that differ by one letter share such a key. The
 * marks stand in every key, so they must be equal.
 */
function nearKeys({ letters, marks }: UnitForm): string[] {
  if (letters.length < ENOUGH_LETTERS || letters.length > MOST_LETTERS) return [];
  const shorter = Array.from(letters, (_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return [...new Set([letters, ...shorter])].map((key) => `${marks}|${key}`);
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
