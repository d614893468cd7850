import type { Workshop } from '../../engine/workshop';
import type { Standing } from '../../excel/cells';
import { isPercentFormat } from '../formulas/percent';
import { decimalsOf, hundredfold, isNumber, plainOf, rounded, trimmed } from './decimals';

/** How the realisation in the sheet stands to the computed one. */
export type Agreement =
  /** Nothing is written yet. */
  | { kind: 'blank' }
  /** The very same number. */
  | { kind: 'same'; standing: string }
  /** The computed number, rounded to the decimals that are written. */
  | { kind: 'rounded'; standing: string }
  /** The percentage written as a share of one. */
  | { kind: 'share'; standing: string }
  | { kind: 'different'; standing: string }
  /** What is written is no number. */
  | { kind: 'unread'; standing: string };

/** A figure that was computed, in plain notation. */
export interface Figure {
  value: string;
  unit: string;
}

/** What a cell says as a number in the unit of the figure; undefined when it says none. */
export function numberIn({ value, format }: Standing, unit: string, engine: Workshop): string | undefined {
  if (isNumber(value)) {
    const plain = plainOf(value);
    return unit === '%' && isPercentFormat(format) ? hundredfold(plain) : plain;
  }
  const read = engine.evaluate('angka', [value]);
  return read.kind === 'figure' ? read.value : undefined;
}

/** Compares what stands in a cell with what was computed; figures are compared exactly, never as binary fractions. */
export function agreementOf(standing: Standing, figure: Figure, engine: Workshop): Agreement {
  if (standing.value === '') return { kind: 'blank' };
  const plain = numberIn(standing, figure.unit, engine);
  if (plain === undefined) return { kind: 'unread', standing: String(standing.value) };
  const agrees = (written: string) => rounded(figure.value, decimalsOf(written)) === trimmed(written);
  if (trimmed(plain) === trimmed(figure.value)) return { kind: 'same', standing: plain };
  if (agrees(plain)) return { kind: 'rounded', standing: plain };
  if (figure.unit === '%' && agrees(hundredfold(plain))) return { kind: 'share', standing: plain };
  return { kind: 'different', standing: plain };
}
