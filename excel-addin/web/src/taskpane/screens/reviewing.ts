import { later } from '../ui/later';

/** The parts of reviewing as the screens use them. */

const parts = () => import('./reviewing-parts');

export const Assignments = later(async () => (await parts()).Assignments);
export const CellHistory = later(async () => (await parts()).CellHistory);
export const Checklist = later(async () => (await parts()).Checklist);
export const FindingComment = later(async () => (await parts()).FindingComment);
export const Periods = later(async () => (await parts()).Periods);
export const Threads = later(async () => (await parts()).Threads);
