import { renderHook } from "@testing-library/react";
import { dayOf, InvalidInputError } from "../../src/calc";
import { useSummary } from "../../src/taskpane/useSummary";
import { city } from "./books";

const book = city();
const choice = { year: 2025, kind: "Kết nạp", asOf: dayOf(2025, 6, 30)! };

describe("the summary of a day", () => {
  it("is worked out once the new day is drawn: until then the last one stands, as stale", () => {
    const drawn: [actual: number, stale: boolean][] = [];
    const { rerender } = renderHook(
      (asked: typeof choice) => {
        const { summary, stale } = useSummary(book, asked);
        if (!(summary instanceof InvalidInputError)) drawn.push([summary.measured.whole.actual, stale]);
      },
      { initialProps: choice },
    );
    // The 160 are of 3 February: nobody is in on the 2nd.
    rerender({ ...choice, asOf: dayOf(2025, 2, 2)! });
    expect(drawn).toEqual([
      [160, false],
      [160, true],
      [0, false],
    ]);
  });

  it("is not worked out again where nothing has changed", () => {
    const { result, rerender } = renderHook(() => useSummary(book, { ...choice }));
    const first = result.current.summary;
    rerender();
    expect(result.current.summary).toBe(first);
  });

  it("is the refusal where no date counts towards the kind", () => {
    const { result } = renderHook(() => useSummary(book, { ...choice, kind: "Lập chi bộ" }));
    expect(result.current.summary).toBeInstanceOf(InvalidInputError);
  });
});
