import fc from "fast-check";
import { calendarOf, dayOf, isoOf, type Day } from "../../../src/calc";
import { readWritten } from "../../../src/excel/text/date-text";
import { type DateReading, readDates } from "../../../src/excel/text/dates";

const latest = dayOf(2025, 12, 31)!;
const read = (cells: readonly unknown[], yearOnly = false) =>
  readDates(cells, { latest, yearOnly }).map(({ day, how }) => [day === null ? null : isoOf(day), how]);
const readOne = (cell: unknown, yearOnly = false) => read([cell], yearOnly)[0];
const serial = (year: number, month: number, date: number): number => dayOf(year, month, date)!;

describe("a text of a date", () => {
  it("says what it can by itself", () => {
    expect(readWritten("05/07/2025 00:00")).toEqual({
      kind: "pair",
      first: 5,
      second: 7,
      year: 2025,
      short: false,
      typed: true,
    });
    expect(readWritten("ngày 5 tháng 7 năm 2025")).toEqual({
      kind: "day",
      year: 2025,
      month: 7,
      date: 5,
      typed: false,
    });
  });

  it.each([
    ...["5/7/2025", "05/07/2025", "5.7.2025", "05.07.2025", "5-7-2025", "5–7–2025", "5 / 7 / 2025", "5. 7. 2025"],
    ...["5 7 2025", "05/07/2025 00:00", "05/07/2025 12:00:00 SA", "ngày 5/7/2025", "5.7.2025.", "０５/０７/２０２５"],
    ...["ngày 5 tháng 7 năm 2025", "Ngày 05 tháng 07 năm 2025", "5 tháng 7 năm 2025", "5 tháng 7, 2025"],
    ...["ngày 5 tháng 7 năm 2025".normalize("NFD"), "ngay 5 thang 7 nam 2025", "5/7/25", "05.07.25"],
    ...["2025-07-05", "2025/07/05", "2025-7-5", "2025-07-05T00:00:00.000Z", "2025-07-05 07:30"],
  ])("%s is 5 July 2025", (text) => {
    expect(readOne(text)).toEqual(["2025-07-05", "text"]);
  });

  it.each([
    ...[
      "tháng 5/2025",
      "Tháng 5 năm 2025",
      "tháng 05.2025",
      "T5/2025",
      "t5-2025",
      "T5/25",
      "5/2025",
      "05.2025",
      "5-2025",
    ],
    ...["2025-05", "2025/05"],
  ])("%s is the first of May 2025", (text) => {
    expect(readOne(text)).toEqual(["2025-05-01", "month"]);
  });

  it.each([
    ...["31/02/2025", "29/2/2023", "32/1/2025", "13/13/2025", "0/5/2025", "5/0/2025", "13/2025", "abc", "#N/A", "1/2"],
    ...["2025", "năm 2025", "5/7", "1.950", "05/07/0205", "30/12/1899", "2025-13-05", "5/7/202"],
  ])("%s is unreadable", (text) => {
    expect(readOne(text)).toEqual([null, "unreadable"]);
  });

  it.each(["", "  ", "\u00a0", "-", "–", "…", "không", null, undefined])("%j is blank", (cell) => {
    expect(readOne(cell)).toEqual([null, "blank"]);
  });
});

describe("a number", () => {
  it("is Excel's serial, without its time", () => {
    expect(read([45843, 45843.75, "45843", 1, 2_958_465])).toEqual([
      ["2025-07-05", "serial"],
      ["2025-07-05", "serial"],
      ["2025-07-05", "serial"],
      ["1899-12-31", "serial"],
      ["9999-12-31", "serial"],
    ]);
  });

  it.each([0, 0.5, -3, NaN, Infinity, 2_958_466, true])("%p is unreadable", (cell) => {
    expect(readOne(cell)).toEqual([null, "unreadable"]);
  });

  it("is a year in a column of births", () => {
    expect(read([1985, "1985", "năm 1985", "05/07/1985", 31234, 1985.5], true)).toEqual([
      ["1985-01-01", "year"],
      ["1985-01-01", "year"],
      ["1985-01-01", "year"],
      ["1985-07-05", "text"],
      ["1985-07-06", "serial"],
      ["1905-06-07", "serial"],
    ]);
    expect(readOne(1985)).toEqual(["1905-06-07", "serial"]);
  });
});

