import { useEffect, useState } from "react";
import { excelIsDark } from "./officeStart";

/** Whether to be dark, asked again when the system changes and when the pane is come back to: Excel sends no event. */
export function useDark(): boolean {
  const [dark, setDark] = useState(excelIsDark);
  useEffect(() => {
    const ask = () => setDark(excelIsDark());
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", ask);
    window.addEventListener("focus", ask);
    return () => {
      system.removeEventListener("change", ask);
      window.removeEventListener("focus", ask);
    };
  }, []);
  return dark;
}
