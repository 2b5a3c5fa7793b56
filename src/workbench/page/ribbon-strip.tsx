import { Button, Tooltip } from "@fluentui/react-components";
import type { ReactNode } from "react";
import manifest from "../../../manifest.xml";
import type { Language } from "../../locales";
import { ribbonOf } from "./ribbon";
import type { RibbonButton } from "./ribbon";
import { keysOf, spokenKeys } from "./shortcuts";
import { IS_MAC, SHORTCUTS } from "./use-shortcuts";

const ribbon = ribbonOf(new DOMParser().parseFromString(manifest, "text/xml"));

interface RibbonStripProps {
  language: Language;
  disabled: boolean;
  onPress: (button: RibbonButton) => void;
}

/** The add-in's tab on Excel's ribbon, in one row. */
export function RibbonStrip({ language, disabled, onPress }: RibbonStripProps): ReactNode {
  return (
    <section className="ribbon" aria-label={ribbon.label[language]}>
      {ribbon.groups.map(({ id, label, buttons }) => (
        <div key={id} role="group" aria-label={label[language]} className="ribbon-group">
          {buttons.map((button) => (
            <Tooltip key={button.id} content={button.tip[language]} relationship="description">
              <Button
                appearance="subtle"
                size="small"
                className="ribbon-button"
                disabledFocusable={disabled}
                aria-keyshortcuts={keysFor(button)}
                icon={<Icon {...button.icon} />}
                onClick={() => onPress(button)}
              >
                {button.label[language]}
              </Button>
            </Tooltip>
          ))}
        </div>
      ))}
    </section>
  );
}

function Icon({ once, twice }: RibbonButton["icon"]): ReactNode {
  return <img src={once} srcSet={`${once} 1x, ${twice} 2x`} width={20} height={20} alt="" />;
}

/** The keys of a button's command; those of the button that only opens the pane have the name `open`. */
function keysFor({ command }: RibbonButton): string | undefined {
  const shortcut = SHORTCUTS.find(({ action }) => action === (command ?? "open"));
  return shortcut && spokenKeys(keysOf(shortcut.key, IS_MAC));
}
