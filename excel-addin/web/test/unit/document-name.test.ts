import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/excel/document-name';

describe('the name of the open workbook', () => {
  it.each([
    ['Realisasi 98%.xlsx', 'Realisasi 98%.xlsx'],
    ['C:\\Kinerja\\IKU 100% 2024.xlsx', 'IKU 100% 2024.xlsx'],
    ['/Users/siti/IKU#2.xlsx', 'IKU#2.xlsx'],
    ['https://kantor.example/berkas/IKU%20Dinas%20A.xlsx?web=1&d=w3', 'IKU Dinas A.xlsx'],
    ['https://kantor.example/berkas/98%.xlsx', '98%.xlsx'],
    ['', ''],
  ])('of %s is %s', (url, name) => {
    expect(nameOf(url)).toBe(name);
  });
});
