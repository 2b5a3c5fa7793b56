import { areaAddress, fullAddress, parseAddress } from "../../../src/workbench/host/a1";

test.each([
  ["A1", null, { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$b$2:aa3", null, { row: 1, column: 1, rows: 2, columns: 26 }],
  ["C3:A1", null, { row: 0, column: 0, rows: 3, columns: 3 }],
  ["Sheet1!A:C", "Sheet1", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
  ["'Phân bổ'!2:5", "Phân bổ", { row: 1, column: 0, rows: 4, columns: 16_384 }],
  ["'Năm ''25'!XFD1048576", "Năm '25", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s", (address, sheet, area) => {
  expect(parseAddress(address)).toEqual({ sheet, area });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1,B2", "A1:B2:C3", "Tên", "Sheet!"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test("an address is written as Excel writes it", () => {
  expect(areaAddress({ row: 0, column: 26, rows: 1, columns: 1 })).toBe("AA1");
  expect(areaAddress({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 })).toBe("1:1048576");
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(["Sheet1", "Đơn_vị", "Phân bổ", "2025", "Q1", "Năm '25"].map((name) => fullAddress(name, cell))).toEqual([
    "Sheet1!A1",
    "Đơn_vị!A1",
    "'Phân bổ'!A1",
    "'2025'!A1",
    "'Q1'!A1",
    "'Năm ''25'!A1",
  ]);
});
