import type { messages as korean } from '../ko/ownAccount.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'My account',
  lead: 'Name, e-mail address and roles are changed by an administrator.',
  facts: 'Facts',
  passwordChangedAt: 'Password changed',
  changePassword: 'Change the password',
  changePasswordText: 'You stay signed in on this device; all other devices are signed out.',
  currentPassword: 'Present password',
  newPassword: 'New password',
  submitPassword: 'Change the password',
  passwordChanged: 'The password is changed. Other devices are signed out.',
  sessionsText: 'If you do not know a device, sign it out and change the password.',
  sessionEnded: 'Signed out on {{device}}.',
  endOthers: 'Sign out all other devices',
  endOthersTitle: 'Sign out all other devices?',
  endOthersText_one:
    '{{count}} device is signed out at once. What is not saved there can be saved only after signing in again.',
  endOthersText_other:
    '{{count}} devices are signed out at once. What is not saved there can be saved only after signing in again.',
  othersEnded: 'All other devices are signed out.',
};
