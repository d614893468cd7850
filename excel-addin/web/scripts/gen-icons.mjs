// Draws the icon of the add-in in the sizes the ribbon asks for: a green sheet with a check. Run when the drawing
// changes; the small results are committed in public/icons.
import fs from 'node:fs';
import zlib from 'node:zlib';

const GREEN = [0x0b, 0x6a, 0x4b];
const SAMPLES = 6;

const distanceToSegment = (x, y, [x1, y1, x2, y2]) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
};
const inSheet = (x, y) =>
  Math.hypot(Math.max(0, Math.abs(x - 16) - 8), Math.max(0, Math.abs(y - 16) - 8)) <= 5.5;
const LINES = [
  {
    segments: [
      [8.5, 10, 23.5, 10],
      [8.5, 15, 23.5, 15],
    ],
    half: 1.2,
    alpha: 0.75,
  },
  {
    segments: [
      [9, 21.4, 12.6, 24.8],
      [12.6, 24.8, 23, 19],
    ],
    half: 1.6,
    alpha: 1,
  },
];

/** Colour and opacity at a point of the 32 × 32 drawing. */
function at(x, y) {
  if (!inSheet(x, y)) return [0, 0, 0, 0];
  let color = GREEN;
  for (const { segments, half, alpha } of LINES) {
    if (segments.some((segment) => distanceToSegment(x, y, segment) <= half)) {
      color = color.map((part) => part + (255 - part) * alpha);
    }
  }
  return [...color, 1];
}

function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * 32) / size;
        const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 32) / size;
        const [r, g, b, a] = at(x, y);
        [r * a, g * a, b * a, a].forEach((part, k) => (sum[k] += part));
      }
      const to = row * (size * 4 + 1) + 1 + column * 4;
      for (let k = 0; k < 3; k++) rows[to + k] = sum[3] ? Math.round(sum[k] / sum[3]) : 0;
      rows[to + 3] = Math.round((sum[3] * 255) / (SAMPLES * SAMPLES));
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(zlib.crc32(body), body.length + 4);
  return out;
}

const folder = new URL('../public/icons/', import.meta.url);
fs.mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 64, 80, 128]) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zlib.deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  fs.writeFileSync(new URL(`icon-${size}.png`, folder), png);
  console.log(`icon-${size}.png: ${png.length} bytes`);
}
