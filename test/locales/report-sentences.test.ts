import {
  calendarOf,
  type Day,
  dayOf,
  type Person,
  summarise,
  type SummarisedBook,
  type Target,
  type Unit,
} from "../../src/calc";
import { reportSentences, type Language } from "../../src/locales";
import "../../src/locales/english";
import { personOf, targetOf, unitOf } from "../calc/units";

const [YEAR, KIND] = [2024, "Kết nạp"];

/** People admitted in a unit, or sent to the course, all on 3 March of a year. */
const people = (unit: string, count: number, year = YEAR, what: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, () => personOf(unit, { admitted: dayOf(year, 3, 3), ...what }));

/** A committee and its one branch, asked the same; the people are those of the branch. */
const single = (target: Partial<Target>, register: Person[], unit: Partial<Unit> = {}): SummarisedBook => ({
  units: [unitOf("T", null, unit), unitOf("C", "T", { name: "Chi bộ C" })],
  targets: [targetOf("T", target), targetOf("C", target)],
  people: register,
  proposal: null,
});

function said(
  book: SummarisedBook,
  {
    asOf = dayOf(YEAR, 12, 31)!,
    kind = KIND,
    language = "vi",
  }: { asOf?: Day; kind?: string; language?: Language } = {},
): string[] {
  const { year } = calendarOf(asOf);
  return reportSentences(summarise(book, { year, kind, asOf }), language).map((sentence) =>
    sentence.replaceAll("\u00a0", " "),
  );
}

describe("the first sentence of a report", () => {
  it("tells 1.336 of 1.640 as 81,4 %, and of a resolution's 1.500 as 89,0 %, 304 to go", () => {
    expect(said(single({ assigned: 1640, resolution: 1500 }, people("C", 1336)))[0]).toBe(
      "Tính đến ngày 31/12/2024, kết nạp được 1.336 đảng viên, đạt 81,4 % chỉ tiêu giao (1.640), 89,0 % chỉ tiêu nghị quyết (1.500); còn phải kết nạp 304 người.",
    );
  });

  it("tells 320 of 309 as 103,5 %, cut, and 53 of 20 as 265,0 %", () => {
    expect(said(single({ assigned: 309 }, people("C", 320)))[0]).toBe(
      "Tính đến ngày 31/12/2024, kết nạp được 320 đảng viên, đạt 103,5 % chỉ tiêu giao (309); đã hoàn thành, vượt 11 người.",
    );
    expect(said(single({ assigned: 20 }, people("C", 53)), { language: "en" })[0]).toBe(
      "As of 31/12/2024, 53 members were admitted, 265.0% of the assigned target (20); the target is passed by 33 people.",
    );
  });

  it("tells one in English as one: 1 of 2, 1 still to be admitted", () => {
    expect(said(single({ assigned: 2 }, people("C", 1)), { language: "en" })[0]).toBe(
      "As of 31/12/2024, 1 member was admitted, 50.0% of the assigned target (2); 1 is still to be admitted.",
    );
  });

  it("reads right with nobody in, without a target, with a target of 0, with one just reached and with a range", () => {
    const day = "Tính đến ngày 31/12/2024, ";
    expect(said(single({ assigned: 5 }, []))[0]).toBe(
      `${day}chưa kết nạp được đảng viên nào, đạt 0,0 % chỉ tiêu giao (5); còn phải kết nạp 5 người.`,
    );
    expect(said(single({}, people("C", 3)))[0]).toBe(`${day}kết nạp được 3 đảng viên; chưa có chỉ tiêu.`);
    expect(said(single({ assigned: 0 }, people("C", 3)))[0]).toBe(
      `${day}kết nạp được 3 đảng viên; chỉ tiêu giao là 0: đã hoàn thành, vượt 3 người.`,
    );
    expect(said(single({ assigned: 3 }, people("C", 3)))[0]).toBe(
      `${day}kết nạp được 3 đảng viên, đạt 100,0 % chỉ tiêu giao (3); đã hoàn thành chỉ tiêu.`,
    );
    expect(said(single({ assigned: 1, most: { assigned: 2 } }, people("C", 2)))[0]).toBe(
      `${day}kết nạp được 2 đảng viên, đạt 100,0 % chỉ tiêu giao (1–2); đã hoàn thành chỉ tiêu.`,
    );
  });

  it("names the resolution where nothing is assigned yet, and else the year's target, as the branches' are proposed", () => {
    const quotas = new Map([
      ["T", 5],
      ["C", 2],
      ["D", 3],
    ]);
    const proposed = (target: Partial<Target>): SummarisedBook => ({
      units: [unitOf("T", null), unitOf("C", "T"), unitOf("D", "T")],
      targets: [targetOf("T", target)],
      people: people("C", 2),
      proposal: { year: YEAR, kind: KIND, quotas },
    });
    expect(said(proposed({ resolution: 5 }))[0]).toMatch(/đạt 40,0 % chỉ tiêu nghị quyết \(5\); còn phải kết nạp 3/);
    expect(said(proposed({ registered: 5 }))[0]).toMatch(/đạt 40,0 % chỉ tiêu năm \(5\); còn phải kết nạp 3 người\.$/);
    expect(said(proposed({ registered: 5 }))).toContain(
      "Trong 2 chi bộ có chỉ tiêu (theo dự kiến, chưa giao): đạt 1, chưa có 1.",
    );
  });

  it("names what people are counted for: the awareness course, in both languages", () => {
    const sent = people("C", 4, YEAR, { admitted: null, course: dayOf(2024, 3, 3) });
    const book = single({ kind: "Nhận thức", assigned: 5 }, sent);
    expect(said(book, { kind: "Nhận thức" })[0]).toBe(
      "Tính đến ngày 31/12/2024, cử 4 quần chúng đi học lớp nhận thức về Đảng, đạt 80,0 % chỉ tiêu giao (5); còn phải cử 1 người.",
    );
    expect(said(book, { kind: "Nhận thức", language: "en" })[0]).toBe(
      "As of 31/12/2024, 4 people were sent to the awareness course, 80.0% of the assigned target (5); 1 is still to be sent.",
    );
  });
});

