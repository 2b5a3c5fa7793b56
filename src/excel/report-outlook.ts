import type { Projection, Summary } from "../calc";
import type { SheetText } from "../locales";
import { aboutReport, COUNT, reportColumn } from "./report-columns";
import type { ResultTable, ResultValue } from "./result-sheet";

/** The year's end as two methods see it, and what they go by. */
export function forecastTable(summary: Summary, text: SheetText): ResultTable {
  const { runRate, pipeline, waiting, waited, converted, stillToFinish } = summary.forecast;
  const { t, people } = text;
  const column = reportColumn(text);
  const row = (name: string, projection: Projection | null): ResultValue[] =>
    projection === null
      ? [name, "–", "–", "–", "–"]
      : [name, projection.likely, projection.low, projection.high, projection.chance ?? "–"];
  const said = (key: string, value: ResultValue): ResultValue[] => [
    t(`sheet.report.forecast.${key}`),
    value,
    null,
    null,
    null,
  ];
  return {
    name: "BaoCaoDuBao",
    columns: [
      column("method", 390),
      column("likely", 56, COUNT),
      column("low", 50, COUNT),
      column("high", 50, COUNT),
      column("chance", 60, { numberFormat: "0%" }),
    ],
    rows: [
      row(t("sheet.report.forecast.runRate"), runRate),
      row(t("sheet.report.forecast.pipeline"), pipeline),
      said("waiting", waiting),
      [
        t("sheet.report.forecast.converted", { converted: people(converted), waited: people(waited) }),
        waited === 0 ? "–" : converted,
        null,
        null,
        null,
      ],
      said("still", stillToFinish ?? "–"),
      said("interval", null),
      said("source", null),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

/** The term: asked, in, left, and what is left spread over its years. */
export function termTable(summary: Summary, text: SheetText): ResultTable {
  const { outlook, whole } = summary.measured;
  const { t } = text;
  const column = reportColumn(text);
  const row = (key: string, value: ResultValue): ResultValue[] => [t(`sheet.report.term.${key}`), value];
  return {
    name: "BaoCaoNhiemKy",
    columns: [column("termRow", 130), column("people", 60, COUNT)],
    rows: [
      row("quota", outlook?.quota ?? "–"),
      row("done", whole.term),
      row("left", outlook?.left ?? "–"),
      ...(outlook?.years ?? []).map(({ year, people }): ResultValue[] => [t("sheet.report.yearOf", { year }), people]),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}
