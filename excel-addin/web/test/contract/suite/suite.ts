import { events } from './events';
import { marks } from './marks';
import { pane } from './pane';
import { reading } from './reading';
import type { Case } from './world';
import { writing } from './writing';

/** Everything that the pane expects of the Excel API, whoever answers it. */
export const suite: readonly Case[] = [...reading, ...writing, ...events, ...marks, ...pane];
