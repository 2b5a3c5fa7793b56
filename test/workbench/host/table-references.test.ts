import { withoutTable } from "../../../src/workbench/host/table-references";

test.each([
  ['=SUM(DonVi[Đảng viên])&"DonVi"', '=SUM(#REF!)&"DonVi"'],
  ["=ROWS(donvi)", "=ROWS(#REF!)"],
  ["=DonVi[[#This Row],[Giao]]+1", "=#REF!+1"],
  ["=DonVi[['[a']]:[b]]*2", "=#REF!*2"],
  ["=SUM(Khac[DonVi],DonVi[#All])", "=SUM(Khac[DonVi],#REF!)"],
  ["=DonVi", "=#REF!"],
])("%s without DonVi is %s", (formula, without) => {
  expect(withoutTable(formula, "DonVi")).toBe(without);
});

test.each([
  "=DonVi2[Giao]+DonVi.a",
  "='DonVi'!A1",
  "=DonVi!A1+DonVi(1)",
  '="DonVi[Giao]"&"""DonVi"',
  "=[@DonVi]+[DonVi]",
  "='Năm ''25 DonVi'!B2",
  "=A1:$B$2",
  "=aDonVi",
])("%s does not refer to DonVi", (formula) => {
  expect(withoutTable(formula, "DonVi")).toBe(formula);
});
