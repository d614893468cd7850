/** Everything about reviewing that is fetched together, when one of it is first shown. */
export { Assignments } from './assignments';
export { CellHistory } from './cell-history';
export { FindingComment } from './check-comment';
export { Checklist } from './checklist';
export { Periods } from './periods';
export { Threads } from './threads';
