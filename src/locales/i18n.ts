import i18next from "i18next";
import enCli from "./en/cli.json";
import enFunctions from "./en/functions.json";
import enIssues from "./en/issues.json";
import enPane from "./en/pane.json";
import enProgress from "./en/progress.json";
import enSentences from "./en/sentences.json";
import enSettings from "./en/settings.json";
import enSheets from "./en/sheets.json";
import enSplit from "./en/split.json";
import enStart from "./en/start.json";
import enTerms from "./en/terms.json";
import enTruth from "./en/truth.json";
import enWhy from "./en/why.json";
import enWorkbench from "./en/workbench.json";
import viCli from "./vi/cli.json";
import viFunctions from "./vi/functions.json";
import viIssues from "./vi/issues.json";
import viPane from "./vi/pane.json";
import viProgress from "./vi/progress.json";
import viSentences from "./vi/sentences.json";
import viSettings from "./vi/settings.json";
import viSheets from "./vi/sheets.json";
import viSplit from "./vi/split.json";
import viStart from "./vi/start.json";
import viTerms from "./vi/terms.json";
import viTruth from "./vi/truth.json";
import viWhy from "./vi/why.json";
import viWorkbench from "./vi/workbench.json";

export type Language = "vi" | "en";

/** Every text, by language. No two files share a top-level key. */
export const TEXTS = {
  vi: {
    ...viTerms,
    ...viFunctions,
    ...viIssues,
    ...viPane,
    ...viProgress,
    ...viSentences,
    ...viSettings,
    ...viSheets,
    ...viSplit,
    ...viStart,
    ...viCli,
    ...viTruth,
    ...viWhy,
    ...viWorkbench,
  },
  en: {
    ...enTerms,
    ...enFunctions,
    ...enIssues,
    ...enPane,
    ...enProgress,
    ...enSentences,
    ...enSettings,
    ...enSheets,
    ...enSplit,
    ...enStart,
    ...enCli,
    ...enTruth,
    ...enWhy,
    ...enWorkbench,
  },
};

/** The texts, ready on import and Vietnamese until `setLanguage`. */
export const i18n = i18next.createInstance();

void i18n.init({
  initAsync: false,
  lng: "vi" satisfies Language,
  fallbackLng: "vi" satisfies Language,
  resources: { vi: { translation: TEXTS.vi }, en: { translation: TEXTS.en } },
  interpolation: { escapeValue: false },
});

/** Speaks `language` from now on, at once. */
export function setLanguage(language: Language): void {
  void i18n.changeLanguage(language);
}

/** The text of `key`, its parameters filled in. */
export function text(key: string, params: Record<string, string | number> = {}): string {
  return i18n.t(key, params);
}
