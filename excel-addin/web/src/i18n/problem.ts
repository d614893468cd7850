import { Problem } from '../api/http';
import { englishProblem, isKey, type Key, language, type Places, t } from './index';

/** A failure of the page itself, with words of its own: it is told in the language of the moment when it is shown. */
export class PageProblem extends Problem {
  constructor(
    type: string,
    readonly key: Key,
    readonly places: Places = {},
  ) {
    super(type, 0, '');
  }
}

/** A failure as a sentence: what happened and what to do. The server's own words come first in Indonesian. */
export function problemText(failure: unknown): string {
  if (!(failure instanceof Problem)) {
    return t('problem.unknown', { reason: failure instanceof Error ? failure.message : String(failure) });
  }
  if (failure instanceof PageProblem) return t(failure.key, failure.places);
  const english = englishProblem(failure.type);
  if (english) return english;
  if (failure.detail && (language() === 'id' || !isKey(`problem.${failure.type}`))) return failure.detail;
  for (const word of [failure.type, `http-${failure.status}`, failure.status >= 500 ? 'http-500' : '']) {
    const key = `problem.${word}`;
    if (isKey(key)) return t(key);
  }
  return t('problem.unknown', { reason: `${failure.type}, ${failure.status}` });
}
