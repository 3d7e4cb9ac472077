import type { messages as korean } from '../ko/setUp.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  needsSetUpTitle: 'Dure starts for the first time',
  needsSetUpText: 'There is no account yet. It can be used once the first administrator is registered.',
  needsSetUpSteps: 'Two ways to register the first administrator',
  stepLog:
    'Open the link shown where Dure was started, or in its log. It works once within 24 hours; when it has expired, start Dure again to get a new one.',
  stepCommand: 'In the folder of Dure enter this, and open the link it prints.',
  command: 'npm run ops -- admin:create --email name@city.go.kr --name "Kim Jiwoo"',
  setUpTitle: 'First administrator',
  setUpLead: 'With this account you invite other people and give them roles.',
  setUpSubmit: 'Register and begin',
  setUpDone: 'The first administrator is registered. Now invite the people you work with.',
  joinTitle: 'Invitation',
  joinLead: '{{name}}, you are invited to Dure. Choose a password to begin.',
  joinSubmit: 'Set the password and begin',
  joinDone: 'Welcome, {{name}}.',
  resetTitle: 'New password',
  resetLead: 'Choose a new password for {{name}}. All other devices are then signed out.',
  resetSubmit: 'Begin with the new password',
  resetDone: 'The password is changed.',
  until: 'Link works until',
  signedInAs: 'You are signed in as {{name}}. Going on signs that account out here.',
  noTokenTitle: 'Please open the link again',
  noTokenText:
    'This page opens only by the link you received. If the address was cut off, open the whole link again; it can be opened until it is used or expires.',
  unusableTitle: 'This link cannot be used',
  alreadySetUpTitle: 'Dure has been set up already',
  alreadySetUpText: 'Sign in as an administrator, or ask an administrator for an invitation.',
  nextSteps: 'What to do',
  stepUsed: 'If you have set your password already, sign in.',
  stepAsk: 'Ask an administrator for a new link. Earlier links stop working when a new one is made.',
  stepWhole: 'See whether the address was cut off in the message: all of it, also what follows #, is needed.',
  stepSetUpAgain: 'Start Dure again: its log then shows a new set-up link.',
};
