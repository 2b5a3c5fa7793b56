export { JobError } from "../excel";
export type { Found, Issue, JobErrorCode, Part, PlanBook, Severity } from "../excel";
export { allocate } from "./allocate";
export { assign } from "./assign";
export { check } from "./check";
export { today } from "./clock";
export type { JobRun, JobStep } from "./job";
export { refresh } from "./refresh";
export { show } from "./show";
