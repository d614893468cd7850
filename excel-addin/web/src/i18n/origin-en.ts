import type { originId } from './origin-id';

/** Where the open file comes from. */
export const originEn: Record<keyof typeof originId, string> = {
  'origin.title': 'Where the file comes from',
  'origin.of': 'Based on version {n} ({about})',
  'origin.newer':
    'This file is based on version {n} ({about}). By now there is version {latest} by {author}. What you do here is not lost: when you send it, both are merged.',
  'origin.changes': 'See what changed',
  'origin.open': 'Open version {latest}',
  'origin.copy': 'Download a copy of version {latest}',
  'origin.stay': 'Go on here',
};
