import { calendarOf, type Day, type Education, EDUCATIONS, type Person } from "../calc";
import type { CellReader, ReadingRules } from "./cells";
import { valueAt } from "./content";
import { type RegisterColumn, plainWords } from "./headers";
import type { LocatedPart } from "./locate";
import { cleanText } from "./text/clean";
import { classOfDay, educationOf } from "./text/education";
import { decodeLegacy, legacyOf } from "./text/legacy";
import { markOf } from "./text/marks";
import { oncePerText } from "./text/once-per-text";

/** What the register says of a person beside names and dates. */
export type Traits = Pick<Person, "gender" | "minority" | "youth" | "education" | "occupation">;

/** Whether a text says yes or no; `whoOnly` where the column names only those who are, so that a blank says no. */
interface Question {
  answer: (text: string) => boolean | null;
  whoOnly: (texts: readonly string[]) => boolean;
}

/**
 * Reads gender, people, Youth Union, education and occupation of each row. A blank in a column that only marks those who
 * are ("Nữ", "Dân tộc thiểu số", "Đoàn viên", or "x" alone) says that one is not; where the column says "Không" elsewhere,
 * and under "Giới tính" or "Dân tộc", it says nothing. A text that is not understood is noted once. Linear in the rows.
 */
export function readTraits(
  part: LocatedPart<"register">,
  cell: CellReader<"register">,
  { epoch }: Pick<ReadingRules, "epoch">,
): Traits[] {
  const note = noteOnce(part, cell);
  const texts = (column: RegisterColumn): (string | null)[] =>
    part.rows.map((row) => {
      const text = cell.text(row, column);
      return text !== null && /[\p{L}\d✓✔☑]/u.test(text) ? text : null;
    });
  const answers = (column: "gender" | "minority" | "youth", { answer, whoOnly }: Question): (boolean | null)[] => {
    const said = texts(column);
    const answered = oncePerText(answer);
    const read = said.map((text) => (text === null ? null : answered(text)));
    const yes = said.filter((text, at): text is string => text !== null && read[at] === true);
    const blank = yes.length > 0 && !read.includes(false) && whoOnly(yes) ? false : null;
    said.forEach((text, at) => text !== null && read[at] === null && note(at, column, text));
    return said.map((text, at) => (text === null ? blank : read[at]!));
  };
  const levelOf = oncePerText(educationOf);
  const levels = (column: "education" | "training"): (Education | null)[] =>
    texts(column).map((text, at) => {
      if (text === null) return null;
      const asClass = classAt(part, part.rows[at]!, column, epoch);
      if (asClass !== null) note(at, column, asClass, "classAsDate");
      const level = levelOf(asClass ?? text);
      if (level === null) note(at, column, text);
      return level;
    });

  const gender = genderAsked(lowestHeader(part, "gender"));
  const marked = answers("gender", gender);
  const minority = answers("minority", minorityAsked(lowestHeader(part, "minority")));
  const youth = answers("youth", YOUTH);
  const [education, training, occupation] = [levels("education"), levels("training"), texts("occupation")];
  return part.rows.map((_, at) => ({
    gender: marked[at] === null ? null : marked[at] === (gender.of === "female") ? "female" : "male",
    minority: minority[at]!,
    youth: youth[at]!,
    education: higher(education[at]!, training[at]!),
    occupation: occupation[at]!,
  }));
}

function noteOnce(part: LocatedPart<"register">, cell: CellReader<"register">) {
  const told = new Set<string>();
  return (at: number, column: RegisterColumn, text: string, code = "traitNotUnderstood"): void => {
    const key = `${column}\n${plainWords(text)}`;
    if (!told.has(key)) cell.note(part.rows[at]!, column, code, { text }, "info");
    told.add(key);
  };
}

/** The words over a column that stand nearest to the data: of "Giới tính" over "Nam" and "Nữ", the latter. */
function lowestHeader(part: LocatedPart<"register">, column: RegisterColumn): string {
  const at = part.columns[column];
  if (at === undefined) return "";
  for (let row = (part.rows[0] ?? part.headerRow + 1) - 1; row >= part.sheet.row; row--) {
    const text = cleanText(valueAt(part.sheet, row, at)) ?? "";
    const legacy = legacyOf(text);
    const words = plainWords(legacy ? decodeLegacy(text, legacy) : text);
    if (/[a-z]/.test(words)) return words;
  }
  return "";
}

/** Under "Nữ" a mark is a woman, under "Nam" a man; under "Giới tính" it is neither. */
function genderAsked(header: string): Question & { of: "female" | "male" } {
  const [women, men] = [/\bnu\b/, /\bnam\b/].map((word) => word.test(header));
  const marks = women !== men;
  const of = marks && men ? "male" : "female";
  const answer = (text: string): boolean | null => {
    const said = plainWords(text);
    if (/^(nu|female|f)$/.test(said)) return of === "female";
    if (/^(nam|male|m)$/.test(said)) return of === "male";
    return marks ? markOf(text) : null;
  };
  return { of, answer, whoOnly: () => marks };
}

/** A people's own name says that it is not the majority's. */
function minorityAsked(header: string): Question {
  const underKinh = /\bkinh\b/.test(header);
  const answer = (text: string): boolean | null => {
    if (/^((dan toc|nguoi) )?(kinh( viet)?|viet)$/.test(plainWords(text))) return false;
    const mark = markOf(text);
    return mark === null ? true : mark !== underKinh;
  };
  const whoOnly = (texts: readonly string[]): boolean =>
    /\b(thieu so|dtts)\b/.test(header) || texts.every((text) => markOf(text) === true);
  return { answer, whoOnly };
}

const YOUTH: Question = {
  answer: (text) => {
    const said = plainWords(text);
    if (/^(la )?(doan vien|dv|dvtn)( tncs| thanh nien)?( (ho chi minh|hcm))?$/.test(said)) return true;
    return /^(da )?truong thanh( doan)?$/.test(said) ? false : markOf(text);
  },
  whoOnly: () => true,
};

/** "9/12" that Excel made a day of; null where the cell is no day. */
function classAt(
  { sheet, columns }: LocatedPart<"register">,
  row: number,
  column: "education" | "training",
  epoch: number,
): string | null {
  const value = columns[column] === undefined ? "" : valueAt(sheet, row, columns[column]);
  return typeof value === "number" && Number.isInteger(value) && value > 366
    ? classOfDay(calendarOf((value + epoch) as Day))
    : null;
}

function higher(one: Education | null, other: Education | null): Education | null {
  const rank = (level: Education | null): number => (level === null ? -1 : EDUCATIONS.indexOf(level));
  return rank(one) >= rank(other) ? one : other;
}