describe("a year of two digits", () => {
  it.each([
    ["31/12/25", "2025-12-31"],
    ["1/1/26", "1926-01-01"],
    ["5/7/85", "1985-07-05"],
    ["5/7/00", "2000-07-05"],
  ])("%s is %s, the last that is not after the latest day", (text, iso) => {
    expect(readOne(text)).toEqual([iso, "text"]);
  });

  it("is weighed with day and month", () => {
    const readBy = (day: Day) => readDates(["5/7/25"], { latest: day })[0]!.day!;
    expect(isoOf(readBy(dayOf(2025, 7, 5)!))).toBe("2025-07-05");
    expect(isoOf(readBy(dayOf(2025, 7, 4)!))).toBe("1925-07-05");
  });
});

describe("day and month", () => {
  it("stand as Vietnamese write them where nothing is proved", () => {
    expect(read(["03/02/2025"])).toEqual([["2025-02-03", "text"]]);
  });

  it("stand as Vietnamese write them where a text proves it", () => {
    expect(read(["03/02/2025", "15/07/2025"])).toEqual([
      ["2025-02-03", "text"],
      ["2025-07-15", "text"],
    ]);
  });

  it("are exchanged where only that is proved", () => {
    expect(read(["03/02/2025", "07/15/2025", "3/2/25"])).toEqual([
      ["2025-03-02", "text"],
      ["2025-07-15", "text"],
      ["2025-03-02", "text"],
    ]);
  });

  it("are read each by itself where both orders are proved, and the rest as Vietnamese write", () => {
    expect(read(["03/02/2025", "07/15/2025", "15/07/2025"])).toEqual([
      ["2025-02-03", "text"],
      ["2025-07-15", "text"],
      ["2025-07-15", "text"],
    ]);
  });

  it("are not decided by a date that is none", () => {
    expect(read(["03/02/2025", "13/32/2025", "02/32/2025"])[0]).toEqual(["2025-02-03", "text"]);
  });
});

