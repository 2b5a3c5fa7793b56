import "@testing-library/jest-dom";
import { act } from "@testing-library/react";
import { toHaveNoViolations } from "jest-axe";
import "../../src/locales/english";

expect.extend(toHaveNoViolations);

/** jsdom lays nothing out, so no size ever changes. */
class ResizeObserverStandIn implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = ResizeObserverStandIn;

window.matchMedia = (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});

/** Fluent moves its marks in animation frames; each is an act of its own. */
window.requestAnimationFrame = (callback) => window.setTimeout(() => act(() => callback(performance.now())), 0);
window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);

/** Nothing is painted in jsdom: what waits for the paint waits for React alone. Its own test is of the true one. */
jest.mock("../../src/taskpane/useAfterPaint", () => ({
  useAfterPaint: jest.requireActual<typeof import("react")>("react").useDeferredValue,
}));

/** A screen of many fields takes jsdom long to go through by role, longer on a busy machine. */
jest.setTimeout(60_000);

/**
 * jsdom tries every rule on every element whose role is asked for, and Fluent's are thousands: two thirds of the suites' time.
 * Without layout only those count that hide an element or keep the pointer from it.
 */
const { value: insertRule } = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, "insertRule") as {
  value: (this: CSSStyleSheet, rule: string, index?: number) => number;
};
CSSStyleSheet.prototype.insertRule = function (rule) {
  return /(display: *none|visibility: *hidden|pointer-events: *none)/.test(rule)
    ? insertRule.call(this, rule, this.cssRules.length)
    : 0;
};
