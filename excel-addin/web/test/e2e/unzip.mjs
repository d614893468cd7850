// Takes an .xlsx apart: its parts by name, each with its bytes.
import fs from 'node:fs';
import zlib from 'node:zlib';

export function partsOf(file) {
  const bytes = fs.readFileSync(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  const parts = new Map();
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, names, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    );
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + packed);
    const name = bytes.toString('utf8', at + 46, at + 46 + names);
    parts.set(name, bytes.readUInt16LE(at + 10) === 8 ? zlib.inflateRawSync(body) : Buffer.from(body));
    at += 46 + names + extra + comment;
  }
  return parts;
}
