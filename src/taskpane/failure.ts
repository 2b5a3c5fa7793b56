import { i18n, text } from "../locales";

/** What a planner is told of a job that failed. */
export interface Failure {
  sentence: string;
  /** Pressing again may succeed with nothing else changed. */
  retry: boolean;
  /** The planner stopped it: no fault. */
  cancelled: boolean;
}

interface Coded {
  code: string;
  params?: Record<string, string | number>;
  retry?: boolean;
}

function isCoded(error: unknown): error is Coded {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** The sentence of an error. One that no job foresaw is told with its code, or its name where it has none. */
export function failureOf(error: unknown): Failure {
  if (isCoded(error) && i18n.exists(`error.${error.code}`)) {
    const { code, params = {}, retry = false } = error;
    return { sentence: text(`error.${code}`, { code, ...params }), retry, cancelled: code === "cancelled" };
  }
  const code = isCoded(error) ? error.code : String(error);
  return { sentence: text("error.unknown", { code }), retry: true, cancelled: false };
}
