import { createRoot } from "react-dom/client";
import * as jobs from "../jobs";
import { setLanguage } from "../locales";
import { App } from "./App";
import { NoExcel } from "./NoExcel";
import { excelIsDark, excelLanguage, excelReady } from "./officeStart";
import { useAppearance } from "./useAppearance";

function Pane() {
  return <App jobs={jobs} today={jobs.today()} look={useAppearance()} />;
}

const root = createRoot(document.getElementById("pane")!);

void excelReady(() => root.render(<NoExcel dark={excelIsDark()} />)).then(() => {
  const language = excelLanguage();
  setLanguage(language);
  document.documentElement.lang = language;
  root.render(<Pane />);
});
