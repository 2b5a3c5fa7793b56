import { dayOf, EDUCATIONS, type Day, type Person, type Unit, UNIT_TYPES } from "../../src/calc";
import { seeded } from "./members";

export const ROWS = 1_000_000;
export const AS_OF = dayOf(2025, 6, 30)!;

const COMMITTEES = 99;
const BRANCHES = 4_900;
const OCCUPATIONS = [
  "Nông dân",
  "Công nhân",
  "Giáo viên",
  "Bác sĩ",
  "Công an",
  "Bộ đội",
  "Kỹ sư",
  "Kế toán",
  "Học sinh",
  "Buôn bán",
];

/** 5 000 units: one above 99 committees, and 4 900 branches below those. Parents come before their parts. */
export function benchUnits(): Unit[] {
  const unit = (id: string, parent: string | null, rest: Partial<Unit> = {}): Unit => ({
    ...{ id, name: id, parent, type: null, members: 40, pool: null, coefficient: null, officer: null },
    ...{ from: null, to: null, successor: null },
    ...rest,
  });
  const committee = (i: number): string => `DU${String(i + 1).padStart(2, "0")}`;
  return [
    unit("TU", null),
    ...Array.from({ length: COMMITTEES }, (_, i) => unit(committee(i), "TU", { officer: `Phụ trách ${i % 12}` })),
    ...Array.from({ length: BRANCHES }, (_, i) =>
      unit(branchId(i), committee(i % COMMITTEES), { type: UNIT_TYPES[i % UNIT_TYPES.length] }),
    ),
  ];
}

function branchId(i: number): string {
  return `CB${String(i + 1).padStart(4, "0")}`;
}

/**
 * A register of ten years, row by row and the same each time: everybody is of a branch; 98 of 100 were admitted, on any
 * day from 2016 to 2025; each other cell is blank in one row of twenty. No two rows share a text in memory, as when read.
 */
export function* benchPeople(): Generator<Person> {
  const next = seeded(2025);
  const [first, last] = [dayOf(2016, 1, 1)!, dayOf(2025, 12, 31)!];
  const below = (n: number): number => Math.floor(next() * n);
  const given = <T>(value: T): T | null => (below(20) === 0 ? null : value);
  for (let row = 0; row < ROWS; row++) {
    const admitted = below(50) === 0 ? null : ((first + below(last - first + 1)) as Day);
    yield {
      unit: branchId(below(BRANCHES)),
      course: admitted === null ? null : ((admitted - 30 - below(700)) as Day),
      admitted,
      official: admitted === null ? null : ((admitted + 365) as Day),
      name: `Người ${row}`,
      row: row + 2,
      born: given(((admitted ?? last) - 6_600 - below(14_600)) as Day),
      gender: given(below(5) < 2 ? "female" : "male"),
      minority: given(below(6) === 0),
      youth: given(below(3) > 0),
      education: given(EDUCATIONS[below(EDUCATIONS.length)]!),
      occupation: given(ownText(OCCUPATIONS[below(OCCUPATIONS.length)]!)),
    };
  }
}

/** The same text once more in memory. */
function ownText(text: string): string {
  return [...text].join("");
}
