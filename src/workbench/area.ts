/** A rectangle of cells. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetArea extends Area {
  sheet: string;
}
