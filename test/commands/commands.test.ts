import { associateCommands, COMMANDS } from "../../src/commands/commands";
import { takeOrder, waitingOrder } from "../../src/jobs";

type Action = (event?: { completed: () => void }) => Promise<void>;

/** What was done, in its order. */
let done: string[];
let actions: Map<string, Action>;
let shown: () => Promise<void>;

beforeEach(() => {
  done = [];
  actions = new Map();
  shown = () => Promise.resolve();
  const office = {
    actions: { associate: (name: string, action: Action) => actions.set(name, action) },
    addin: {
      showAsTaskpane: () => {
        done.push(`shown with ${waitingOrder()}`);
        return shown();
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  associateCommands();
});

afterEach(() => {
  const left = waitingOrder();
  if (left) takeOrder(left);
  Reflect.deleteProperty(globalThis, "Office");
});

const press = (name: string) => actions.get(name)!({ completed: () => void done.push("completed") });

describe("a command", () => {
  it("is told to Office for the pane and for each order", () => {
    expect([...actions.keys()]).toEqual(["open", "check", "allocate", "refresh", "report", "undo"]);
    expect([...COMMANDS]).toEqual([...actions.keys()]);
  });

  it.each(["check", "allocate", "refresh", "report", "undo"])(
    "to %s completes its event, then shows the pane, which finds the order",
    async (name) => {
      await press(name);
      expect(done).toEqual(["completed", `shown with ${name}`]);
    },
  );

  it("to open the pane gives no order", async () => {
    await press("open");
    expect(done).toEqual(["completed", "shown with null"]);
  });

  it("runs for a shortcut too, which brings no event", async () => {
    await actions.get("report")!();
    expect(done).toEqual(["shown with report"]);
  });

  it("whose pane cannot be shown fails, and its order waits for the pane", async () => {
    shown = () => Promise.reject(new Error("no pane"));
    await expect(press("refresh")).rejects.toThrow("no pane");
    expect(waitingOrder()).toBe("refresh");
  });
});

it("outside Excel nothing is told to anybody", () => {
  Reflect.deleteProperty(globalThis, "Office");
  jest.isolateModules(() => {
    expect(() => void jest.requireActual("../../src/commands/index")).not.toThrow();
  });
});
