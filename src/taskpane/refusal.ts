import { InvalidInputError } from "../calc";

/** What a calculation answers, or the input that it refuses to work on. */
export function orRefusal<T>(calculate: () => T): T | InvalidInputError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}