describe("the sentence on the same period", () => {
  const against = (now: number, before: number, targets: Target[] = []) => ({
    ...single({}, [...people("C", now), ...people("C", before, 2023)]),
    targets: [targetOf("C", { assigned: 333 }), ...targets],
  });

  it("tells 333 against 196 as 137 more, +69,9 %", () => {
    expect(said(against(333, 196))[1]).toBe("So với cùng kỳ năm 2023 (196 người), tăng 137 người (+137; +69,9 %).");
    expect(said(against(333, 196), { language: "en" })[1]).toBe(
      "Against the same days of 2023 (196), 137 people more (+137; +69.9%).",
    );
  });

  it("tells 3 against 4 as 1 fewer, −25,0 %, and in points where last year had a target", () => {
    // 3 of 333 is 0,9 %; 4 of 8 was 50,0 %: 49,1 points fewer.
    expect(said(against(3, 4, [targetOf("T", { year: 2023, assigned: 8 })]))[1]).toBe(
      "So với cùng kỳ năm 2023 (4 người), giảm 1 người (−1; −25,0 %), tỷ lệ đạt giảm 49,1 điểm phần trăm.",
    );
    expect(said(against(3, 4), { language: "en" })[1]).toBe(
      "Against the same days of 2023 (4), 1 person fewer (−1; −25.0%).",
    );
  });

  it("says that nobody was in, or as many, and is left out where nobody was in either year", () => {
    expect(said(against(3, 0))[1]).toBe("Cùng kỳ năm 2023, danh sách không có ai.");
    expect(said(against(4, 4))[1]).toBe("Bằng cùng kỳ năm 2023 (4 người).");
    expect(said(against(0, 0)).join(" ")).not.toMatch(/cùng kỳ/i);
  });
});

