import { commandOf, spokenKeys, type KeyPress } from "../../../src/workbench/page/shortcuts";

const SHORTCUTS = [
  { action: "check", key: { default: "Ctrl+Shift+Alt+K", mac: "Command+Shift+Alt+K" } },
  { action: "report", key: { default: "Ctrl+Shift+Alt+B" } },
];

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: true,
  shiftKey: true,
  altKey: true,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe("a shortcut", () => {
  it("is the command whose keys are all held, with the letter where it lies on the keyboard", () => {
    expect(commandOf(press("KeyK"), SHORTCUTS, false)).toBe("check");
    expect(commandOf(press("KeyB"), SHORTCUTS, false)).toBe("report");
    expect(commandOf(press("KeyX"), SHORTCUTS, false)).toBeNull();
  });

  it.each([{ ctrlKey: false }, { shiftKey: false }, { altKey: false }, { metaKey: true }])(
    "is none with a key too few or too many: %j",
    (more) => expect(commandOf(press("KeyK", more), SHORTCUTS, false)).toBeNull(),
  );

  it("is none while an input method composes a letter, nor again while it is held down", () => {
    expect(commandOf(press("KeyK", { isComposing: true }), SHORTCUTS, false)).toBeNull();
    expect(commandOf(press("KeyK", { repeat: true }), SHORTCUTS, false)).toBeNull();
  });

  it("has Command for Ctrl on a Mac, where the file says so", () => {
    const command = { ctrlKey: false, metaKey: true };
    expect(commandOf(press("KeyK", command), SHORTCUTS, true)).toBe("check");
    expect(commandOf(press("KeyK"), SHORTCUTS, true)).toBeNull();
    expect(commandOf(press("KeyB"), SHORTCUTS, true)).toBe("report");
  });

  it("is told to a screen reader by the keys' own names", () => {
    expect(spokenKeys("Ctrl+Shift+Alt+K")).toBe("Control+Shift+Alt+K");
    expect(spokenKeys("Command+Shift+Alt+K")).toBe("Meta+Shift+Alt+K");
  });
});
