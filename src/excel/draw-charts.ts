import type { PlacedResult } from "./place-result";
import type { PlacedTable } from "./place-table";
import type { ResultChart } from "./result-sheet";

/**
 * Queues the sheet's charts: new ones beside the first table, those that stand already only where their table has another
 * number of rows now. `standing` is the names of the charts on the sheet.
 */
export function drawCharts(
  sheet: Excel.Worksheet,
  { result, tables }: PlacedResult,
  standing: ReadonlySet<string>,
): void {
  for (const chart of result.charts) {
    const source = tables.find(({ table }) => table.name === chart.table)!;
    const area = sourceOf(sheet, chart, source);
    if (!area) continue;
    const beside = tables.find(({ table }) => table.name === chart.place.beside) ?? tables[0]!;
    if (!standing.has(chart.name)) drawNew(sheet, chart, area, beside);
    else if (source.drawn !== source.after.rows) sheet.charts.getItem(chart.name).setData(area, chart.by ?? "Columns");
  }
}

/** The cells a chart shows; null where the planner has taken one of its columns out or moved it away. */
function sourceOf(
  sheet: Excel.Worksheet,
  { columns }: ResultChart,
  { after, places }: PlacedTable,
): Excel.Range | null {
  const first = places[columns[0]];
  const together = columns.every((column, index) => places[column] === (first ?? NaN) + index);
  if (first === null || first === undefined || !together) return null;
  return sheet.getRangeByIndexes(after.row, first, after.rows, columns.length);
}

function drawNew(sheet: Excel.Worksheet, chart: ResultChart, area: Excel.Range, beside: PlacedTable): void {
  const { kind, name, title, numberFormat, place } = chart;
  const drawn = sheet.charts.add(kind, area, chart.by ?? "Columns");
  const left = beside.after.column + beside.after.columns + 1 + place.column;
  // Below the header row: that is frozen, and a chart that covers it would slide over it.
  const top = beside.after.row + 1 + (place.row ?? 0);
  drawn.name = name;
  drawn.title.text = title;
  drawn.legend.position = "Bottom";
  if (chart.colors.length === 1) drawn.legend.visible = false;
  drawn.setPosition(
    sheet.getRangeByIndexes(top, left, 1, 1),
    sheet.getRangeByIndexes(top + place.rows - 1, left + place.columns - 1, 1, 1),
  );
  const { valueAxis, categoryAxis } = drawn.axes;
  valueAxis.numberFormat = numberFormat;
  valueAxis.minimum = 0;
  if (chart.axes?.value !== undefined) valueAxis.title.text = chart.axes.value;
  if (chart.axes?.category !== undefined) categoryAxis.title.text = chart.axes.category;
  drawSeries(drawn, chart);
  if (kind === "BarClustered" || kind === "BarStacked100") {
    // Excel counts a bar chart's categories from below: reversed, the first row stands on top.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    drawn.series.getItemAt(0).gapWidth = 50;
  }
}

function drawSeries(drawn: Excel.Chart, { kind, colors, bullet, labels }: ResultChart): void {
  colors.forEach((color, index) => {
    const series = drawn.series.getItemAt(index);
    const { format } = series;
    if (bullet && index === colors.length - 1) {
      series.chartType = "LineMarkers";
      format.line.lineStyle = "None";
      series.markerStyle = "Diamond";
      series.markerSize = 7;
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    } else if (kind === "Line") {
      format.line.color = color;
      format.line.weight = 2.25;
      // In grey the two are told apart by the dashes.
      if (index > 0) format.line.lineStyle = "Dash";
    } else if (bullet && index === 1) {
      format.fill.clear();
      format.line.color = color;
      format.line.weight = 1.5;
    } else {
      format.fill.setSolidColor(color);
      if (kind === "BarStacked100") format.line.color = "#FFFFFF";
    }
    if (labels) series.hasDataLabels = true;
  });
  if (!bullet) return;
  const first = drawn.series.getItemAt(0);
  first.overlap = 100;
  first.gapWidth = 40;
}
