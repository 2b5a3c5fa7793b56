/** As much of Excel's own runtime as the functions use: errors that carry a text. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, (...cells: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, answer: (...cells: unknown[]) => unknown) => associated.set(id, answer),
  },
});

/** What a cell shows of a formula of ours: its answer, or its error with the text that stands behind it. */
export function cell(id: string, ...cells: unknown[]): unknown {
  try {
    return associated.get(id)!(...cells);
  } catch (error) {
    if (error instanceof CustomFunctionsError) return `${error.code} ${error.message}`;
    throw error;
  }
}

/** The ids that were associated. */
export const ids = (): string[] => [...associated.keys()];
