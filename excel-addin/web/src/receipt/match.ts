/**
 * The page of a receipt: whether a file of the person is the one that was stored. It is read and hashed here; nothing
 * leaves the browser.
 */
import { sha256Of } from '../browser/sha256';

async function match(box: HTMLElement, file: File): Promise<void> {
  const status = box.querySelector('[role=status]');
  const digest = box.querySelector('code');
  if (!status || !digest) return;
  const say = (tone: string, words = '', sha256 = '') => {
    status.className = tone;
    status.textContent = words;
    digest.textContent = sha256;
  };
  say('', '…');
  try {
    const sha256 = await sha256Of(await file.arrayBuffer());
    const same = sha256 === box.dataset['sha256'];
    say(same ? 'same' : 'different', same ? box.dataset['same'] : box.dataset['different'], sha256);
  } catch {
    say('different', box.dataset['unreadable']);
  }
}

const box = document.getElementById('match-file');
const input = box?.querySelector('input');
// Browsers hash only on pages that came by https or from this very computer; elsewhere the page says what to do instead.
if (box && input && window.isSecureContext) {
  document.getElementById('match-needs-script')?.remove();
  box.hidden = false;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void match(box, file);
  });
}
