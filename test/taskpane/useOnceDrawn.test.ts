import { renderHook } from "@testing-library/react";
import { useOnceDrawn } from "../../src/taskpane/useOnceDrawn";

let frames: FrameRequestCallback[];

beforeEach(() => {
  jest.useFakeTimers();
  frames = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((paint) => frames.push(paint));
});

afterEach(() => jest.useRealTimers());

test("a pane that is shown goes on once its first frame has been painted", () => {
  const run = jest.fn();
  renderHook(() => useOnceDrawn(run));
  jest.advanceTimersByTime(20);
  expect(run).not.toHaveBeenCalled();
  frames.forEach((paint) => paint(0));
  expect(run).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
});

test("a pane that is not shown, and never painted, goes on all the same", () => {
  const run = jest.fn();
  renderHook(() => useOnceDrawn(run));
  jest.advanceTimersByTime(400);
  expect(run).toHaveBeenCalledTimes(1);
});

test("a pane that is gone goes on with nothing", () => {
  const run = jest.fn();
  renderHook(() => useOnceDrawn(run)).unmount();
  jest.advanceTimersByTime(400);
  expect(run).not.toHaveBeenCalled();
});
