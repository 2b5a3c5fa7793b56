import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ComponentType, Suspense, useState } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import type { Day } from "../calc";
import { i18n } from "../locales";
import { AppearanceButton } from "./AppearanceButton";
import { Loading } from "./Loading";
import { TABS, type TabName } from "./tabs";
import { themeOf } from "./theme";
import type { AppearanceChoice } from "./useAppearance";
import type { WorkspaceProps } from "./Workspace";

interface AppProps {
  /** What stands under the tabs. It may still be on its way: the tabs are there before it. */
  workspace: ComponentType<Omit<WorkspaceProps, "jobs">>;
  today: Day;
  look: AppearanceChoice;
}

const useStyles = makeStyles({
  /** Of its own: what the provider wears, dialogs wear as well, and would cover the pane. */
  app: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  /** The right end stays free for Excel's own menu. */
  head: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    paddingRight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane: its three tabs, and under them the work. */
export function App({ look, ...props }: AppProps) {
  const styles = useStyles();
  const { dark } = look;
  return (
    <I18nextProvider i18n={i18n}>
      <FluentProvider theme={themeOf(dark)} style={{ colorScheme: dark ? "dark" : "light" }}>
        <div className={styles.app}>
          <Tabs look={look} {...props} />
        </div>
      </FluentProvider>
    </I18nextProvider>
  );
}

function Tabs({ workspace: Workspace, today, look }: AppProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [tab, setTab] = useState<TabName>("data");
  return (
    <>
      <div className={styles.head}>
        <TabList
          aria-label={t("pane.tabs")}
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value as TabName)}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="panel">
              {t(`pane.${name}.tab`)}
            </Tab>
          ))}
        </TabList>
        <AppearanceButton {...look} />
      </div>
      <Suspense fallback={<Loading tab={tab} />}>
        <Workspace today={today} tab={tab} onTab={setTab} />
      </Suspense>
    </>
  );
}
