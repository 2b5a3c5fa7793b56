/** The keys of a command, as the add-in's shortcuts.json has them. */
export interface Shortcut {
  action: string;
  key: { default: string; mac?: string };
}

/** As much of a key event as tells which command it is for. */
export type KeyPress = Pick<
  KeyboardEvent,
  "altKey" | "code" | "ctrlKey" | "isComposing" | "metaKey" | "repeat" | "shiftKey"
>;

/**
 * The command that these keys are for; null for any others, for a key held down, and while an input method composes a letter:
 * its keys are its own. The letter is where it lies on the keyboard, since Alt makes another character of it.
 * Source: learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
export function commandOf(press: KeyPress, shortcuts: readonly Shortcut[], isMac: boolean): string | null {
  if (press.isComposing || press.repeat) return null;
  return shortcuts.find(({ key }) => isPressed(keysOf(key, isMac), press))?.action ?? null;
}

/** The keys of a shortcut, joined by +. */
export function keysOf(key: Shortcut["key"], isMac: boolean): string {
  return isMac ? (key.mac ?? key.default) : key.default;
}

/** The same for `aria-keyshortcuts`, which has names of its own for two of them. */
export function spokenKeys(keys: string): string {
  return keys.replace("Ctrl", "Control").replace("Command", "Meta");
}

function isPressed(keys: string, { altKey, code, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
  const held = keys.split("+");
  const letter = held.pop()!;
  const wanted = (name: string): boolean => held.includes(name);
  return (
    code === `Key${letter}` &&
    ctrlKey === wanted("Ctrl") &&
    metaKey === wanted("Command") &&
    altKey === wanted("Alt") &&
    shiftKey === wanted("Shift")
  );
}
