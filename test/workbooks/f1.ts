import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";

/** Name and weight of the 22 units of Quảng Nam's notice of 2024; the weights sum to 1 950. */
export const F1_UNITS: readonly (readonly [string, number])[] = [
  ["Tam Kỳ", 150],
  ["Hội An", 110],
  ["Điện Bàn", 150],
  ["Đại Lộc", 125],
  ["Duy Xuyên", 90],
  ["Thăng Bình", 115],
  ["Núi Thành", 115],
  ["Phú Ninh", 87],
  ["Quế Sơn", 87],
  ["Nông Sơn", 30],
  ["Hiệp Đức", 48],
  ["Tiên Phước", 77],
  ["Phước Sơn", 80],
  ["Bắc Trà My", 95],
  ["Nam Trà My", 95],
  ["Nam Giang", 110],
  ["Đông Giang", 95],
  ["Tây Giang", 80],
  ["Công an", 12],
  ["Quân sự", 29],
  ["Biên phòng", 15],
  ["Khối cơ quan", 155],
];

/** A flat list as an .xlsx: one sheet "Đơn vị", header at A1, no table, no parent, no total; Mã U01 to U22. */
export async function f1Workbook(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = done(excelize.NewFile());
  done(file.SetSheetName("Sheet1", "Đơn vị"));
  done(file.SetSheetRow("Đơn vị", "A1", ["Mã", "Tên", "Trực thuộc", "Đảng viên"]));
  F1_UNITS.forEach(([name, weight], index) => {
    const id = `U${String(index + 1).padStart(2, "0")}`;
    done(file.SetSheetRow("Đơn vị", `A${index + 2}`, [id, name, null, weight]));
  });
  done(file.SetSheetDimension("Đơn vị", `A1:D${F1_UNITS.length + 1}`));
  return done(file.WriteToBuffer()).buffer as Uint8Array;
}
