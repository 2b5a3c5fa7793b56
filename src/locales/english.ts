import functions from "./en/functions.json";
import issues from "./en/issues.json";
import pane from "./en/pane.json";
import progress from "./en/progress.json";
import sentences from "./en/sentences.json";
import settings from "./en/settings.json";
import sheets from "./en/sheets.json";
import split from "./en/split.json";
import start from "./en/start.json";
import truth from "./en/truth.json";
import why from "./en/why.json";
import { addTexts } from "./i18n";

// For who needs it: the pane shows in Vietnamese without waiting for it.
addTexts("en", {
  ...functions,
  ...issues,
  ...pane,
  ...progress,
  ...sentences,
  ...settings,
  ...sheets,
  ...split,
  ...start,
  ...truth,
  ...why,
});
