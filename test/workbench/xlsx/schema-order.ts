import { children, descendants, type Element, parseXml } from "../../../src/workbench/xlsx/xml";

/**
 * What an element of these types may hold, in the order the schema demands: `!` must be there, `*` may repeat,
 * `a|b` stand in one place. Desktop Excel offers to repair a file that breaks it, other readers are lenient.
 * Source: ISO/IEC 29500-1:2016, annex A (dml-chart.xsd, sml.xsd, dml-spreadsheetDrawing.xsd), sections as named.
 */
const common = {
  // §21.2.2 charts
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst",
  "chartSpace/chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  plotArea:
    "layout areaChart|lineChart|radarChart|scatterChart|pieChart|doughnutChart|barChart|bubbleChart*! valAx|catAx|dateAx|serAx* dTable spPr extLst",
  barChart: "barDir! grouping varyColors ser* dLbls gapWidth overlap serLines* axId*! extLst",
  lineChart: "grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId*! extLst",
  "barChart/ser":
    "idx! order! tx spPr invertIfNegative pictureOptions dPt* dLbls trendline* errBars cat val shape extLst",
  "lineChart/ser": "idx! order! tx spPr marker dPt* dLbls trendline* errBars cat val smooth extLst",
  "pieChart/ser": "idx! order! tx spPr explosion dPt* dLbls cat val extLst",
  "doughnutChart/ser": "idx! order! tx spPr explosion dPt* dLbls cat val extLst",
  "areaChart/ser": "idx! order! tx spPr pictureOptions dPt* dLbls trendline* errBars* cat val extLst",
  "radarChart/ser": "idx! order! tx spPr marker dPt* dLbls cat val extLst",
  "scatterChart/ser": "idx! order! tx spPr marker dPt* dLbls trendline* errBars* xVal yVal smooth extLst",
  "bubbleChart/ser":
    "idx! order! tx spPr invertIfNegative dPt* dLbls trendline* errBars* xVal yVal bubbleSize bubble3D extLst",
  catAx:
    "axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses|crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  scaling: "logBase orientation max min extLst",
  dLbls:
    "dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  "ser/marker": "symbol size spPr extLst",
  legend: "legendPos legendEntry* layout overlay spPr txPr extLst",
  numRef: "f! numCache extLst",
  strRef: "f! strCache extLst",
  numCache: "formatCode ptCount pt* extLst",
  strCache: "ptCount pt* extLst",
  "ser/tx": "strRef|v!",
  "title/tx": "strRef|rich!",
  // §20.1.2, §21.1.2 shapes and their text
  spPr: "xfrm custGeom|prstGeom noFill|solidFill|gradFill|blipFill|pattFill|grpFill ln effectLst|effectDag scene3d sp3d extLst",
  ln: "noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst",
  txPr: "bodyPr! lstStyle p*!",
  rich: "bodyPr! lstStyle p*!",
  // §20.5.2 drawings
  wsDr: "twoCellAnchor|oneCellAnchor|absoluteAnchor*",
  twoCellAnchor: "from! to! sp|grpSp|graphicFrame|cxnSp|pic|contentPart|AlternateContent! clientData!",
  graphicFrame: "nvGraphicFramePr! xfrm! graphic!",
  from: "col! colOff! row! rowOff!",
  to: "col! colOff! row! rowOff!",
  // §18.3.1 worksheets
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols* sheetData! sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection* pivotSelection* extLst",
  conditionalFormatting: "cfRule*! extLst sqref",
  dataValidations: "dataValidation*!",
  dataValidation: "formula1 formula2",
  "cfRule/dataBar": "cfvo*! color fillColor borderColor negativeFillColor negativeBorderColor axisColor extLst",
  "cfRule/colorScale": "cfvo*! color*! extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  rowBreaks: "brk*",
  colBreaks: "brk*",
  cfRule: "formula* colorScale dataBar iconSet extLst",
  "sheetData/row": "c* extLst",
  "row/c": "f v is extLst",
  // §18.5.1 tables
  table: "autoFilter sortState tableColumns! tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  // §18.8 styles
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  // §18.2 workbook
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets! functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst",
} satisfies Record<string, string>;

/** Where a part breaks the schema's order, each fault in words; an empty list is what a written part must give. */
export function schemaFaults(xml: string): string[] {
  const visit = (element: Element, parent: string): string[] => {
    const name = element.localName!;
    const rules: Readonly<Record<string, string>> = common;
    const rule = rules[`${parent}/${name}`] ?? rules[name];
    return [
      ...(rule === undefined || (name === "chart" && parent !== "chartSpace") ? [] : sequenceFaults(element, rule)),
      ...children(element).flatMap((inner) => visit(inner, name)),
    ];
  };
  const root = parseXml(xml).documentElement!;
  return [...visit(root, ""), ...valueFaults(root)];
}

function sequenceFaults(element: Element, rule: string): string[] {
  const places = rule.split(" ").map((word) => ({
    names: word.replace(/[!*]/g, "").split("|"),
    needed: word.includes("!"),
    repeats: word.includes("*"),
  }));
  const faults: string[] = [];
  let at = 0;
  for (const child of children(element)) {
    const place = places.findIndex(({ names }) => names.includes(child.localName!));
    if (place < 0) faults.push(`${element.localName!} may not hold ${child.localName!}`);
    else if (place < at) faults.push(`${child.localName!} comes too late in ${element.localName!}`);
    at = Math.max(at, place);
  }
  for (const { names, needed, repeats } of places) {
    const count = children(element).filter((child) => names.includes(child.localName!)).length;
    if (needed && count === 0) faults.push(`${element.localName!} lacks ${names.join(" or ")}`);
    if (!repeats && count > 1) faults.push(`${element.localName!} holds ${names.join(" or ")} twice`);
  }
  return faults;
}

/** Values Excel is as strict about: colours of four bytes, counts that agree, rows and cells that ascend. */
function valueFaults(root: Element): string[] {
  const faults: string[] = [];
  for (const name of ["color", "fgColor", "bgColor", "tabColor", "axisColor"]) {
    for (const color of descendants(root, name)) {
      const rgb = color.getAttribute("rgb");
      if (rgb && !/^[0-9A-Fa-f]{8}$/.test(rgb)) faults.push(`${name} ${rgb} has not four bytes`);
    }
  }
  for (const list of [
    "fonts",
    "fills",
    "borders",
    "cellXfs",
    "numFmts",
    "tableParts",
    "tableColumns",
    "rowBreaks",
    "colBreaks",
  ]) {
    for (const element of descendants(root, list)) {
      const count = Number(element.getAttribute("count"));
      if (count !== children(element).length) faults.push(`${list} counts ${String(count)}`);
    }
  }
  const rows = children(descendants(root, "sheetData")[0], "row").map((row) => Number(row.getAttribute("r")));
  if (rows.some((row, index) => index > 0 && row <= rows[index - 1]!)) faults.push("rows do not ascend");
  return faults;
}
