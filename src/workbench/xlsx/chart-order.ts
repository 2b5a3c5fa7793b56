const words = (text: string): readonly string[] => text.split(" ");

/** The children of chart elements in the schema's order. Source: ISO/IEC 29500-1 §21.2.2, annex A (dml-chart.xsd). */
export const chartOrder = {
  chart: words(
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
      "showDLblsOverMax extLst",
  ),
  legend: words("legendPos legendEntry layout overlay spPr txPr extLst"),
  barChart: words("barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst"),
  lineChart: words("grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst"),
  catAx: words(
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
      "txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  ),
  valAx: words(
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
      "txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  ),
};

const pieSeries = words("idx order tx spPr explosion dPt dLbls cat val extLst");

/** The children of a series, by the kind of chart it is in. */
export const seriesOrder: Readonly<Record<string, readonly string[]>> = {
  barChart: words("idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst"),
  lineChart: words("idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst"),
  pieChart: pieSeries,
  doughnutChart: pieSeries,
  areaChart: words("idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst"),
  radarChart: words("idx order tx spPr marker dPt dLbls cat val extLst"),
  scatterChart: words("idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst"),
  bubbleChart: words(
    "idx order tx spPr invertIfNegative dPt dLbls trendline errBars xVal yVal bubbleSize bubble3D extLst",
  ),
};
