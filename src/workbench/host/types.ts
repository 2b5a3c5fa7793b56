import type { Members, Selves, TypeName } from "./objects";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./members/chart-axes";
import { chartSeries, chartSeriesCollection } from "./members/chart-series";
import { chartDataLabels, chartFill, chartLineFormat, chartSeriesFormat } from "./members/chart-series-format";
import { chart, chartCollection, chartLegend, chartTitle } from "./members/charts";
import { colorScaleConditionalFormat } from "./members/color-scales";
import { conditionalFormat, conditionalFormatCollection } from "./members/conditional-formats";
import { conditionalDataBarPositiveFormat, dataBarConditionalFormat } from "./members/data-bars";
import { dataValidation } from "./members/data-validation";
import { functionResult, functions } from "./members/functions";
import { headerFooter, headerFooterGroup } from "./members/headers-footers";
import { namedItem, namedItemCollection } from "./members/names";
import { pageBreak, pageBreakCollection } from "./members/page-breaks";
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
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
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
  ChartDataLabels: chartDataLabels,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
