import i18next from "i18next";
import enTerms from "./en/terms.json";
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

export type Language = "vi" | "en";

/** The texts, ready on import and Vietnamese until `setLanguage`. English comes with `english.ts`, all but the terms. */
export const i18n = i18next.createInstance();

void i18n.init({
  initAsync: false,
  lng: "vi" satisfies Language,
  fallbackLng: "vi" satisfies Language,
  resources: {
    vi: {
      translation: {
        ...viFunctions,
        ...viIssues,
        ...viPane,
        ...viProgress,
        ...viSentences,
        ...viSettings,
        ...viSheets,
        ...viSplit,
        ...viStart,
        ...viTerms,
        ...viTruth,
        ...viWhy,
      },
    },
    en: { translation: enTerms },
  },
  interpolation: { escapeValue: false },
});

/** Adds texts to those of a language. No two files share a top-level key. */
export function addTexts(language: Language, texts: object): void {
  i18n.addResourceBundle(language, "translation", texts, true);
}

/** Speaks `language` from now on, at once. */
export function setLanguage(language: Language): void {
  void i18n.changeLanguage(language);
}

/** The text of `key`, its parameters filled in. */
export function text(key: string, params: Record<string, string | number> = {}): string {
  return i18n.t(key, params);
}
