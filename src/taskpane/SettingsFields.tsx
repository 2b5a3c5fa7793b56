import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SETTING_CHOICES, type Settings } from "../calc";
import { settingText } from "../locales";
import { PercentField } from "./PercentField";
import { usePlan } from "./plan";
import { changedSettings, PERCENTS, troublesIn } from "./settings";
import { useFix } from "./useFix";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", alignItems: "start" },
  wide: { gridColumn: "1 / -1", minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  button: { justifySelf: "start", gridColumn: "1 / -1" },
});

/** How figures are taken and printed. What is changed is remembered in the workbook, all of it at once. */
export function SettingsFields({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { work } = usePlan();
  const fix = useFix();
  const [drafted, setDrafted] = useState<Partial<Settings>>({});
  // Once the workbook says something else, as after saving or Hoàn tác, what was chosen before is past.
  const standing = JSON.stringify(settings);
  const [known, setKnown] = useState(standing);
  if (known !== standing) {
    setKnown(standing);
    setDrafted({});
  }
  const draft = { ...settings, ...drafted };
  const set = (change: Partial<Settings>) => setDrafted((now) => ({ ...now, ...change }));
  const changed = changedSettings(settings, draft);
  const troubles = troublesIn(draft);

  return (
    <div className={styles.fields}>
      {SETTING_CHOICES.map(({ name, values }) => (
        <Field key={name} className={styles.wide} label={t(`settings.name.${name}`)}>
          <Select value={draft[name]} onChange={(_, { value }) => set({ [name]: value })}>
            {values.map((value) => (
              <option key={value} value={value}>
                {settingText(name, value)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {PERCENTS.map((name) => {
        const trouble = troubles[name];
        return (
          <PercentField
            key={name}
            label={t(`settings.name.${name}`)}
            percent={draft[name]}
            wrong={trouble && t(`pane.settings.${trouble}`)}
            onType={(percent) => set({ [name]: percent })}
          />
        );
      })}
      <Button
        className={styles.button}
        disabledFocusable={work.step !== null || changed.length === 0 || Object.keys(troubles).length > 0}
        onClick={() => fix({ issues: [], conventions: changed })}
      >
        {t("pane.settings.save")}
      </Button>
    </div>
  );
}
