import fc from "fast-check";
import { asciiDigits } from "../../../src/excel/text/digits";
import { isNothing, readDecimal, readQuantity } from "../../../src/excel/text/quantity";

const exactly = (n: number, plain = false) => ({ from: n, to: n, plain });
const atLeast = (from: number) => ({ from, to: null, plain: false });
const between = (from: number, to: number) => ({ from, to, plain: false });

describe("asciiDigits", () => {
  it("writes digits of any script, and full-width signs, as ASCII does", () => {
    expect(asciiDigits("１.９５０")).toBe("1.950");
    expect(asciiDigits("١٩٥٠ ५६ 𝟗𝟘 ＞＝６")).toBe("1950 56 90 >=6");
    expect(asciiDigits("150² ½ Ⅳ")).toBe("150² ½ Ⅳ");
  });
});

describe("readQuantity takes a number alone", () => {
  it.each([
    ["1.950", 1950],
    ["1,950", 1950],
    ["1 950", 1950],
    ["1\u00a0950", 1950],
    ["1\u2009950", 1950],
    ["12.345.678", 12345678],
    ["06", 6],
    ["0", 0],
    [" 385 ", 385],
    ["１５０", 150],
    ["385.", 385],
  ])("%j", (text, n) => {
    expect(readQuantity(text)).toEqual(exactly(n, true));
  });
});

describe("readQuantity understands", () => {
  it.each([
    ["150 đ/c", exactly(150)],
    ["150đ/c", exactly(150)],
    ["150 đồng chí", exactly(150)],
    ["150 Đồng chí.", exactly(150)],
    ["150 đồng chí".normalize("NFD"), exactly(150)],
    ["150 ĐV", exactly(150)],
    ["25 người", exactly(25)],
    ["8 đảng viên", exactly(8)],
    ["1.950 đảng viên mới", exactly(1950)],
    ["3 QC", exactly(3)],
    ["20 chỉ tiêu", exactly(20)],
    ["2 chi bộ", exactly(2)],
    ["6,0", exactly(6)],
    ["6.0", exactly(6)],
    ["1.950,00", exactly(1950)],
    ["≥6", atLeast(6)],
    ["≥ 6", atLeast(6)],
    [">=6", atLeast(6)],
    ["=> 6", atLeast(6)],
    ["＞＝ ６", atLeast(6)],
    ["> 5", atLeast(6)],
    ["trên 5 người", atLeast(6)],
    ["từ 6 trở lên", atLeast(6)],
    ["từ 6 đ/c trở lên", atLeast(6)],
    ["Từ 06 trở lên", atLeast(6)],
    ["từ 6", atLeast(6)],
    ["6 trở lên", atLeast(6)],
    ["ít nhất 6", atLeast(6)],
    ["tối thiểu 6 đồng chí", atLeast(6)],
    ["không dưới 6", atLeast(6)],
    ["≥ 1.200", atLeast(1200)],
    ["≤ 3", between(0, 3)],
    ["<=3", between(0, 3)],
    ["< 4", between(0, 3)],
    ["dưới 4", between(0, 3)],
    ["không quá 3", between(0, 3)],
    ["tối đa 3", between(0, 3)],
    ["3 trở xuống", between(0, 3)],
    ["01-02", between(1, 2)],
    ["1–2", between(1, 2)],
    ["1 - 2", between(1, 2)],
    ["1—2 đ/c", between(1, 2)],
    ["từ 1 đến 2", between(1, 2)],
    ["1 đến 2", between(1, 2)],
    ["01 đến 02", between(1, 2)],
    ["1 đ/c đến 2 đ/c", between(1, 2)],
    ["1.200 - 1.300", between(1200, 1300)],
  ])("%j", (text, quantity) => {
    expect(readQuantity(text)).toEqual(quantity);
  });
});

describe("readQuantity finds no number of people in", () => {
  it.each([
    ...["", "mười hai", "abc", "#N/A", "5.7.2025", "01/02", "1,5", "1.95", "0,75", "0.950", "1.9500", "1.950.00"],
    ...[
      "1,950,00",
      "1.950,5",
      "15%",
      "15 %",
      "-",
      "–",
      "x",
      "có",
      "-5",
      "2-1",
      "1-2-3",
      "< 0",
      "≠5",
      "150²",
      "½",
      "m²",
    ],
    ...["12 tháng", "6 đ/c nữ", "khoảng 5", "1e3", "0x10", "99999999999999999999", "1 95", "1.950 2", "01.950"],
  ])("%j", (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

const grouped = (n: number, sign: string) => String(n).replace(/\B(?=(\d{3})+$)/g, sign);
const people = fc.oneof(fc.nat(), fc.maxSafeNat());
const separator = fc.constantFrom("", ".", ",", " ", "\u00a0", "\u2009", "\u202f");

describe("readQuantity reads back", () => {
  it("every number, however its thousands are parted", () => {
    fc.assert(
      fc.property(people, separator, (n, sign) => {
        expect(readQuantity(grouped(n, sign))).toEqual(exactly(n, true));
        expect(readQuantity(`${grouped(n, sign)} đ/c`)).toEqual(exactly(n));
        expect(readQuantity(`≥ ${grouped(n, sign)}`)).toEqual(atLeast(n));
      }),
    );
  });

  it("every range", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), separator, fc.constantFrom("-", " – ", " đến "), (a, more, sign, to) => {
        const text = grouped(a, sign) + to + grouped(a + more, sign);
        expect(readQuantity(text)).toEqual(between(a, a + more));
      }),
    );
  });

  it("any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const quantity = readQuantity(text);
        expect(quantity === null || Number.isSafeInteger(quantity.from)).toBe(true);
        expect(() => [isNothing(text), readDecimal(text)]).not.toThrow();
      }),
    );
  });
});

describe("isNothing", () => {
  it.each(["-", "–", "—", "…", "...", "--", "không", "Không", "không có", " - ", "_"])(
    "%j leaves a cell blank",
    (text) => {
      expect(isNothing(text)).toBe(true);
      expect(readQuantity(text)).toBeNull();
    },
  );

  it.each(["", "0", "x", "có", "không quá 3", "-5", "N/A"])("%j does not", (text) => {
    expect(isNothing(text)).toBe(false);
  });
});

describe("readDecimal", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["0,75", 0.75],
    ["1.950", 1950],
    ["1,950", 1950],
    ["0.950", 0.95],
    ["0,950", 0.95],
    ["1.9505", 1.9505],
    ["1.950,75", 1950.75],
    ["1,950.75", 1950.75],
    ["1 950,5", 1950.5],
    ["12.345.678", 12345678],
    ["2", 2],
    ["１，５", 1.5],
    ["15%", 0.15],
    ["15 %", 0.15],
    ["3,73 %", 0.0373],
  ])("%j is %d", (text, number) => {
    expect(readDecimal(text)).toBe(number);
  });

  it.each([
    "",
    "abc",
    "1,5,5",
    "1.950.5",
    "1/2",
    "1e3",
    "-1,5",
    "%",
    ",5",
    "5,",
    "5.7.2025",
    "1,5 lần",
    "mười",
    "#N/A",
  ])("%j is none", (text) => {
    expect(readDecimal(text)).toBeNull();
  });

  it("reads back every number of up to two decimals", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 99 }), fc.constantFrom(",", "."), (whole, hundredths, sign) => {
        const decimals = String(hundredths).padStart(2, "0");
        expect(readDecimal(`${whole}${sign}${decimals}`)).toBe(Number(`${whole}.${decimals}`));
      }),
    );
  });
});
