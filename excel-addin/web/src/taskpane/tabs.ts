import type { Role } from '../api/types';
import type { Tab } from './state';

/** What each role works with, in the order in which work flows. */
const TABS: Readonly<Record<Role, readonly Tab[]>> = {
  staf: ['check', 'compute', 'formulas', 'submit', 'history', 'compare'],
  sekretariat: ['board', 'check', 'formulas', 'history', 'compare'],
  penelaah: ['review', 'check', 'formulas', 'history', 'compare'],
  admin: ['board', 'check', 'compute', 'formulas', 'history', 'compare'],
};

export const tabsOf = (role: Role): readonly Tab[] => TABS[role] ?? TABS.staf;

export const firstTab = (role: Role): Tab => tabsOf(role)[0] ?? 'check';
