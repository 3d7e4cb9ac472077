import type { messages as korean } from '../ko/signIn.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Sign in',
  lead: 'For planners, district officers, committee members and administrators. Published plans and readings can be seen without signing in.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  signedInAs: 'Signed in as {{name}}.',
  alreadySignedIn: 'You are signed in as {{name}}.',
  forgotten: 'Forgotten the password?',
  forgottenText:
    'Ask an administrator for a link to reset it. Dure sends no mail, so the administrator passes the link on.',
  demoTitle: 'Demo accounts',
  demoText:
    'These accounts exist only with the example data. They share one password, which Dure prints when it starts.',
  demoCaption: 'Demo accounts',
  demoRole: 'Role',
  demoEmail: 'E-mail address',
  demoUse: 'Enter {{email}}',
};
