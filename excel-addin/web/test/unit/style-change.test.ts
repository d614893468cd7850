import { expect, test } from 'vitest';
import { changedStyle } from '../../src/workbench/univer/style-change';

test('a style that stayed is no change', () => {
  const style = { bl: 1, cl: { rgb: '#ff0000' }, vt: 3, n: { pattern: '0.0%' } };
  expect(changedStyle(style, style)).toBeUndefined();
  expect(changedStyle(style, { ...style, cl: { rgb: 'rgb(255,0,0)' }, it: 0 })).toBeUndefined();
  expect(changedStyle(undefined, { vt: 3, n: { pattern: 'General' } })).toBeUndefined();
});

test('only what differs is named, in the words of the file', () => {
  expect(
    changedStyle(
      { bl: 1, vt: 3 },
      {
        bl: 1,
        it: 1,
        ul: { s: 1 },
        st: { s: 1 },
        ff: 'Georgia',
        fs: 14,
        cl: { rgb: '#c00000' },
        bg: { rgb: 'rgb(255, 192, 0)' },
        ht: 2,
        vt: 1,
        tb: 3,
        tr: { a: -45 },
        n: { pattern: '0.0%' },
      },
    ),
  ).toEqual({
    italic: true,
    underline: true,
    strike: true,
    font: 'Georgia',
    size: 14,
    color: 'C00000',
    fill: 'FFC000',
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    rotation: 45,
    numberFormat: '0.0%',
  });
});

test('a style that was cleared goes back to the usual, property by property', () => {
  expect(
    changedStyle({ bl: 1, bg: { rgb: '#ffff00' }, ht: 3, vt: 3, n: { pattern: '0%' }, fs: 20 }, null),
  ).toEqual({ bold: false, fill: '', horizontal: '', numberFormat: 'General', size: 0 });
});

test('borders change side by side', () => {
  const black = { rgb: '#000000' };
  expect(
    changedStyle(
      { bd: { l: { s: 1, cl: black }, t: { s: 1, cl: black }, r: { s: 1, cl: black } } },
      { bd: { l: { s: 1, cl: black }, t: { s: 7, cl: { rgb: '#0000ff' } }, b: { s: 13, cl: black } } },
    ),
  ).toEqual({
    borders: {
      right: null,
      top: { line: 'double', color: '0000FF' },
      bottom: { line: 'thick', color: '000000' },
    },
  });
});
