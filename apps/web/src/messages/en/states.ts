import type { messages as korean } from '../ko/states.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  noNetwork: 'There is no network. What you typed stays on this page, and goes on once the network is back.',
  outdated: 'There is a new version. Save what you are doing, then reload.',
  reload: 'Reload',
  outdatedPage: 'Dure has a new version, and this page could not be loaded. Please load it again.',
  pageNotLoaded:
    'The connection is lost, and this page could not be loaded. Check the connection and load it again.',
  expiredTitle: 'Please sign in again',
  expiredText: 'Your session has ended. What you typed is still here; signing in resumes the saving.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  later: 'Later',
  otherPerson: 'Sign in as somebody else',
  askAdministrator: 'If signing in keeps failing with the right password, please ask the administrator.',
  otherPersonHint: 'Signing in as somebody else erases what was typed on this page.',
  resumed: 'You are signed in again.',
  expiredLine: 'Your session has ended. Nothing can be saved until you sign in again.',
  expiredPage: 'Your session has ended, so this page could not be read. Sign in again above, and it appears.',
  signInAgain: 'Sign in again',
  changedTitle: 'This browser is signed in as somebody else',
  changedText:
    'Another person signed in in another window. What was typed on this page was not saved. Reloading opens the page of the person signed in now.',
};
