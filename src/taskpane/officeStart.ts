import type { Language } from "../locales";

/** Milliseconds that Excel has to answer before the planner is told that it does not. */
const PATIENCE = 10_000;

/** Resolves when Excel has answered. `onLate` is called where it has not within ten seconds, or cannot. */
export async function excelReady(onLate: () => void): Promise<void> {
  const late = setTimeout(onLate, typeof Office === "undefined" ? 0 : PATIENCE);
  if (typeof Office === "undefined") return new Promise(() => undefined);
  await Office.onReady();
  clearTimeout(late);
}

/** The language of Excel's own menus: Vietnamese, or English for any other; Vietnamese where it does not say. */
export function excelLanguage(): Language {
  const shown = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return !shown || shown.toLowerCase().startsWith("vi") ? "vi" : "en";
}

/** Whether Excel is dark; where it does not say, whether the system is. */
export function excelIsDark(): boolean {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return theme?.isDarkTheme ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
