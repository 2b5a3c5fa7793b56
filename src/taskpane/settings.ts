import { SETTING_CHOICES, type Settings } from "../calc";
import type { SettingConvention } from "../jobs";

/** Those that are a percent. */
export const PERCENTS = ["onPaceFrom", "listOver", "listUnder", "bandLow", "bandHigh"] as const;

type Percent = (typeof PERCENTS)[number];

/** What is wrong with the percents, by the one to correct; a percent that is none is told by its own field. */
export function troublesIn(settings: Settings): Partial<Record<Percent, "notAPercent" | "crossed">> {
  const isNone = (name: Percent) => Number.isNaN(settings[name]);
  const troubles: ReturnType<typeof troublesIn> = {};
  for (const name of PERCENTS) if (isNone(name)) troubles[name] = "notAPercent";
  if (settings.bandHigh < settings.bandLow) troubles.bandHigh = "crossed";
  return troubles;
}

/** What the workbook is to remember: the settings that differ. */
export function changedSettings(now: Settings, draft: Settings): SettingConvention[] {
  const names = [...SETTING_CHOICES.map(({ name }) => name), ...PERCENTS];
  return names
    .filter((name) => draft[name] !== now[name])
    .map((name) => ({ kind: "setting", name, value: draft[name] }));
}
