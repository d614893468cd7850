// Writes a plain workbook of one sheet, for stories about tables that are no sample: an .xlsx is a zip of a few pages.
import fs from 'node:fs';
import zlib from 'node:zlib';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (type, target) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cell(content, address) {
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === 'string')
    return `<c r="${address}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
  const { formula, value } = content;
  return `<c r="${address}"><f>${escaped(formula)}</f><v>${value}</v></c>`;
}

const rowOf = (values, n) =>
  `<row r="${n}">${values.map((value, i) => (value === '' ? '' : cell(value, `${String.fromCharCode(65 + i)}${n}`))).join('')}</row>`;

function crc32(data) {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function zip(pages) {
  const [bodies, directory] = [[], []];
  let offset = 0;
  for (const [name, page] of pages) {
    const data = Buffer.from(page);
    const packed = zlib.deflateRawSync(data);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(0x21, 8);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(data.length, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, rest, Buffer.from(name));
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(pages.length, 4);
  end.writeUInt16LE(pages.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end]);
}

/** The rows, from A1, as a file; an empty text is an empty cell, `{ formula, value }` one that computes. `behind` stands behind the cells as it is. */
export function writeWorkbook(file, sheet, rows, behind = '') {
  const pages = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ],
    ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')],
    [
      'xl/worksheets/sheet1.xml',
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, i) => rowOf(row, i + 1)).join('')}</sheetData>${behind}</worksheet>`,
    ],
  ];
  fs.writeFileSync(file, zip(pages));
}
