import { useEffect, useState } from "react";
import { keep, kept } from "./kept";
import { excelIsDark } from "./officeStart";

/** As Excel is, or always light or dark. */
export const APPEARANCES = ["follow", "light", "dark"] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** How the pane looks, and the planner's say in it. */
export interface AppearanceChoice {
  dark: boolean;
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

const NAME = "appearance";

/**
 * How the pane looks: as the planner chose on this computer, else as Excel is. Excel sends no event, so it is asked again
 * when the system changes and when the pane is come back to.
 */
export function useAppearance(): AppearanceChoice {
  const [excelDark, setExcelDark] = useState(excelIsDark);
  const [appearance, setAppearance] = useState<Appearance>(
    () => APPEARANCES.find((one) => one === kept(NAME)) ?? "follow",
  );
  useEffect(() => {
    const ask = () => setExcelDark(excelIsDark());
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", ask);
    window.addEventListener("focus", ask);
    return () => {
      system.removeEventListener("change", ask);
      window.removeEventListener("focus", ask);
    };
  }, []);
  const choose = (chosen: Appearance) => {
    setAppearance(chosen);
    keep(NAME, chosen);
  };
  return { dark: appearance === "follow" ? excelDark : appearance === "dark", appearance, choose };
}
