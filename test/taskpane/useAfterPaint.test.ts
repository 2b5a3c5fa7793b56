import { act, renderHook } from "@testing-library/react";

const { useAfterPaint } = jest.requireActual<typeof import("../../src/taskpane/useAfterPaint")>(
  "../../src/taskpane/useAfterPaint",
);

test("a value waits for the next frame to have been painted, and only the last of several comes", () => {
  jest.useFakeTimers();
  const frames: FrameRequestCallback[] = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((paint) => frames.push(paint));
  jest.spyOn(window, "cancelAnimationFrame").mockImplementation((frame) => void (frames[frame - 1] = () => undefined));
  const seen: string[] = [];
  const { result, rerender } = renderHook(
    ({ value }) => {
      const painted = useAfterPaint(value);
      seen.push(painted);
      return painted;
    },
    { initialProps: { value: "3" } },
  );
  rerender({ value: "38" });
  rerender({ value: "385" });
  expect(result.current).toBe("3");
  act(() => frames.forEach((paint) => paint(0)));
  expect(result.current).toBe("3");
  act(() => jest.runAllTimers());
  expect(result.current).toBe("385");
  expect(seen).not.toContain("38");
  jest.useRealTimers();
});
