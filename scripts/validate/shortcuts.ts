import { baseOf, pathBelow } from "./addresses";
import { attribute, type Manifest, type Rule } from "./manifest";

interface Shortcuts {
  actions?: { id: string; name: string; type: string }[];
  shortcuts?: { action: string; key: Record<string, string> }[];
  resources?: { default?: Record<string, { value: string }> };
}

/** Ctrl or Command, Shift and Alt with a letter or digit is the pattern that Excel leaves free. */
const FREE = /^(Ctrl|Command)\+Shift\+Alt\+[A-Z0-9]$/;

/**
 * Commands and shortcuts run what the add-in associates, and nothing else. Source:
 * learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 *
 * @param known the names that the add-in associates.
 */
export const shortcuts =
  (known: readonly string[]): Rule =>
  (manifest, tell) => {
    for (const one of manifest.all("FunctionName")) {
      if (!known.includes(one.textContent ?? "")) tell(one, `Nothing is associated with ${one.textContent}.`);
    }
    for (const overrides of manifest.all("ExtendedOverrides")) {
      const file = jsonAt<Shortcuts>(manifest, attribute(overrides, "Url"));
      if (file === null) continue;
      const { actions = [], shortcuts: keys = [], resources } = file;
      for (const { id, type } of actions) {
        if (!known.includes(id)) tell(overrides, `The action ${id} of the shortcuts is not associated.`);
        if (type !== "ExecuteFunction") tell(overrides, `The action ${id} must be of type ExecuteFunction.`);
      }
      const seen = new Set<string>();
      for (const { action, key } of keys) {
        if (!actions.some(({ id }) => id === action))
          tell(overrides, `A shortcut is for ${action}, which is no action.`);
        if (!key["default"]) tell(overrides, `The shortcut of ${action} has no default key.`);
        for (const [platform, combination] of Object.entries(key)) {
          if (!FREE.test(combination))
            tell(overrides, `${combination} (${action}) may be Excel's own; use Ctrl+Shift+Alt.`);
          if (seen.has(`${platform} ${combination}`)) tell(overrides, `${combination} is taken twice.`);
          seen.add(`${platform} ${combination}`);
        }
      }
      const texts = jsonAt<Record<string, unknown>>(manifest, attribute(overrides, "ResourcesUrl")) ?? {};
      for (const { id, name } of actions) {
        const text = /^\$\{resource\.(.+)\}$/.exec(name)?.[1];
        if (text === undefined) continue;
        if (!resources?.default?.[text]) tell(overrides, `The action ${id} has no name in the shortcuts file.`);
        if (!texts[text]) tell(overrides, `The action ${id} has no name in the other language.`);
      }
    }
  };

function jsonAt<T>(manifest: Manifest, address: string): T | null {
  const bytes = address === "" ? null : manifest.files(pathBelow(address, baseOf(manifest) ?? ""));
  return bytes === null ? null : (JSON.parse(bytes.toString("utf8")) as T);
}
