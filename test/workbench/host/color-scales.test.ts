import { openClient } from "./open-client";

const red = "#F8696B";
const white = "#FFFFFF";
const green = "#63BE7B";

test("a colour scale has three points until it is given two, and is told from a data bar", async () => {
  const { Excel, sheetOf } = openClient();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("B2:M20");
    const { colorScale } = range.conditionalFormats.add("ColorScale");
    colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(colorScale.threeColorScale).toBe(true);
    expect(colorScale.criteria.midpoint).toMatchObject({ type: "Percentile", formula: "=50" });
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#ffffff" },
      maximum: { type: "Number", formula: "=1.5", color: green },
    };
    range.conditionalFormats.add("DataBar");
    const formats = range.conditionalFormats.load("items/type,items/id");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["DataBar", "ColorScale"]);
    const [bar, scale] = formats.items.map((one) => one.colorScaleOrNullObject.load("criteria"));
    await context.sync();
    expect([bar!.isNullObject, scale!.isNullObject]).toEqual([true, false]);
    expect(scale!.criteria).toEqual({
      minimum: { type: "LowestValue", formula: null, color: white },
      maximum: { type: "Number", formula: "=1.5", color: green },
    });
  });
  expect(sheetOf("A").colorScales).toEqual([
    {
      area: { row: 1, column: 1, rows: 19, columns: 12 },
      points: [
        { type: "LowestValue", color: white },
        { type: "Number", value: 1.5, color: green },
      ],
      changed: true,
    },
  ]);
});

test("points that Excel would not take are refused", async () => {
  const { refusal } = openClient();
  const low = { type: "LowestValue", color: white };
  const high = { type: "HighestValue", color: red };
  const set = (criteria: object) =>
    refusal((context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1:A9");
      range.conditionalFormats.add("ColorScale").colorScale.criteria = criteria as Excel.ConditionalColorScaleCriteria;
    });
  expect(await set({ minimum: low, maximum: high })).toBeUndefined();
  expect(await set({ minimum: low })).toBe("InvalidArgument");
  expect(await set({ minimum: high, maximum: high })).toBe("InvalidArgument");
  expect(await set({ minimum: low, maximum: { ...high, color: "red" } })).toBe("InvalidArgument");
  expect(await set({ minimum: low, maximum: { ...high, type: "Number" } })).toBe("InvalidArgument");
  expect(await set({ minimum: low, maximum: { ...high, type: "Percentile", formula: "101" } })).toBe("InvalidArgument");
  expect(await set({ minimum: low, maximum: { ...high, type: "Formula", formula: "=$Z$1" } })).toBe("NotImplemented");
  const wrong = await refusal((context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:A9");
    range.conditionalFormats.add("DataBar").colorScale.criteria = {} as Excel.ConditionalColorScaleCriteria;
  });
  expect(wrong).toBe("ItemNotFound");
});

test("clearing takes a scale away where it is cleared, and marks one of the file", async () => {
  const { Excel, sheetOf } = openClient();
  sheetOf("A").colorScales = [
    {
      area: { row: 0, column: 0, rows: 10, columns: 1 },
      points: [
        { type: "LowestValue", color: white },
        { type: "HighestValue", color: red },
      ],
    },
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    sheet.getRange("C1:D9").conditionalFormats.clearAll();
    await context.sync();
    expect(sheetOf("A").changed.colorScalesCleared).toBeUndefined();
    sheet.getRange("A1:B6").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(sheetOf("A").colorScales?.map(({ area }) => [area.row, area.rows])).toEqual([[6, 4]]);
  expect(sheetOf("A").changed.colorScalesCleared).toBe(true);
});
