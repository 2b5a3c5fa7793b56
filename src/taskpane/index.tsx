import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { today } from "../jobs";
import { setLanguage } from "../locales";
import { App } from "./App";
import { NoExcel } from "./NoExcel";
import { NotLoaded } from "./NotLoaded";
import { excelIsDark, excelLanguage, excelReady } from "./officeStart";
import { useAppearance } from "./useAppearance";
import type { WorkspaceProps } from "./Workspace";

/** Sentences for a meeting are in both languages, whatever the pane speaks. */
const english = import(/* webpackChunkName: "english" */ "../locales/english");

/** Comes while the tabs are drawn and Excel is waited for: it is most of the pane. */
const loading = Promise.all([
  import(/* webpackChunkName: "workspace" */ "./Workspace"),
  import(/* webpackChunkName: "jobs" */ "../jobs"),
  english,
]).then(
  ([{ Workspace }, jobs]) => ({
    default: (props: Omit<WorkspaceProps, "jobs">) => <Workspace {...props} jobs={jobs} />,
  }),
  () => ({ default: NotLoaded }),
);

const Work = lazy(() => loading);

function Pane() {
  return <App workspace={Work} today={today()} look={useAppearance()} />;
}

const root = createRoot(document.getElementById("pane")!);

void excelReady(() => root.render(<NoExcel dark={excelIsDark()} />)).then(async () => {
  const language = excelLanguage();
  // Where it does not come, neither does the work, and the pane says so.
  if (language === "en") await Promise.allSettled([english]);
  setLanguage(language);
  document.documentElement.lang = language;
  root.render(<Pane />);
});
