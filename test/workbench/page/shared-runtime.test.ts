import type { PaneMessage } from "../../../src/workbench/page/pane-messages";
import { type Action, sharedRuntime, type SharedRuntime } from "../../../src/workbench/page/shared-runtime";

let told: PaneMessage[];
let runtime: SharedRuntime;

beforeEach(() => {
  told = [];
  runtime = sharedRuntime((message) => told.push(message));
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the runtime that pane and ribbon share", () => {
  it("tells the page each command that can be run", () => {
    runtime.actions.associate("check", () => undefined);
    expect(told).toEqual([{ kind: "associated", command: "check" }]);
  });

  it("runs a button's command with an event that names the button, a shortcut's without", () => {
    const events: Parameters<Action>[0][] = [];
    runtime.actions.associate("check", (event) => events.push(event));
    runtime.run({ command: "check", button: "ChiTieu.Check" });
    runtime.run({ command: "check", button: null });
    expect(events.map((event) => event?.source.id)).toEqual(["ChiTieu.Check", undefined]);
  });

  it("shows the pane only once the button's event has been completed", async () => {
    let complete = (): void => undefined;
    runtime.actions.associate("check", (event) => {
      complete = event!.completed;
      return runtime.addin.showAsTaskpane();
    });
    runtime.run({ command: "check", button: "ChiTieu.Check" });
    await turn();
    expect(told).not.toContainEqual({ kind: "pane", shown: true });
    complete();
    await turn();
    expect(told).toContainEqual({ kind: "pane", shown: true });
  });

  it("shows and hides the pane for a shortcut at once", async () => {
    runtime.actions.associate("hide", () => runtime.addin.hide());
    runtime.run({ command: "hide", button: null });
    await turn();
    expect(told.at(-1)).toEqual({ kind: "pane", shown: false });
  });

  it("refuses a command with which no function was associated", () => {
    expect(() => runtime.run({ command: "check", button: null })).toThrow("No function was associated with check.");
  });
});
