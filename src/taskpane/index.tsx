import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { today } from "../jobs";
import { setLanguage } from "../locales";
import { App } from "./App";
import { NoExcel } from "./NoExcel";
import { NotLoaded } from "./NotLoaded";
import { excelIsDark, excelLanguage, excelReady } from "./officeStart";
import { useAppearance } from "./useAppearance";
import { useOnceDrawn } from "./useOnceDrawn";
import type { WorkspaceProps } from "./Workspace";

/** Sentences for a meeting are in both languages, whatever the pane speaks. */
const english = () => import(/* webpackChunkName: "english", webpackPrefetch: true */ "../locales/english");

/** Most of the pane. To run it takes as long as to draw the tabs, so it is fetched beside them and runs after them. */
const work = () =>
  Promise.all([
    import(/* webpackChunkName: "workspace", webpackPrefetch: true */ "./Workspace"),
    import(/* webpackChunkName: "jobs", webpackPrefetch: true */ "../jobs"),
    english(),
  ]).then(
    ([{ Workspace }, jobs]) => ({
      default: (props: Omit<WorkspaceProps, "jobs">) => <Workspace {...props} jobs={jobs} />,
    }),
    () => ({ default: NotLoaded }),
  );

let onDrawn: () => void;
const drawn = new Promise<void>((resolve) => (onDrawn = resolve));
const Work = lazy(() => drawn.then(work));

function Pane() {
  useOnceDrawn(onDrawn);
  return <App workspace={Work} today={today()} look={useAppearance()} />;
}

const root = createRoot(document.getElementById("pane")!);

void excelReady(() => root.render(<NoExcel dark={excelIsDark()} />)).then(async () => {
  const language = excelLanguage();
  // Where it does not come, neither does the work, and the pane says so.
  if (language === "en") await Promise.allSettled([english()]);
  setLanguage(language);
  document.documentElement.lang = language;
  root.render(<Pane />);
});
