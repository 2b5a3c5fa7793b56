import { dat, phanBo, tienDo, viSao } from "./functions";

/** The id of each function in its metadata, and what it does. */
export const FUNCTIONS = { PHANBO: phanBo, DAT: dat, TIENDO: tienDo, VISAO: viSao };

// In a browser, or an Excel without custom functions, there is no formula to answer: Excel's client alone has the name only.
if (typeof CustomFunctions !== "undefined" && "associate" in CustomFunctions) {
  for (const [id, answer] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, answer);
}
