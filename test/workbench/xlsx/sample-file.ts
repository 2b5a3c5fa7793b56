import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";

const register = "Danh sách";
const allocation = "Phân bổ";

/**
 * A planner's workbook: a register with a table, styles, a formula, shared and stale things to keep; a second sheet with
 * a chart of the planner's own, a comment, a validation, a conditional format, merged cells and a hidden column.
 */
export async function plannersFile(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const file = excelize.NewFile();
  const steps = [
    file.SetSheetName("Sheet1", register),
    file.NewSheet(allocation),
    file.SetSheetRow(register, "A1", ["Mã", "Tên", "Đảng viên", "Giao"]),
    file.SetSheetRow(register, "A2", ["CB01", "Chi bộ Cơ quan", 24, 1]),
    file.SetSheetRow(register, "A3", ["CB02", "Chi bộ Trường học", 18, null]),
    file.SetSheetRow(register, "A4", ["CB03", "Chi bộ Quân sự", 12, true]),
    file.SetCellFormula(register, "C6", "SUM(C2:C4)"),
    file.SetCellRichText(register, "F1", [{ Text: "Ghi " }, { Text: "chú", Font: { Bold: true } }]),
    file.AddTable(register, { Range: "A1:D4", Name: "DonVi", StyleName: "TableStyleMedium2", ShowRowStripes: true }),
    file.SetSheetRow(allocation, "A1", ["Bảng của huyện"]),
    file.MergeCell(allocation, "A1", "C1"),
    file.SetSheetRow(allocation, "A3", ["Quý", "Số"]),
    file.SetSheetRow(allocation, "A4", ["I", 3]),
    file.SetSheetRow(allocation, "A5", ["II", 5]),
    file.SetColVisible(allocation, "F", false),
    file.SetColWidth(allocation, "A", "A", 20.7109375),
    file.SetRowHeight(allocation, 3, 30),
    file.AddComment(allocation, { Cell: "A4", Author: "Ban Tổ chức", Text: "Đã duyệt" }),
    file.AddDataValidation(allocation, {
      Type: "whole",
      Sqref: "B4:B9",
      Operator: "between",
      Formula1: "0",
      Formula2: "9",
    }),
    file.SetConditionalFormat(allocation, "B4:B5", [
      {
        Type: "3_color_scale",
        Criteria: "=",
        MinType: "min",
        MidType: "percentile",
        MaxType: "max",
        MinColor: "#F8696B",
        MidColor: "#FFEB84",
        MaxColor: "#63BE7B",
      },
    ]),
    file.AddChart(allocation, "H2", {
      Type: excelize.Col,
      Series: [
        { Name: `'${allocation}'!$B$3`, Categories: `'${allocation}'!$A$4:$A$5`, Values: `'${allocation}'!$B$4:$B$5` },
      ],
      Title: { Paragraph: [{ Text: "Biểu đồ của huyện" }] },
    }),
    file.SetDefinedName({ Name: "TongSo", RefersTo: `'${register}'!$C$6` }),
  ];
  const header = file.NewStyle({
    Font: { Bold: true, Color: "#FFFFFF", Family: "Times New Roman", Size: 13 },
    Fill: { Type: "pattern", Pattern: 1, Color: ["#1F4E79"] },
    Alignment: { Horizontal: "center", WrapText: true },
  });
  const share = file.NewStyle({ CustomNumFmt: "0.0%", Border: [{ Type: "bottom", Color: "FF0000", Style: 5 }] });
  steps.push(
    file.SetCellStyle(register, "A1", "D1", header.style),
    file.SetCellStyle(register, "D2", "D4", share.style),
  );
  const written = file.WriteToBuffer();
  const refused = [...steps, header, share, written].find(({ error }) => error);
  if (refused) throw new Error(String(refused.error));
  return written.buffer as Uint8Array;
}
