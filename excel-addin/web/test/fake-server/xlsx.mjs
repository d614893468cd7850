// Just enough of an .xlsx reader to show a workbook in the tests' stand-in server.
import zlib from 'node:zlib';

export function unzip(buffer) {
  const end = buffer.lastIndexOf(Buffer.from('PK\x05\x06'));
  const parts = new Map();
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    parts.set(name, buffer.readUInt16LE(at + 10) ? zlib.inflateRawSync(data) : data);
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

const text = (xml) =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
    .map((match) => match[1])
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const column = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function range(address) {
  const [, c1, r1, c2 = c1, r2 = r1] = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/.exec(address);
  return { startRow: r1 - 1, endRow: r2 - 1, startColumn: column(c1), endColumn: column(c2) };
}

const LINE = { s: 1, cl: { rgb: '#bfbfbf' } };
const STYLES = {
  title: { bl: 1, ht: 2, vt: 2 },
  text: { tb: 3, vt: 2, bd: { t: LINE, b: LINE, l: LINE, r: LINE } },
};

export function snapshot(buffer, name) {
  const parts = unzip(buffer);
  const xml = (path) => parts.get(path)?.toString('utf8') ?? '';
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    text(match[1]),
  );
  const targets = new Map(
    [...xml('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]+)"/.exec(tag)[1],
      /Target="([^"]+)"/.exec(tag)[1].replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = {};
  for (const [tag] of xml('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)) {
    const sheetName = /name="([^"]+)"/.exec(tag)[1];
    const body = xml(targets.get(/r:id="([^"]+)"/.exec(tag)[1]));
    const cellData = {};
    for (const [, attributes, inner = ''] of body.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters, row] = /r="([A-Z]+)(\d+)"/.exec(attributes);
      const raw = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const value = type === 's' ? strings[raw] : type === 'inlineStr' ? text(inner) : raw && Number(raw);
      (cellData[row - 1] ??= {})[column(letters)] = {
        s: row < 4 ? 'title' : 'text',
        ...(value === undefined ? {} : { v: value, t: typeof value === 'string' ? 1 : 2 }),
      };
    }
    const columnData = {};
    for (const [, first, last, width] of body.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)) {
      for (let i = first - 1; i < last; i++) columnData[i] = { w: Math.round(width * 7 + 5) };
    }
    const rowData = {};
    for (const [, row, height] of body.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g)) {
      rowData[row - 1] = { h: Math.round((height * 4) / 3) };
    }
    const id = `sheet-${Object.keys(sheets).length + 1}`;
    sheets[id] = {
      id,
      name: sheetName,
      cellData,
      columnData,
      rowData,
      rowCount: 60,
      columnCount: 14,
      mergeData: [...body.matchAll(/<mergeCell ref="([^"]+)"/g)].map((match) => range(match[1])),
      freeze: { xSplit: 0, ySplit: 5, startRow: 5, startColumn: -1 },
    };
  }
  return {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'idID',
    styles: STYLES,
    sheetOrder: Object.keys(sheets),
    sheets,
  };
}
