/** Stands in for the grid's optional telemetry: nothing provides it, so nothing is ever sent. */
import { createIdentifier } from '@univerjs/core';

/** The identifier the grid looks for and never finds. */
export const ITelemetryService = createIdentifier('lembar-kinerja.no-telemetry');
