import { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from "../calc";
import { sheetText } from "../locales";
import type { ConventionRow } from "./conventions";
import { headerKey } from "./headers";
import type { SettingConvention } from "./plan-book";
import { readDecimal } from "./text/quantity";

const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
/** Nothing is asked for beyond ten times its target. */
const MOST_PERCENT = 1000;
const FAR_BELOW = 25;

/** What a row of QuyUoc that is a setting is about. */
export function aboutSetting(): string {
  return sheetText().t("settings.about");
}

/** The setting that words name, or null. */
export function settingNamed(words: string): keyof Settings | null {
  return NAMES.find((name) => headerKey(nameOf(name)) === headerKey(words)) ?? null;
}

/**
 * The value that a cell gives a setting, or null where it gives none. "50%" typed into Excel is the number 0,5: a number
 * far below what the setting usually is, is a share of one.
 *
 * @example settingValue("listUnder", 0.5)    // 50
 * @example settingValue("listUnder", "62,5") // 62.5
 */
export function settingValue(name: keyof Settings, typed: string | number): string | number | null {
  const values = choicesOf(name);
  const usual = DEFAULT_SETTINGS[name];
  const isShare = typeof typed === "number" && typeof usual === "number" && typed * FAR_BELOW < usual;
  const text = isShare ? String(Number((typed * 100).toPrecision(12))) : String(typed);
  if (values) return values.find((value) => headerKey(valueOf(name, value)) === headerKey(text)) ?? null;
  const said = text.replace("%", "").trim();
  // "3,125" is no thousands here: with a nought behind it reads as the decimal that it is.
  const readings = [said, `${said}0`].map(readDecimal);
  return readings.find((percent) => percent !== null && percent >= 0 && percent <= MOST_PERCENT) ?? null;
}

/** The row that remembers a setting. */
export function settingRow({ name, value }: SettingConvention): ConventionRow {
  const said = choicesOf(name) ? valueOf(name, String(value)) : sheetText().decimal(Number(value));
  return [aboutSetting(), nameOf(name), said];
}

/** The settings that stand: what the planner has said over what stands otherwise. */
export function settingsOf(said: readonly SettingConvention[]): Settings {
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(said.map(({ name, value }) => [name, value])) };
}

/** The ways that a setting can be; undefined for a percent. */
function choicesOf(name: keyof Settings): readonly string[] | undefined {
  return SETTING_CHOICES.find((setting) => setting.name === name)?.values;
}

function nameOf(name: keyof Settings): string {
  return sheetText().t(`settings.name.${name}`);
}

function valueOf(name: keyof Settings, value: string): string {
  return sheetText().t(`settings.value.${name}.${value}`);
}
