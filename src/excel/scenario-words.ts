import {
  BASES,
  type Basis,
  METHODS,
  type Method,
  type Mix,
  type Norm,
  type OwnBounds,
  UNIT_TYPES,
  type UnitBounds,
} from "../calc";
import { boundsText, sheetText } from "../locales";
import { headerKey } from "./headers";

/** What holds parts of a text apart: within a line, and lines within a cell. */
const BETWEEN = /[;\n]/;

/** The method that a text names, or null. */
export function methodNamed(words: string): Method | null {
  return METHODS.find((method) => headerKey(sheetText().t(`method.${method}.name`)) === headerKey(words)) ?? null;
}

/**
 * The mix of bases that a text tells, or null where it tells none: percents that sum to 100, or one basis alone.
 *
 * @example mixNamed("70 % đảng viên, 30 % nguồn") // { members: 70, pool: 30 }
 */
export function mixNamed(words: string): Mix | null {
  const alone = basisNamed(words);
  if (alone) return { [alone]: 100 };
  const mix: Partial<Record<Basis, number>> = {};
  let sum = 0;
  for (const part of words.split(",")) {
    const found = /^(\d{1,3})\s*%\s*(.+)$/.exec(part.trim());
    const basis = found && basisNamed(found[2]!);
    if (!basis || mix[basis] !== undefined) return null;
    sum += mix[basis] = Number(found[1]);
  }
  return sum === 100 ? mix : null;
}

/**
 * The norms that a text tells, or null where a part of it cannot be taken.
 *
 * @example normsNamed("thôn, khu phố 1–2; cơ quan ≤ 3").length // 2
 */
export function normsNamed(words: string): Norm[] | null {
  const norms = partsOf(words).map((part): Norm | null => {
    const found = boundsAtEnd(part);
    const type = found && UNIT_TYPES.find((one) => headerKey(sheetText().t(`type.${one}`)) === headerKey(found.name));
    if (!type) return null;
    const { min, max, lock } = found.bounds;
    return { type, min: lock ?? min, max: lock ?? max };
  });
  return norms.every((norm) => norm !== null) ? norms : null;
}

/** Bounds set by hand, one unit a line: "CB02 khóa 5", "CB07 1–2", "CB09 tự do". */
export function ownText(own: OwnBounds): string {
  const { t, people } = sheetText();
  const lines = [...own].map(([id, bounds]) => {
    if (bounds.lock !== null) return `${id} ${t("sheet.scenarios.locked", { quota: people(bounds.lock) })}`;
    return `${id} ${boundsText(bounds, "vi") || t("sheet.scenarios.free")}`;
  });
  return lines.join("\n");
}

/** The same read again, or null where a line cannot be taken. */
export function ownNamed(words: string): OwnBounds | null {
  const own = new Map<string, UnitBounds>();
  const { t } = sheetText();
  const free = t("sheet.scenarios.free");
  const lockWord = t("sheet.scenarios.locked", { quota: "" }).trim();
  for (const line of partsOf(words)) {
    if (line.endsWith(` ${free}`)) {
      own.set(line.slice(0, -free.length).trim(), { min: null, max: null, lock: null });
      continue;
    }
    const found = boundsAtEnd(line);
    if (!found) return null;
    const isLocked = found.name.endsWith(` ${lockWord}`);
    const id = isLocked ? found.name.slice(0, -lockWord.length).trim() : found.name;
    const { min, max, lock } = found.bounds;
    own.set(id, isLocked ? found.bounds : { min: lock ?? min, max: lock ?? max, lock: null });
  }
  return own;
}

function partsOf(words: string): string[] {
  return words.split(BETWEEN).flatMap((part) => part.trim() || []);
}

/** A name with what it may get behind it: "1–2", "≥ 1", "≤ 3", or one number. */
function boundsAtEnd(text: string): { name: string; bounds: UnitBounds } | null {
  const found = /^(.+?)\s+(?:(\d[\d.]*)\s*[–-]\s*(\d[\d.]*)|([≥≤])\s*(\d[\d.]*)|(\d[\d.]*))$/u.exec(text);
  if (!found) return null;
  const [, name, from, to, sign, end, alone] = found;
  const people = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits.replaceAll(".", ""));
  const bounds = {
    min: people(from ?? (sign === "≥" ? end : undefined)),
    max: people(to ?? (sign === "≤" ? end : undefined)),
    lock: people(alone),
  };
  return { name: name!, bounds };
}

function basisNamed(words: string): Basis | undefined {
  return BASES.find((basis) => headerKey(sheetText().t(`basis.${basis}`)) === headerKey(words));
}
