import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from "chart.js";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import type { Book, Chart } from "../book";
import { chartConfig } from "./chart-config";
import type { SheetView } from "./sheet-view";

Drawing.register(BarController, BarElement, LineController, LineElement, PointElement);
Drawing.register(CategoryScale, LinearScale, Legend, Title, Tooltip);

interface SheetChartsProps {
  charts: Chart[];
  book: Book;
  view: SheetView;
  revision: number;
  /** The grid's scrolling element: a CSS grid whose lines are the sheet's rows and columns. */
  grid: HTMLElement;
}

/** The charts of a sheet, each over the cells it covers; being in the grid they scroll with it. */
export function SheetCharts({ charts, view, grid, ...rest }: SheetChartsProps): ReactNode {
  return charts.map((chart) => {
    const { row, column, rows, columns } = chart.position;
    const place = {
      gridRow: `${lineOf(view.rows, row)} / ${lineOf(view.rows, row + rows)}`,
      gridColumn: `${lineOf(view.columns, column)} / ${lineOf(view.columns, column + columns)}`,
    };
    return createPortal(
      <div role="row" className={row < view.frozenRows ? "sheet-chart in-frozen-rows" : "sheet-chart"} style={place}>
        <div role="gridcell">
          <ChartCard chart={chart} {...rest} />
        </div>
      </div>,
      grid,
      chart.id,
    );
  });
}

/** The grid line before a row or column of the sheet: line 1 is before the headers, line 2 before the first. */
function lineOf(shown: number[], index: number): number {
  const place = shown.findIndex((one) => one >= index);
  return (place < 0 ? shown.length : place) + 2;
}

function ChartCard({ chart, book, revision }: Omit<SheetChartsProps, "charts" | "view" | "grid"> & { chart: Chart }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = chart.kind !== "Other";
  useEffect(() => {
    if (!canvas.current || !drawn) return;
    const drawing = new Drawing(canvas.current, chartConfig(chart, book));
    return () => drawing.destroy();
  }, [chart, book, revision, drawn]);
  if (!drawn) return <p className="chart-kept">{t("workbench.chartKept")}</p>;
  return <canvas ref={canvas} role="img" aria-label={t("workbench.chart", { title: chart.title })} />;
}
