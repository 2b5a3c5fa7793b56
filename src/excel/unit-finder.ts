import type { Unit } from "../calc";
import type { Conventions } from "./conventions";
import { plainWords } from "./headers";
import { idKey } from "./identity";
import { unitIndex } from "./text/same-unit";

/** What a text in a column of units stands for. */
export interface FoundUnit {
  id: string;
  /**
   * id: its Mã, or a way of writing it that differs in spaces only; name: its name; told: the planner has said so; case, accents: its Mã in
   * other letters; alike: only perhaps, the planner has to say.
   */
  how: "id" | "name" | "told" | "case" | "accents" | "alike";
}

export interface UnitFinder {
  /** Null where the text names no unit. Constant cost; the first time linear in the text. */
  find: (text: string) => FoundUnit | null;
}

/** Finds units by what people write for them: Mã first, then what the planner has told, then the name. O(units). */
export function unitFinder(units: readonly Pick<Unit, "id" | "name">[], { units: told }: Conventions): UnitFinder {
  const exact = new Map<string, string>();
  const byCase = new Map<string, string>();
  const byAccents = unique(units, ({ id }) => plainWords(id).replaceAll(" ", ""));
  const byName = unique(units, ({ name }) => idKey(name));
  for (const { id } of units) {
    if (!exact.has(spaceless(id))) exact.set(spaceless(id), id);
    if (!byCase.has(idKey(id))) byCase.set(idKey(id), id);
  }
  const confirmed = new Map(told.map(({ name, unit }) => [idKey(name), byCase.get(idKey(unit))]));
  const alike = unitIndex(units);

  const look = (text: string): FoundUnit | null => {
    const steps: [FoundUnit["how"], string | null | undefined][] = [
      ["id", exact.get(spaceless(text))],
      ["case", byCase.get(idKey(text))],
      ["told", confirmed.get(idKey(text))],
      ["name", byName.get(idKey(text))],
      ["accents", byAccents.get(plainWords(text).replaceAll(" ", ""))],
      ["alike", alike(text)?.id],
    ];
    const step = steps.find(([, id]) => id !== undefined && id !== null);
    return step ? { how: step[0], id: step[1]! } : null;
  };
  const known = new Map<string, FoundUnit | null>();
  return {
    find(text) {
      let found = known.get(text);
      if (found === undefined) known.set(text, (found = look(text)));
      return found;
    },
  };
}

const spaceless = (text: string): string => text.normalize("NFC").replaceAll(" ", "");

/** By key, the id of the one unit that has it; a key that two have stands for neither. */
function unique<U extends { id: string }>(units: readonly U[], keyOf: (unit: U) => string): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key !== "") ids.set(key, ids.has(key) ? null : unit.id);
  }
  return ids;
}
