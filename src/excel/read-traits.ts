import type { Person } from "../calc";
import type { CellReader } from "./cells";
import { type RegisterColumn, plainWords } from "./headers";
import type { LocatedPart } from "./locate";
import { educationOf } from "./text/education";
import { markOf } from "./text/marks";

/** What the register says of a person beside names and dates. */
export type Traits = Pick<Person, "gender" | "minority" | "youth" | "education" | "occupation">;

/**
 * Reads gender, people, Youth Union, education and occupation of each row. In a column that only ever says who is ("x",
 * "Nữ", "Tày"), a blank says who is not; in one that says both, a blank says nothing. A text that is not understood is noted
 * once. Linear in the rows.
 */
export function readTraits(part: LocatedPart<"register">, cell: CellReader<"register">): Traits[] {
  const texts = (column: RegisterColumn): (string | null)[] => part.rows.map((row) => cell.text(row, column));
  const noted = noteOnce(part, cell);
  const female = decided(texts("gender"), genderOf, (at, text) => noted(at, "gender", text));
  const minority = decided(texts("minority"), minorityOf, () => undefined);
  const youth = decided(texts("youth"), markOf, (at, text) => noted(at, "youth", text));
  const occupations = texts("occupation");
  return texts("education").map((text, at): Traits => {
    const education = text === null ? null : educationOf(text);
    if (text !== null && education === null) noted(at, "education", text);
    const isFemale = female[at]!;
    return {
      gender: isFemale === null ? null : isFemale ? "female" : "male",
      minority: minority[at]!,
      youth: youth[at]!,
      education,
      occupation: occupations[at]!,
    };
  });
}

function noteOnce(part: LocatedPart<"register">, cell: CellReader<"register">) {
  const told = new Set<string>();
  return (at: number, column: RegisterColumn, text: string): void => {
    const key = `${column}\n${plainWords(text)}`;
    if (!told.has(key)) cell.note(part.rows[at]!, column, "traitNotUnderstood", { text }, "info");
    told.add(key);
  };
}

/** Yes or no of each text; a blank is a no where the column never says no otherwise. */
function decided(
  texts: readonly (string | null)[],
  decide: (text: string) => boolean | null,
  note: (at: number, text: string) => void,
): (boolean | null)[] {
  const said = texts.map((text) => (text === null ? null : decide(text)));
  const blank = said.includes(true) && !said.includes(false) ? false : null;
  return texts.map((text, at) => {
    if (text === null) return blank;
    if (said[at] === null) note(at, text);
    return said[at]!;
  });
}

function genderOf(text: string): boolean | null {
  const said = plainWords(text);
  if (said === "nu" || said === "female" || said === "f") return true;
  return said === "nam" || said === "male" || said === "m" ? false : markOf(text);
}

/** A people's own name says that it is not the majority's. */
function minorityOf(text: string): boolean {
  return plainWords(text) === "kinh" ? false : (markOf(text) ?? true);
}
