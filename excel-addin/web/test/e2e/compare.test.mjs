// What reviewing compares: two versions with reports to take along, two agencies, a plan and what came of it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { passwordOf, sample, startServer } from './server.mjs';
import { Visit } from './visit.mjs';

let server;
let secretariat;

/** Opens a submission of an agency and sends a sample as its first version, over HTTP as a program does. */
async function submit(username, agency, number) {
  const post = async (path, body, headers) => {
    const answer = await fetch(`${server.origin}/api/v1/${path}`, { method: 'POST', body, headers });
    assert.ok(answer.ok, `${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`);
    return answer.json();
  };
  const json = { 'Content-Type': 'application/json' };
  const user = JSON.stringify({ username, password: passwordOf(username) });
  const { token } = await post('session', user, json);
  const bearer = { Authorization: `Bearer ${token}` };
  const wanted = JSON.stringify({ agency, period: '2022', form: 'pengukuran-iku', title: `IKU ${username}` });
  const { id } = await post('submissions', wanted, { ...bearer, ...json });
  await post(`submissions/${id}/versions?base=0&name=iku.xlsx`, fs.readFileSync(sample(number)), {
    ...bearer,
    'Content-Type': 'application/octet-stream',
  });
}

const looks = async (visit, name) => assert.deepEqual(await visit.look(name), []);

before(async () => {
  server = await startServer();
  await submit('staf', 'dpmppa-kota-jambi', '000');
  await submit('staf-dinsos', 'dinas-sosial-kota-jambi', '001');
  secretariat = await Visit.working(server.origin, 'sekretariat');
  await secretariat.task('review', 'compare');
});
after(async () => {
  await secretariat?.end();
  server?.stop();
});

const choose = (label, value) =>
  secretariat.at(`.field:has(label:text-is("${label}")) select`).selectOption(value);

test('two agencies stand side by side with their achievements', async () => {
  await choose('Yang dibandingkan', 'agencies');
  await secretariat.at('.button.primary').click();
  await secretariat.at('.changes li').first().waitFor();
  const first = await secretariat.at('.changes').innerText();
  assert.match(first, /Hanya di Dinas/);
  await looks(secretariat, '30-agencies');
});

test('a plan stands beside what came of it, with its share', async () => {
  await choose('Yang dibandingkan', 'realisation');
  await secretariat.at('.button.primary').click();
  await secretariat.at('.changes li').first().waitFor();
  assert.match(await secretariat.at('.changes').innerText(), /% dari rencana/);
  await looks(secretariat, '31-realisation');
});

test('nothing was asked of another origin, nothing broke the policy, nothing failed', () => {
  assert.deepEqual(secretariat.never, []);
});
