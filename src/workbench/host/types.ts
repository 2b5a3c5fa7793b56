import type { Members, Selves, TypeName } from "./objects";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./members/chart-axes";
import {
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./members/chart-series";
import { chart, chartCollection, chartLegend, chartTitle } from "./members/charts";
import {
  conditionalDataBarPositiveFormat,
  conditionalFormat,
  conditionalFormatCollection,
  dataBarConditionalFormat,
} from "./members/conditional-formats";
import { functionResult, functions } from "./members/functions";
import { namedItem, namedItemCollection } from "./members/names";
import { pageLayout } from "./members/page-layout";
import { range, rangeAreas } from "./members/range";
import { rangeBorder, rangeBorderCollection } from "./members/range-borders";
import { rangeFill, rangeFont, rangeFormat } from "./members/range-format";
import { table, tableCollection, tableColumn, tableColumnCollection } from "./members/tables";
import { worksheet, worksheetFreezePanes, worksheetProtection } from "./members/worksheet";
import { workbook, worksheetCollection } from "./members/worksheets";

/** Every type of Office.js that the host plays. A type or a member that is not here is refused as ApiNotFound. */
export const types: { [Type in TypeName]: Members<Selves[Type]> } = {
  Workbook: workbook,
  Functions: functions,
  FunctionResult: functionResult,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
