import "./interpolation";

export {
  formatAttainment,
  formatDay,
  formatDecimal,
  formatMoment,
  formatNumber,
  formatPeople,
  formatPercent,
  formatTarget,
  readDay,
} from "./format";
export { i18n, setLanguage, text } from "./i18n";
export type { Language } from "./i18n";
export { inShort } from "./in-short";
export { compositionText } from "./report-more";
export { reportSentences } from "./report-sentences";
export { settingText } from "./setting-text";
export { sheetText } from "./sheet-text";
export type { SheetText } from "./sheet-text";
export { boundsText, mixText, normsText, weightText } from "./split-text";
export { type Finding, findingsOf } from "./truth";
export { type WhyContext, whySentence } from "./why-sentence";
