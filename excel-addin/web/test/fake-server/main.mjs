// A stand-in for the server while the pane is developed: in memory, on loopback, never shipped.
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as answers from './answers.mjs';
import { snapshot } from './xlsx.mjs';

const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const WEB = here('../../../target/web/');
const SAMPLES = here('../../../../sample-workbooks/');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'self'";
const AGENCY = { id: 'dpmppa', name: 'DPMPPA Kota Jambi' };
const USERS = {
  staf: { username: 'staf', name: 'Staf DPMPPA', role: 'staf', agency: AGENCY, agencies: [AGENCY.id] },
  sekretariat: {
    username: 'sekretariat',
    name: 'Sekretariat',
    role: 'sekretariat',
    agency: null,
    agencies: [],
  },
  penelaah: { username: 'penelaah', name: 'Penelaah', role: 'penelaah', agency: null, agencies: [AGENCY.id] },
};

const sessions = new Map();
const submissions = [];
const sha = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
const samples = () => fs.readdirSync(SAMPLES).filter((name) => /^\d{3}-/.test(name));
const sampleFile = (id) => path.join(SAMPLES, id, `${id}.xlsx`);

class Refusal extends Error {
  constructor(status, type, detail, more = {}) {
    super(detail);
    Object.assign(this, { status, body: { type, title: type, status, detail, ...more } });
  }
}

/** What was sent on a stale base, kept until it is merged. */
const branches = [];

const publicVersion = ({ bytes: _bytes, ...version }) => version;
const publicSubmission = ({ versions, decisions: _decisions, ...submission }) => ({
  ...submission,
  latest: versions.length ? publicVersion(versions.at(-1)) : null,
});

function storeVersion(submission, query, bytes, user) {
  const sha256 = sha(bytes);
  const known = submission.versions.find((version) => version.sha256 === sha256);
  const receipt = (n) => ({
    code: `LK-${submission.id}-${n}`,
    url: `/api/v1/receipts/LK-${submission.id}-${n}`,
  });
  const told = (version) => ({
    submission: publicSubmission(submission),
    version: publicVersion(version),
    receipt: receipt(version.n),
  });
  if (known) return [200, { ...told(known), existing: true }];
  const latest = submission.versions.at(-1);
  if (Number(query.get('base')) !== (latest?.n ?? 0)) {
    throw new Refusal(409, 'stale-base', 'Sudah ada versi yang lebih baru.', {
      submission: publicSubmission(submission),
      latest: publicVersion(latest),
      branch: { id: `b${branches.push({ submission, query, bytes, user })}` },
    });
  }
  const n = (latest?.n ?? 0) + 1;
  const version = {
    n,
    receipt: receipt(n).code,
    sha256,
    hash: sha(sha256 + latest?.hash),
    author: user.username,
    authorName: user.name,
    at: new Date().toISOString(),
    note: query.get('note') ?? '',
    size: bytes.length,
    name: query.get('name'),
    findings: { error: 3, warning: 2, info: 1 },
    bytes,
  };
  submission.versions.push(version);
  return [201, told(version)];
}

