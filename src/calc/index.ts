export { allocate, type AllocateProblem, type Allocation } from "./allocate";
export { apportion, type Apportionment, type ApportionProblem } from "./apportion";
export { attainmentOf } from "./attainment";
export { attain, statusOf, type AttainProblem, type Status, type UnitsAttained } from "./attain";
export { biapportion, type Biapportionment, type BiapportionProblem } from "./biapportion";
export {
  compose,
  type Composition,
  type CompositionPart,
  type CompositionRow,
  type Dimension,
  type PeopleCounts,
} from "./compose";
export { forecast, type Forecast, type Projection } from "./forecast";
export { milestoneOf } from "./counted-people";
export { curedBounds, type BoundCure } from "./cured-bounds";
export { calendarOf, dayOf, dayOfIso, isoOf, type Day } from "./day";
export { explain, type Explanation } from "./explain";
export { explainRow, type ExplainedRow } from "./explain-row";
export { fairness, type Fairness } from "./fairness";
export {
  impliedWholes,
  leftOfShares,
  MOST_PEOPLE,
  printedPercents,
  type Implied,
  type PrintedPercent,
  type WholeRange,
} from "./implied";
export { keyOf } from "./key";
export { measure } from "./measure";
export type {
  Attainment,
  Measured,
  MeasureChoice,
  MeasuredBook,
  MeasuredMonth,
  MeasuredPerson,
  MeasuredRow,
  Pace,
  TargetFigure,
  TermOutlook,
} from "./measured";
export { bandOf, branchesOf, membersOf } from "./members";
export { BASES, METHODS, type Basis, type Method } from "./method";
export { basesOf, mixWith, type Mix } from "./mix";
export { InvalidInputError, type Conflict, type Cure, type Outcome, type TableCure } from "./outcome";
export {
  cutRatioOf,
  cutShareOf,
  growthOf,
  pointsBetween,
  printedRatio,
  printedShare,
  ratioOf,
  type Ratio,
} from "./percent";
export { phase, type Phased, type PhaseProblem } from "./phase";
export { dayWithin, planOf, plansOf, type PlanKey } from "./plans";
export { planningOf, type Planning } from "./planning";
export {
  DEFAULT_MIX,
  boundsIn,
  propose,
  split,
  totalOf,
  type AllocationChoice,
  type Decision,
  type Proposal,
  type ProposalRow,
  type SplitChoice,
} from "./propose";
export { reallocate, type Reallocation, type ReallocateProblem } from "./reallocate";
export { apportionInSteps, type Steps, type StepsProblem } from "./steps";
export { compareProposals, type ComparedUnit, type Scenario } from "./scenario";
export { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from "./settings";
export type { ChangedUnit, NamedPerson, SinceSnapshot, Snapshot } from "./snapshot";
export { summarise, type SummarisedBook } from "./summarise";
export type { Summary } from "./summary";
export { treeOf, type Tree } from "./tree";
export { EDUCATIONS, UNIT_TYPES, type Education, type Person, type Target, type Unit, type UnitType } from "./unit";
export type { Norm, OwnBounds, UnitBounds } from "./unit-bounds";
export { verify, type Answer, type Violation } from "./verify";
export { verifyAllocation } from "./verify-allocation";
export { verifyTable, type TableViolation } from "./verify-table";
