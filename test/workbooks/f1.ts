import { QUANG_NAM } from "../calc/published";
import { done } from "../../src/workbench/xlsx/excelize";
import { loadExcelize } from "../../src/workbench/xlsx/excelize-node";

/** A flat list as an .xlsx: one sheet "Đơn vị", header at A1, no table, no parent, no total; Mã U01 to U22. */
export async function f1Workbook(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = done(excelize.NewFile());
  done(file.SetSheetName("Sheet1", "Đơn vị"));
  done(file.SetSheetRow("Đơn vị", "A1", ["Mã", "Tên", "Trực thuộc", "Đảng viên"]));
  QUANG_NAM.forEach(([name, weight], index) => {
    const id = `U${String(index + 1).padStart(2, "0")}`;
    done(file.SetSheetRow("Đơn vị", `A${index + 2}`, [id, name, null, weight]));
  });
  done(file.SetSheetDimension("Đơn vị", `A1:D${QUANG_NAM.length + 1}`));
  return done(file.WriteToBuffer()).buffer as Uint8Array;
}