describe("the sentence on the term", () => {
  const term = (inFirst: number, inSecond: number): SummarisedBook => ({
    ...single({}, [...people("C", inFirst, 2021), ...people("C", inSecond, 2022)]),
    targets: [
      targetOf("T", { year: 2021, resolution: 1200, wholeTerm: true }),
      targetOf("T", { year: 2022, resolution: 250 }),
    ],
  });

  it("spreads the 694 left of 1.200 over three years: 232, 231, 231", () => {
    expect(said(term(256, 250), { asOf: dayOf(2022, 12, 31)! })).toContain(
      "Lũy kế từ đầu nhiệm kỳ 506 người, đạt 42,1 % chỉ tiêu nhiệm kỳ (1.200); còn 694 người, chia đều cho 3 năm: 2023: 232; 2024: 231; 2025: 231.",
    );
  });

  it("tells within a year what was left at its start: 944 of 1.200 over four years", () => {
    expect(said(term(256, 250), { asOf: dayOf(2022, 6, 30)!, language: "en" })).toContain(
      "In the term so far 506, 42.1% of the term's target (1,200); at the start of the year 944 were left, spread evenly over 4 years: 2022: 236; 2023: 236; 2024: 236; 2025: 236.",
    );
  });

  it("says that the term's target is reached", () => {
    expect(said(term(1000, 250), { asOf: dayOf(2022, 12, 31)! })).toContain(
      "Lũy kế từ đầu nhiệm kỳ 1.250 người, đạt 104,1 % chỉ tiêu nhiệm kỳ (1.200): đã hoàn thành.",
    );
  });
});

describe("the sentences on rate and pace", () => {
  it("tell 385 as 3,73 % of 10.322 members, 160 as 1,55 %, the band as 310–412, and 190 due by 30 June", () => {
    // 385 × 181 ÷ 365 is 190,9; 160 are due by day 151, 30 days before.
    const book = single({ year: 2025, assigned: 385 }, people("C", 160, 2025), { members: 10322 });
    const told = said(book, { asOf: dayOf(2025, 6, 30)! });
    expect(told).toContain(
      "Chỉ tiêu bằng 3,73 % số đảng viên đầu năm (10.322); đến nay kết nạp được 1,55 %. Mức 3–4 % là 310–412 người.",
    );
    expect(told).toContain("Theo nhịp đến nay phải có 190 người; đang chậm 30 ngày.");
  });
});

describe("the sentences that name branches", () => {
  const branches = (count: number, target: number, have: (index: number) => number): SummarisedBook => {
    const ids = Array.from({ length: count }, (_, index) => `B${String(index + 1).padStart(2, "0")}`);
    return {
      units: [unitOf("T", null), ...ids.map((id) => unitOf(id, "T", { name: `Chi bộ ${id}`, pool: 2 }))],
      targets: ids.map((id) => targetOf(id, { assigned: target })),
      people: ids.flatMap((id, index) => people(id, have(index))),
      proposal: null,
    };
  };

  it("name eight and count the other five of thirteen at none, each with its pool", () => {
    const told = said(branches(13, 1, () => 0));
    expect(told).toContain(
      "Chưa có kết quả (13 chi bộ): Chi bộ B01 (nguồn 2), Chi bộ B02 (nguồn 2), Chi bộ B03 (nguồn 2), Chi bộ B04 (nguồn 2), Chi bộ B05 (nguồn 2), Chi bộ B06 (nguồn 2), Chi bộ B07 (nguồn 2), Chi bộ B08 (nguồn 2) và 5 chi bộ khác.",
    );
    expect(
      said(
        branches(9, 1, () => 0),
        { language: "en" },
      ).join(" "),
    ).toMatch(/ and 1 other branch\./);
  });

  it("tell who is over, under half and to be commended, the best first, and count them by status", () => {
    // Of a target of 4 each they have 6, 4 and 1.
    const told = said(branches(3, 4, (index) => [6, 4, 1][index]!));
    expect(told).toEqual(
      expect.arrayContaining([
        "Trong 3 chi bộ có chỉ tiêu: vượt 1, đạt 1, chậm 1.",
        "Đạt trên 100 % (1 chi bộ): Chi bộ B01 (150,0 %).",
        "Đã có kết quả nhưng dưới 50 % (1 chi bộ): Chi bộ B03 (25,0 %).",
        "Đề nghị biểu dương 2 chi bộ đã đạt và vượt: Chi bộ B01 (150,0 %), Chi bộ B02 (100,0 %).",
      ]),
    );
  });

  it("say so where everyone has met the target, and then name nobody as behind", () => {
    const told = said(branches(2, 1, () => 1));
    expect(told).toContain("Cả 2 chi bộ có chỉ tiêu đều đã hoàn thành: đạt 2.");
    expect(told.join(" ")).not.toMatch(/Chậm|Chưa có|dưới 50/);
  });

  it("tell how late the farthest behind are, with the pool beside it", () => {
    // On day 36 of 365 no more than 1 of 10 was due; 30 June is day 181.
    const book = branches(1, 10, () => 1);
    const late = { ...book, targets: [targetOf("B01", { year: 2025, assigned: 10 })], people: people("B01", 1, 2025) };
    const told = said(late, { asOf: dayOf(2025, 6, 30)!, language: "en" });
    expect(told).toContain("Behind pace (1 branch): Chi bộ B01 (145 days late, pool 2).");
  });
});

