import { Button } from "@fluentui/react-components";
import { DarkThemeRegular, WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { APPEARANCES, type AppearanceChoice } from "./useAppearance";

const ICONS = { follow: <DarkThemeRegular />, light: <WeatherSunnyRegular />, dark: <WeatherMoonRegular /> };

/** Goes through the ways the pane can look: as Excel is, light, dark. */
export function AppearanceButton({ appearance, choose }: AppearanceChoice) {
  const { t } = useTranslation();
  const next = APPEARANCES[(APPEARANCES.indexOf(appearance) + 1) % APPEARANCES.length]!;
  return (
    <Button
      appearance="subtle"
      icon={ICONS[appearance]}
      aria-label={t("appearance.button", { now: t(`appearance.${appearance}`) })}
      title={t("appearance.button", { now: t(`appearance.${appearance}`) })}
      onClick={() => choose(next)}
    />
  );
}
