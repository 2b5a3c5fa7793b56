/**
 * A refusal with Excel's own code.
 * Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string) =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);

export const itemNotFound = (what: string) =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);

/** A member that this host does not play. */
export const apiNotFound = (type: string, member: string) =>
  new HostError("ApiNotFound", `${type}.${member} is not implemented by this host.`, 404);

/** A member that is played, asked for something it cannot do. */
export const notImplemented = (what: string) =>
  new HostError("NotImplemented", `${what} is not implemented by this host.`, 501);
