// The drawings of the icons, ours. Each has a master of 16 units, where a line is one pixel, and one of 32, which also
// makes the largest size. Both colours stand out from the ribbon of Office in its white, grey and black themes.
const PAPER = '#7d7d7d';
const INK = '#1c9068';

const grey = (d, width) => `<path d="${d}" stroke="${PAPER}" stroke-width="${width}"/>`;
const green = (d, width) => `<path d="${d}" stroke="${INK}" stroke-width="${width}"/>`;
const full = (d) => `<path d="${d}" fill="${INK}" stroke="none"/>`;

/** A sheet of paper from the left upper corner. */
const sheet = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The sign of the product: a sheet whose bottom row carries a check. */
export const SIGN = `<rect x="3" y="3" width="26" height="26" rx="5" fill="#0b6a4b" stroke="none"/>
  <path d="M8 10h16M8 15h16" stroke="#fff" stroke-width="2.4" opacity=".75"/>
  <path d="M9 21.5l3.6 3.4L23 19" stroke="#fff" stroke-width="3"/>`;

export const COMMANDS = {
  pane: {
    16: grey('M1.5 2.5h13v11h-13z', 1) + full('M9 3h5v10h-5z'),
    32: grey('M3 5h26v22h-26z', 2) + full('M18 6h10v20h-10z') + grey('M7 11h7M7 16h7M7 21h7', 1.5),
  },
  check: {
    16: grey('M12.5 6.5v-5h-11v12h5M4 4.5h6M4 7.5h4', 1) + green('M7.5 11.5l2.5 2.5l5 -5.5', 2),
    32: grey('M25 13v-10h-22v25h11M8 9h12M8 14h8M8 19h5', 2) + green('M15 23l5 5l9 -10.5', 3.4),
  },
  compute: {
    16: grey('M2.5 1.5h11v13h-11z', 1) + grey('M5 4.5h6', 2) + green('M5 8.5h6M5 11.5h6', 1.6),
    32: grey('M5 3h22v26h-22z', 2) + grey('M9.5 8.5h13', 4) + green('M10 17h12M10 23h12', 3.2),
  },
  inputs: {
    16:
      grey('M1.5 2.500h13v4h-13zM1.5 9.500h13v4h-13z', 1) +
      green('M4 3.800v1.400M4 10.800v1.400', 1.8) +
      full('M7 10.800h5.500v1.400h-5.500zM7 3.800h3.500v1.400h-3.500z'),
    32:
      grey('M3 5h26v9h-26zM3 18h26v9h-26z', 2) +
      green('M8 8v3M8 21v3', 3) +
      full('M13 8h8v3h-8zM13 21h12v3h-12z'),
  },
  formulas: {
    16:
      green('M8 2.5c-2 -1.2 -3 .2 -3.2 2l-1 8c-.2 1.7 -1.2 2.4 -2.6 1.6M2.5 6.5h4.5', 1.5) +
      grey('M9.5 7.5l5 6M14.5 7.5l-5 6', 1.5),
    32:
      green('M17 5.5c-4 -2.4 -6.2 .3 -6.8 4l-2 15c-.5 3.6 -2.6 5 -5.4 3.2M5 13h9', 3) +
      grey('M18 15l10 12M28 15l-10 12', 3),
  },
  send: {
    16: grey('M4.5 9.5h-3v5h13v-5h-3', 1) + green('M8 11v-9M4.5 5.5l3.5 -3.5l3.5 3.5', 1.8),
    32: grey('M9 18h-6v11h26v-11h-6', 2) + green('M16 22v-18M8.5 11.5l7.5 -7.5l7.5 7.5', 3.4),
  },
  versions: {
    16: grey('M5.5 3.5v-2h9v9h-2', 1) + grey(sheet(1.5, 4.5, 9, 10), 1) + green('M4 8h4M4 11h4', 1.5),
    32:
      grey('M15 4v-2h14v18h-3', 2) +
      grey('M9 9v-2.500h14v18h-2', 2) +
      grey(sheet(3, 11, 14, 18), 2) +
      green('M7 17h6M7 22h6', 2.6),
  },
  explain: {
    16:
      grey('M6.5 11.500h-5v-7h5', 1) +
      grey('M4 8h1', 1.4) +
      green('M9 5.500c.2 -4.3 6 -3.8 5.5 -.3c-.3 2.1 -2.7 2 -2.7 4.8', 1.8) +
      full('M10.7 12h2.200v2.200h-2.200z'),
    32:
      grey('M13 23h-10v-14h10', 2) +
      grey('M7 16h5', 2.4) +
      green('M17.5 11c.4 -8.6 12 -7.6 11 -.6c-.6 4.2 -5.4 4 -5.4 9.6', 3.4) +
      full('M20.9 24h4.400v4.400h-4.400z'),
  },
  cellHistory: {
    16: grey('M6 11.500h-4.500v-8h13v2', 1) + green('M11 7a4 4 0 1 1 -.01 0zM11 8.800v2.400h1.8', 1.5),
    32:
      grey('M12 23h-9v-16h26v4', 2) +
      grey('M7 15h5', 2.4) +
      green('M22 13a8 8 0 1 1 -.01 0zM22 16.500v5h4', 2.8),
  },
  compare: {
    16:
      grey(sheet(1.5, 1.5, 5, 13), 1) +
      grey(sheet(9.5, 1.5, 5, 13), 1) +
      green('M4 8h8M10 5.500l2.5 2.500l-2.5 2.5', 1.6),
    32:
      grey(sheet(3, 3, 10, 26), 2) + grey(sheet(19, 3, 10, 26), 2) + green('M8 16h16M19.5 11l5 5l-5 5', 3.2),
  },
  review: {
    16: grey('M1.5 1.500h13v9h-6l-3.5 3.500v-3.500h-3.500z', 1) + green('M4.8 6l2.2 2.200l4.2 -4.2', 1.8),
    32: grey('M3 4h26v18h-11l-7 7v-7h-8z', 2) + green('M9.5 13l4.5 4.500l8.5 -9', 3.4),
  },
};