function api(request, url, bytes, user) {
  const route = `${request.method} ${url.pathname.replace('/api/v1', '')}`;
  const json = () => JSON.parse(bytes.toString() || '{}');
  const name = url.searchParams.get('name') ?? '';
  const match = /\/submissions\/([^/]+)(?:\/versions\/(\d+))?/.exec(url.pathname);
  const submission = match && submissions.find((entry) => entry.id === match[1]);
  switch (route.replace(/submissions\/[^/]+/, 'submissions/:id').replace(/versions\/\d+/, 'versions/:n')) {
    case 'GET /session':
      return [200, { user, csrf: 'csrf' }];
    case 'DELETE /session':
      sessions.clear();
      return [204];
    case 'POST /check':
      if (bytes[0] === 0xd0)
        throw new Refusal(
          422,
          'old-format',
          'Berkas .xls lama belum dapat dibaca. Simpan sebagai .xlsx di Excel, lalu buka lagi.',
        );
      return [200, answers.check(name, sha(bytes))];
    case 'POST /compute':
      return [200, { cells: answers.compute() }];
    case 'POST /workbench/snapshot':
      if (bytes[0] === 0xd0)
        throw new Refusal(
          422,
          'old-format',
          'Berkas .xls lama belum dapat dibaca. Simpan sebagai .xlsx di Excel, lalu buka lagi.',
        );
      return [200, snapshot(bytes, name)];
    case 'POST /workbench/patch': {
      const start = bytes.indexOf('\r\n\r\n') + 4;
      const file = bytes.subarray(start, bytes.indexOf('\r\n--', start));
      // Bytes after the zip's end make the file another one without breaking it.
      return [200, Buffer.concat([file, Buffer.from(sha(bytes.subarray(start + file.length)))])];
    }
    case 'GET /samples':
      return [200, samples().map((id) => ({ id, name: id.replace(/^\d+-/, '').replaceAll('-', ' ') }))];
    case 'GET /agencies':
      return [200, [AGENCY]];
    case 'GET /periods':
      return [200, [{ id: '2022', label: 'Tahun 2022', closed: false }]];
    case 'GET /forms':
      return [200, ['iku', 'pengukuran-iku', 'perjanjian-kinerja'].map((id) => ({ id, name: id }))];
    case 'GET /scales':
      return [200, answers.scales];
    case 'GET /submissions':
      return [200, submissions.map(publicSubmission)];
    case 'POST /versions': {
      const { agency, period, form, title } = Object.fromEntries(url.searchParams);
      let known = submissions.find((entry) => entry.period === period && entry.form === form);
      if (!known) {
        known = {
          id: `s${submissions.length + 1}`,
          agency: { ...AGENCY, id: agency },
          period,
          form,
          title,
          state: 'draft',
          versions: [],
          decisions: [],
        };
        submissions.push(known);
      }
      return storeVersion(known, url.searchParams, bytes, user);
    }
    case 'GET /submissions/:id/versions':
      return [200, submission.versions.map(publicVersion)];
    case 'POST /submissions/:id/versions':
      return storeVersion(submission, url.searchParams, bytes, user);
    case 'GET /submissions/:id/versions/:n/workbook':
      return [200, submission.versions[match[2] - 1].bytes];
    case 'GET /submissions/:id/compare':
      return [200, answers.compare()];
    case 'GET /submissions/:id/branches':
      return [200, []];
    case 'GET /submissions/:id/branches/b1/merge':
      return [
        200,
        {
          branch: { id: 'b1', name: 'lembar.xlsx' },
          base: { n: 1, guessed: false, alike: 100 },
          latest: publicVersion(submission.versions.at(-1)),
          plan: {
            carrier: 'theirs',
            theirs: answers.compare(),
            mine: answers.compare(),
            conflicts: [],
            overlaps: [],
          },
        },
      ];
    case 'POST /submissions/:id/branches/b1/merge': {
      const { query, bytes: kept, user: author } = branches[0];
      query.set('base', submission.versions.length);
      return storeVersion(submission, query, kept, author);
    }
    case 'GET /submissions/:id/decisions':
      return [200, submission.decisions];
    case 'POST /submissions/:id/decisions': {
      const { action, note = '', overrule = '' } = json();
      submission.state = { submit: 'submitted', approve: 'approved', return: 'returned', reopen: 'reopened' }[
        action
      ];
      submission.decisions.push({
        n: submission.decisions.length + 1,
        action,
        state: submission.state,
        version: submission.versions.length,
        note,
        overrule,
        author: user.username,
        authorName: user.name,
        at: new Date().toISOString(),
      });
      return [200, publicSubmission(submission)];
    }
    case 'GET /inbox':
      return [200, { items: [], submissions: {} }];
    case 'PUT /submissions/:id/looked':
      return [204];
    case 'GET /submissions/:id/comments':
      return [200, { threads: [], people: [] }];
    case 'GET /submissions/:id/checklist':
      return [200, []];
    case 'GET /reviewers':
      return [200, [{ username: 'penelaah', name: 'Penelaah', agencies: USERS.penelaah.agencies }]];
    case 'PUT /reviewers/penelaah/agencies':
      USERS.penelaah.agencies = json().agencies;
      return [200, { username: 'penelaah', name: 'Penelaah', agencies: USERS.penelaah.agencies }];
    case 'GET /board':
      return [
        200,
        submissions
          .map((entry) => ({
            agency: entry.agency,
            form: entry.form,
            period: entry.period,
            submission: entry.id,
            version: entry.versions.at(-1)?.n,
            state: entry.state,
            findings: entry.versions.at(-1)?.findings,
            at: entry.versions.at(-1)?.at,
            author: 'staf',
            workbook: `/api/v1/submissions/${entry.id}/versions/${entry.versions.length}/workbook`,
          }))
          .concat([
            {
              agency: { id: 'dinsos', name: 'Dinas Sosial Kota Jambi' },
              form: '',
              period: '2022',
              state: 'missing',
            },
          ]),
      ];
    default:
      if (route.startsWith('GET /samples/'))
        return [200, fs.readFileSync(sampleFile(decodeURIComponent(route.slice(13))))];
      throw new Refusal(404, 'not-found', 'Tidak ditemukan.');
  }
}

