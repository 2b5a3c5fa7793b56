import type { Format, Table } from "../book";

/** Black and the six accents of the Office theme: a built-in style's number, counted in sevens, chooses one. */
const COLORS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BANDS = ["#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/**
 * What a built-in table style lends a cell: header and totals bold, bands of colour. A cell's own format goes before it.
 * The medium, dark and middle light styles fill the header, the others rule it off; finer differences are left out.
 */
export function tableLook(tables: Table[], row: number, column: number): Format | undefined {
  const table = tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? "") ?? [];
  if (!table || !family) return undefined;
  const hue = (Number(number) - 1) % 7;
  const filled = family !== "Light" || (Number(number) > 7 && Number(number) < 15);
  const inTable = row - table.area.row;
  if (inTable === 0)
    return filled
      ? { bold: true, fill: COLORS[hue], color: "#FFFFFF" }
      : { bold: true, edges: { top: COLORS[hue], bottom: COLORS[hue] } };
  if (table.showTotals && inTable === table.area.rows - 1) return { bold: true, edges: { top: COLORS[hue] } };
  return table.showBandedRows !== false && inTable % 2 === 1 ? { fill: BANDS[hue] } : undefined;
}