describe("the sentences on whom people are, what comes and what else is asked", () => {
  const described = (more: Partial<Person>) => personOf("T", { admitted: dayOf(2024, 3, 3), ...more });
  const book: SummarisedBook = {
    units: [unitOf("T", null, { type: "school" }), unitOf("X", "T")],
    targets: [
      targetOf("T", { resolution: 8 }),
      targetOf("T", { kind: "Nhận thức", resolution: 4 }),
      targetOf("T", { kind: "Chi bộ mới", assigned: 2 }),
    ],
    people: [
      described({ gender: "female", born: dayOf(2000, 1, 1), education: "university", youth: true, minority: true }),
      described({ gender: "female", born: dayOf(1990, 1, 1), education: "secondary", youth: false, minority: false }),
      described({ gender: "male", born: dayOf(1980, 1, 1), education: "college", youth: false, minority: false }),
      { ...described({ gender: "male", born: dayOf(2001, 1, 1) }), unit: "X", course: dayOf(2024, 2, 2) },
    ],
    proposal: null,
  };

  it("give each group with its share, and those whose type of unit is not known", () => {
    expect(said(book)).toContain(
      "Trong 4 người: đến 30 tuổi 2 (50,00 %), 31–40 tuổi 1 (25,00 %), nữ 2 (50,00 %), dân tộc thiểu số 1 (25,00 %), cao đẳng trở lên 2 (50,00 %), đoàn viên 1 (25,00 %); theo loại hình: trường học 3 (75,00 %), chưa rõ loại hình 1 (25,00 %).",
    );
  });

  it("say nothing of whom people are where nothing is known of anybody", () => {
    expect(said(single({ assigned: 5 }, people("C", 3))).join(" ")).not.toMatch(/Trong 3 người/);
  });

  it("give the other targets of the year, and those that no date counts towards", () => {
    expect(said(book)).toContain(
      "Chỉ tiêu khác trong năm: Nhận thức 1/4 (25,0 %); Chi bộ mới: danh sách chưa có ngày để tính.",
    );
  });

  it("give the year's end with its interval: 10 by half of the year are likely 20, from 15 to 27", () => {
    // 1 July is day 183 of the 366 of 2024, half of the year but a day.
    const told = said(single({ assigned: 20 }, people("C", 10)), { asOf: dayOf(2024, 7, 1)! });
    expect(told.find((sentence) => sentence.startsWith("Nếu giữ tốc độ"))).toMatch(
      /^Nếu giữ tốc độ hiện nay, đến 31\/12 có khoảng 20 người \(xác suất 80 %: từ 15 đến 27\); xác suất đạt chỉ tiêu \d+ %\.$/,
    );
    expect(said(single({ assigned: 20 }, people("C", 10))).join(" ")).not.toMatch(/Nếu giữ tốc độ/);
  });

  it("give what has changed since the last snapshot, or that nothing has", () => {
    const asOf = dayOf(2024, 12, 31)!;
    const snapshot = (actual: number) => ({
      number: 2,
      frozen: dayOf(2024, 12, 20)!,
      year: YEAR,
      kind: KIND,
      asOf,
      units: new Map([
        ["T", { quota: 5, actual }],
        ["C", { quota: 5, actual }],
      ]),
      people: people("C", actual).map(({ unit, name, admitted }) => ({ unit, name, day: admitted! })),
    });
    const now = single({ assigned: 5 }, people("C", 3));
    expect(said({ ...now, snapshots: [snapshot(1)] }).at(-1)).toBe(
      "So với kỳ 2 (chốt ngày 20/12/2024), 1 chi bộ thay đổi: Chi bộ C +2.",
    );
    expect(said({ ...now, snapshots: [snapshot(3)] }, { language: "en" }).at(-1)).toBe(
      "Against snapshot 2 (frozen 20/12/2024): no change.",
    );
  });
});