function answer(request, url, bytes) {
  if (url.pathname === '/api/v1/session' && request.method === 'POST') {
    const { username, password } = JSON.parse(bytes.toString());
    if (!USERS[username] || password !== `${username}-lembar`)
      throw new Refusal(
        401,
        'wrong-credentials',
        'Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
      );
    const token = crypto.randomUUID();
    sessions.set(token, USERS[username]);
    return [
      200,
      { user: USERS[username], csrf: 'csrf' },
      { 'Set-Cookie': `lk_session=${token}; HttpOnly; SameSite=Strict; Path=/` },
    ];
  }
  if (/^\/api\/v1\/receipts\/[^/]+\/qr$/.test(url.pathname))
    return [
      200,
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M2 2h4v4H2z"/></svg>'),
      { 'Content-Type': 'image/svg+xml' },
    ];
  if (url.pathname.startsWith('/api/')) {
    const user = sessions.get(/lk_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]);
    if (!user) throw new Refusal(401, 'not-signed-in', 'Masuk dahulu.');
    return api(request, url, bytes, user);
  }
  const file = url.pathname === '/workbench' ? 'workbench.html' : url.pathname.replace(/^\/addin\//, '');
  const full = path.join(WEB, file);
  if (!full.startsWith(WEB) || !fs.existsSync(full) || !fs.statSync(full).isFile())
    throw new Refusal(404, 'not-found', file);
  return [
    200,
    fs.readFileSync(full),
    {
      'Content-Type': TYPES[path.extname(full)] ?? 'application/octet-stream',
      'Content-Security-Policy': CSP,
    },
  ];
}

export function start(port = 0) {
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    let [status, body, headers] = [200, '', {}];
    try {
      [status, body = '', headers = {}] = answer(
        request,
        new URL(request.url, 'http://localhost'),
        Buffer.concat(chunks),
      );
    } catch (refusal) {
      [status, body, headers] = [
        refusal.status ?? 500,
        refusal.body ?? { type: 'broken', detail: String(refusal.stack) },
        { 'Content-Type': 'application/problem+json' },
      ];
    }
    const raw = Buffer.isBuffer(body);
    response.writeHead(status, {
      'Content-Type': raw ? 'application/octet-stream' : 'application/json',
      ...headers,
    });
    response.end(raw || body === '' ? body : JSON.stringify(body));
  });
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({ server, origin: `http://127.0.0.1:${server.address().port}` }),
    ),
  );
}

if (process.argv[1] === here('main.mjs')) {
  const { origin } = await start(Number(process.env.PORT ?? 8123));
  console.log(`${origin}/workbench   kata sandi: <nama>-lembar`);
}
