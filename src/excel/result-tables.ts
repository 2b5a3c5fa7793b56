/** The tables that the add-in writes, the first of each of its sheets first. */
export const RESULT_TABLES = [
  "PhanBo",
  "TienDo",
  "TienDoLoaiHinh",
  "TienDoPhuTrach",
  "TienDoThang",
  "TienDoXepHang",
  "BaoCao",
  "BaoCaoDonVi",
  "BaoCaoDanhSach",
  "BaoCaoBieuDo",
  "BaoCaoLuyKe",
  "BaoCaoPheu",
  "BaoCaoCoCau",
  "BaoCaoLoaiHinh",
  "BaoCaoThang",
  "BaoCaoDuBao",
  "BaoCaoChiTieu",
  "BaoCaoNhiemKy",
  "BaoCaoThayDoi",
  "ChotKy",
  "ChotKyNguoi",
  "KichBan",
  "KiemTra",
  "QuyUoc",
  "NhatKy",
] as const;

/** The charts that it draws. */
export const RESULT_CHARTS = [
  "TienDoLuyKe",
  "TienDoTheoChiBo",
  "BaoCaoChiBo",
  "BaoCaoLuyKeVe",
  "BaoCaoPheuVe",
  "BaoCaoLoaiHinhVe",
] as const;

/** The first table of each of its sheets, and the key of the name that the sheet is made with. */
export const RESULT_SHEETS = [
  ["PhanBo", "sheet.proposal.name"],
  ["TienDo", "sheet.progress.name"],
  ["BaoCao", "sheet.report.name"],
  ["ChotKy", "sheet.snapshot.name"],
  ["KichBan", "sheet.scenarios.name"],
  ["KiemTra", "sheet.check.name"],
  ["NhatKy", "sheet.journal.name"],
] as const;
