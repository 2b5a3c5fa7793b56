import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** A deep teal, hue 190. White on step 80 has a contrast of 6.0; step 120 on the dark theme's greys 5.8 or more. */
const TEAL: BrandVariants = {
  10: "#05161a",
  20: "#062227",
  30: "#083037",
  40: "#0a3d48",
  50: "#0b4a56",
  60: "#0b5665",
  70: "#0d6273",
  80: "#106d7f",
  90: "#1d7d90",
  100: "#2e8b9e",
  110: "#419daf",
  120: "#59afc0",
  130: "#75becc",
  140: "#94cfdb",
  150: "#b8e2ea",
  160: "#daf1f6",
};

const lightTheme: Theme = createLightTheme(TEAL);

const darkTheme: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[120],
  colorBrandForegroundLinkHover: TEAL[130],
  colorBrandForegroundLinkPressed: TEAL[110],
  colorCompoundBrandForeground1: TEAL[120],
  // Fluent's own red has a contrast of 4.3 on the dark ground; this one 5.2.
  colorStatusDangerForeground1: "#e37d80",
};

/** The pane's theme. */
export function themeOf(dark: boolean): Theme {
  return dark ? darkTheme : lightTheme;
}
