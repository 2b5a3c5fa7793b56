import type { Locator } from "playwright-core";
import type { Desk } from "./desk";

/** Stops of the tab key that a screen may have before something is taken for out of reach. */
const FARTHEST = 220;

/** Somebody at the desk who has no mouse. */
export interface Walker {
  /** Goes to it with the tab key; the other way round where `back`. */
  reach: (what: Locator, back?: "back") => Promise<void>;
  /** Goes to a button, or a tab, and presses it. */
  press: (what: Locator, back?: "back") => Promise<void>;
  /** Goes to a field and puts this in place of what it holds. */
  type: (what: Locator, text: string, back?: "back") => Promise<void>;
  /** Goes to a list and chooses the entry that shows this text. */
  choose: (what: Locator, entry: string, back?: "back") => Promise<void>;
  keys: (...keys: string[]) => Promise<void>;
}

export function walkerAt({ page }: Desk): Walker {
  const isThere = (what: Locator) => what.evaluate((element) => element === document.activeElement);
  const keys: Walker["keys"] = async (...all) => {
    for (const key of all) await page.keyboard.press(key);
  };
  const reach: Walker["reach"] = async (what, back) => {
    await what.waitFor({ state: "attached" });
    for (let stops = 0; stops < FARTHEST; stops++) {
      if (await isThere(what)) return;
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`out of reach of the keyboard: ${what.toString()}`);
  };
  return {
    keys,
    reach,
    async press(what, back) {
      await reach(what, back);
      await page.keyboard.press("Enter");
    },
    async type(what, text, back) {
      await reach(what, back);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    },
    async choose(what, entry, back) {
      await reach(what, back);
      await page.keyboard.press("Home");
      for (let stops = 0; stops < 40; stops++) {
        const shown = await what.evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text ?? "");
        if (shown === entry) return;
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`no entry ${entry}`);
    },
  };
}
