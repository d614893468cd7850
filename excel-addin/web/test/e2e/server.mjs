// Starts the server that the story runs against: the real one by `lembar demo` on a free port with an empty data
// folder; with LEMBAR_E2E=fake the stand-in, for work on the pane alone.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PATIENCE_MS = 120_000;

async function fake() {
  const { start } = await import('../fake-server/main.mjs');
  const { origin, server } = await start();
  return { origin, real: false, stop: () => server.close() };
}

async function real() {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'lembar-e2e-'));
  // LEMBAR_JAR names a jar that was built already, so that work on the pane need not build everything.
  const jar = process.env.LEMBAR_JAR;
  const [program, first] = jar
    ? ['java', [`-Dlembar.home=${ROOT}`, '-jar', jar]]
    : [path.join(ROOT, 'lembar'), []];
  const start = (port) => {
    const child = spawn(program, [...first, 'demo', '--port', String(port), '--data', data], {
      cwd: ROOT,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The server did not start.\n${said}`)), PATIENCE_MS);
      const hear = (chunk) => {
        said += chunk;
        const address = /https?:\/\/localhost:\d+/.exec(said);
        if (address) {
          clearTimeout(late);
          resolve({ child, origin: address[0] });
        }
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', (code) => reject(new Error(`The server ended with ${code}.\n${said}`)));
    });
  };
  let { child, origin } = await start(0);
  /** Ends the server and leaves its data; the address answers no more. */
  const pause = () => {
    child.removeAllListeners('exit');
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // The script and the Java process it started are one group.
    process.kill(-child.pid, 'SIGTERM');
    return ended;
  };
  /** Starts it again at the same address on the same data. */
  const resume = async () => {
    ({ child } = await start(new URL(origin).port));
  };
  const stop = () => {
    child.removeAllListeners('exit');
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  /** Runs another command of the program on the same data. */
  const command = (...words) => {
    const { status, stdout, stderr } = spawnSync(program, [...first, ...words, '--data', data], {
      cwd: ROOT,
    });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
    return String(stdout);
  };
  return { origin, real: true, stop, pause, resume, command };
}

export const startServer = () => (process.env.LEMBAR_E2E === 'fake' ? fake() : real());

export const sample = (number) => {
  const folder = path.join(ROOT, 'sample-workbooks');
  const name = fs.readdirSync(folder).find((each) => each.startsWith(number));
  return path.join(folder, name, `${name}.xlsx`);
};

export const passwordOf = (username) => `${username}-lembar`;
