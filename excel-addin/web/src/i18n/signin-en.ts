import type { signinId } from './signin-id';

/** Words of signing in and out. */
export const signinEn: Record<keyof typeof signinId, string> = {
  'signin.lead':
    'Check a workbook, compute achievement, submit versions and compare them, without leaving Excel.',
  'signin.username': 'User name',
  'signin.password': 'Password',
  'signin.submit': 'Sign in',
  'signin.busy': 'Checking the account …',
  'signin.expired': 'Your session has ended. Sign in again to go on; what you typed is still in this pane.',
  'signin.unheard':
    'You have signed out of this pane, but the server could not be reached and has not heard it yet. Leave this pane open, or open it again later: as soon as the server answers, your session ends there, too.',
};
