import { describe, expect, it } from 'vitest';
import './page';
import { contentOf } from '../../src/taskpane/content';
import { shownContent } from '../../src/taskpane/shown-content';

describe('a figure of the server, written', () => {
  it('goes into a cell of plain figures as it is', () => {
    expect(contentOf('107.83')).toBe(107.83);
    expect(contentOf('107.83', '#,##0.00')).toBe(107.83);
    expect(contentOf('107.83', '0.0" %"')).toBe(107.83);
  });

  it('goes into a cell of percentages as the share it shows', () => {
    expect(contentOf('125', '0%')).toBe(1.25);
    expect(contentOf('98.35', '0.00%')).toBe(0.9835);
    expect(contentOf('-5.26', '0%;[Red]-0%')).toBe(-0.0526);
  });

  it('stays text where it is no figure', () => {
    expect(contentOf('Sangat Tinggi', '0%')).toBe('Sangat Tinggi');
    expect(contentOf('007', '0%')).toBe('007');
    expect(contentOf('=SUM(A1:A2)', '0%')).toBe('=SUM(A1:A2)');
  });
});

describe('what a cell holds, shown', () => {
  it('is what the sheet shows', () => {
    expect(shownContent({ content: 1, format: '0%' })).toBe('100 %');
    expect(shownContent({ content: 0.07, format: '0.0%' })).toBe('7 %');
    expect(shownContent({ content: 1234.5, format: 'General' })).toBe('1.234,5');
  });

  it('tells words from figures, and blank from both', () => {
    expect(shownContent({ content: '1.234', format: 'General' })).toBe('"1.234"');
    expect(shownContent({ content: '85,5', format: '@' })).toBe('"85,5"');
    expect(shownContent({ content: '', format: '0%' })).toBe('kosong');
    expect(shownContent({ content: '=A1/B1', format: '0%' })).toBe('=A1/B1');
  });
});
