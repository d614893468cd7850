import { addressOf, quoted } from './address';
import type { Box, GridSheet } from './grid';
import type { ConditionalFormats } from './marks';

/** Excel's `RangeAreas`: cells of one sheet that lie apart. */
export class RangeAreasObject {
  constructor(
    /** The sheet's own object; what it is matters only to the client. */
    readonly worksheet: object,
    private readonly sheet: GridSheet,
    private readonly boxes: readonly Box[],
    readonly conditionalFormats: ConditionalFormats,
  ) {}

  get address(): string {
    return this.boxes.map((box) => `${quoted(this.sheet.name)}!${addressOf(box)}`).join(',');
  }
  get areaCount(): number {
    return this.boxes.length;
  }
  get cellCount(): number {
    return this.boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
}