describe("serials with day and month exchanged", () => {
  /** 5 July, 3 October and 12 August 2025, as an Excel with US settings understood them. */
  const turned = [serial(2025, 5, 7), serial(2025, 3, 10), serial(2025, 12, 8)];

  it("are turned back where texts after the 12th stand among them", () => {
    expect(read(["15/07/2025", ...turned])).toEqual([
      ["2025-07-15", "text"],
      ["2025-07-05", "swapped"],
      ["2025-10-03", "swapped"],
      ["2025-08-12", "swapped"],
    ]);
  });

  it("need no turning where day and month are equal", () => {
    expect(read(["15-07-2025", ...turned, serial(2025, 4, 4)]).at(-1)).toEqual(["2025-04-04", "serial"]);
  });

  it.each<[string, unknown[]]>([
    ["a serial falls after the 12th", ["15/07/2025", ...turned, serial(2025, 7, 13)]],
    ["no text stands among them", turned],
    ["there are only two", ["15/07/2025", ...turned.slice(1)]],
    ["an ambiguous text was kept as text", ["15/07/2025", "05/07/2025", ...turned]],
    ["an ambiguous text of a short year was", ["15/07/2025", "5/7/25", ...turned]],
    ["a month before a day was", ["15/07/2025", "07/15/2025", ...turned]],
    ["a month was", ["15/07/2025", "7/2025", ...turned]],
    ["an ISO date was", ["15/07/2025", "2025-07-05", ...turned]],
    ["the text is one that such an Excel never takes for a date", ["15.07.2025", ...turned]],
    ["the text is no date", ["31/02/2025", ...turned]],
    ["the text has a short year", ["15/07/25", ...turned]],
    ["all are firsts of months", ["15/07/2025", 1, 2, 3].map((m) => (m === "15/07/2025" ? m : serial(2025, +m, 1)))],
  ])("are left alone where %s", (_, cells) => {
    expect(read(cells).some(([, how]) => how === "swapped")).toBe(false);
  });

  it("are turned in spite of dotted texts, which prove nothing", () => {
    expect(read(["15/07/2025", "5.7.2025", ...turned])[2]).toEqual(["2025-07-05", "swapped"]);
  });

  it("are turned in spite of a text that is no date", () => {
    expect(read(["15/07/2025", "31/02/2025", "13/2025", ...turned])[3]).toEqual(["2025-07-05", "swapped"]);
  });

  it("do not count years", () => {
    const cells = ["15/07/1985", ...turned.slice(1), 1985];
    expect(read(cells, true).some(([, how]) => how === "swapped")).toBe(false);
  });

  it("are those of every column that such an Excel has taken in", () => {
    const days = fc.array(fc.integer({ min: serial(2020, 1, 1), max: serial(2025, 12, 31) }), { minLength: 40 });
    fc.assert(
      fc.property(days, (typed) => {
        const cells = typed.map((day) => {
          const { year, month, date } = calendarOf(day as Day);
          return date <= 12 ? serial(year, date, month) : `${date}/${month}/${year}`;
        });
        const dates = cells.filter((cell) => typeof cell === "number").map((cell) => calendarOf(cell as Day).date);
        fc.pre(dates.length >= 3 && dates.length < cells.length && dates.some((date) => date > 1));
        expect(readDates(cells, { latest }).map(({ day }) => day)).toEqual(typed);
      }),
    );
  });
});

describe("readDates", () => {
  const FORMS: ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${d}/${m}/${y}`,
    (y, m, d) => `${String(d).padStart(2, "0")}/${String(m).padStart(2, "0")}/${y}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${d} - ${m} - ${y}`,
    (y, m, d) => `ngày ${d} tháng ${m} năm ${y}`,
    (y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
    (y, m, d) => `${d}/${m}/${y} 00:00:00`,
  ];

  const wrongIn = (cells: readonly unknown[], days: readonly number[]) =>
    readDates(cells, { latest }).filter(({ day }, index) => day !== days[index]);

  it("reads every day from 1950 to 2030 in every form", () => {
    const days = Array.from({ length: serial(2031, 1, 1) - serial(1950, 1, 1) }, (_, i) => serial(1950, 1, 1) + i);
    const calendar = days.map((day) => calendarOf(day as Day));
    for (const form of FORMS) {
      const cells = calendar.map(({ year, month, date }) => form(year, month, date));
      expect(wrongIn(cells, days)).toEqual([]);
    }
    expect(wrongIn(days, days)).toEqual([]);
  });

  it("reads every day of the last hundred years by two digits", () => {
    const first = latest - 36_524;
    const days = Array.from({ length: latest - first }, (_, index) => first + index + 1);
    const cells = days.map((day) => {
      const { year, month, date } = calendarOf(day as Day);
      return `${date}/${month}/${String(year % 100).padStart(2, "0")}`;
    });
    expect(wrongIn(cells, days)).toEqual([]);
  });

  it("never fails, and gives a day exactly where it read one", () => {
    const cell = fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9/. -]{1,12}$/));
    const isRead = ({ how }: DateReading) => how !== "blank" && how !== "unreadable";
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (cells, yearOnly) => {
        const readings = readDates(cells, { latest, yearOnly });
        expect(readings).toHaveLength(cells.length);
        expect(readings.every((one) => isRead(one) === (one.day !== null))).toBe(true);
      }),
    );
  });

  it("reads the example of its description", () => {
    expect(read(["15/07/2025", 45784, 45726, 45999]).map(([iso]) => iso)).toEqual([
      "2025-07-15",
      "2025-07-05",
      "2025-10-03",
      "2025-08-12",
    ]);
  });
});
