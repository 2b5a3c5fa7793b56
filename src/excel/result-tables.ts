/** The tables that the add-in writes, the first of each of its sheets first. */
export const RESULT_TABLES = [
  "PhanBo",
  "TienDo",
  "TienDoLoaiHinh",
  "TienDoPhuTrach",
  "TienDoThang",
  "TienDoXepHang",
  "KiemTra",
  "QuyUoc",
  "NhatKy",
] as const;

/** The charts that it draws. */
export const RESULT_CHARTS = ["TienDoLuyKe", "TienDoTheoChiBo"] as const;
