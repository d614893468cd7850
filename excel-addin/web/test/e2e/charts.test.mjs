// Pictures of figures, of real workbooks: categories, quarters, versions; each with a sentence and a table.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

let server;
let staff;

before(async () => {
  server = await startServer();
  staff = await Visit.working(server.origin, 'staf');
});
after(async () => {
  await staff?.end();
  server?.stop();
});

const looks = async (name) => assert.deepEqual(await staff.look(name), []);

async function check(number) {
  await staff.openFile(sample(number));
  await staff.opened();
  await staff.task('fill', 'check');
  await staff.at('.actions .button').first().click();
  await staff.at('.finding').first().waitFor();
  await staff.pane.waitForFunction(() => !document.querySelector('.progress'));
}

test('the categories that the work plan left blank are counted and drawn', async () => {
  await check('002');
  const donut = staff.at('.donut').first();
  await donut.waitFor();
  assert.equal(
    await donut.locator('svg').getAttribute('aria-label'),
    '23 indikator menurut kategori: 2 Sangat Tinggi, 21 Sangat Rendah.',
  );
  assert.match(await donut.locator('ul').innerText(), /Sangat Tinggi\s*2 · 8,7 %/);
  await donut.getByText('Lihat sebagai tabel').click();
  assert.equal(await donut.locator('tbody tr').count(), 5);
  await donut.scrollIntoViewIfNeeded();
  await looks('65-categories');
});

test('the quarters of an agreement are drawn as what they are: parts of the year, or a level', async () => {
  await check('004');
  const section = staff.at('.section').getByRole('button', { name: /^Target dan realisasi triwulan/ });
  await section.click();
  await staff.at('.quarters').first().waitFor();
  const sentences = await staff
    .at('.quarters svg')
    .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('aria-label')));
  const of = (label) => sentences.find((sentence) => sentence.startsWith(label));
  assert.match(of('Persentase kenaikan omset'), /jumlah sampai dengan triwulan: .*IV target 71,/);
  assert.match(
    of('Persentase Pelaksanaan Inventarisasi BMD'),
    /triwulan: triwulan I target 5,.*IV target 100,/,
  );
  await staff.at('.quarters').first().scrollIntoViewIfNeeded();
  await looks('66-quarters');
});

test('two versions chosen on the strip are compared', async () => {
  const { request } = staff.context;
  const { csrf } = await (await request.get(`${server.origin}/api/v1/session`)).json();
  const ask = async (path, options) => {
    const headers = { 'X-CSRF-Token': csrf, ...options.headers };
    const answer = await request.post(`${server.origin}/api/v1/submissions${path}`, { ...options, headers });
    assert.ok(answer.ok(), await answer.text());
    return answer;
  };
  const wanted = { agency: 'dpmppa-kota-jambi', period: '2022', form: 'pengukuran-iku', title: 'IKU 2022' };
  const { id } = await (await ask('', { data: wanted })).json();
  const first = fs.readFileSync(sample('000'));
  const store = (base, data) =>
    ask(`/${id}/versions?base=${base}&name=iku.xlsx`, {
      headers: { 'Content-Type': 'application/octet-stream' },
      data,
    });
  await store(0, first);
  const patched = await request.post(`${server.origin}/api/v1/workbench/patch`, {
    headers: { 'X-CSRF-Token': csrf },
    multipart: {
      file: { name: 'iku.xlsx', mimeType: 'application/octet-stream', buffer: first },
      edits: JSON.stringify({ cells: [{ sheet: 'C', cell: 'H7', value: 61.75 }] }),
    },
  });
  await store(1, await patched.body());
  await ask(`/${id}/decisions`, { data: { action: 'submit', note: '' } });
  await staff.task('history', 'versions');
  await staff.at('.strip').waitFor();
  assert.match(
    await staff.at('.strip').innerText(),
    /2 versi: \d+ galat pada versi 1, \d+ galat pada versi 2/,
  );
  await staff.at('.strip').getByText('Lihat sebagai tabel').click();
  assert.match(await staff.at('.strip tbody tr').last().innerText(), /^Versi 2\s+\d+\s+\d+\s+diajukan$/);
  await staff.pane.getByRole('button', { name: /^Versi 1, / }).click();
  await staff.pane.getByRole('button', { name: /^Versi 2, .*diajukan/ }).click();
  await looks('67-strip');
  await staff.pane.getByRole('button', { name: 'Bandingkan versi 1 dengan versi 2' }).click();
  await staff.at('.changes li').first().waitFor();
  assert.match(await staff.at('.changes').innerText(), /H7.*100.*61,75/s);
  await looks('68-compared');
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(staff.never, []);
});
