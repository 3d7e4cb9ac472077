import type { messages as korean } from '../ko/workbook.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Excel',
  pageTitle: '{{plan}}: Excel',
  newPlanTitle: 'A new plan from Excel',
  lead: 'Download the whole plan as a workbook, change it, upload it again. You first see what would change; nothing changes before you apply it.',
  newPlanLead:
    'Download the workbook of another plan, put the code and the years of the new plan on its sheet “Plan”, and upload it.',
  download: {
    title: '1. Download',
    text: 'Goals, tasks, stages, indicators and targets stand on sheets of their own, one a row. Choose values from the lists; codes are locked.',
    action: 'Download workbook',
    newPlan: 'Make a new plan of a downloaded workbook',
  },
  upload: {
    title: '2. Upload',
    drop: 'Drop the changed file here, or choose it.',
    choose: 'Choose file',
    again: 'Choose another file',
    hint: 'Excel workbook (.xlsx), up to {{limit}} MB',
    sending: 'Uploading {{name}}, {{percent}}%',
    reading: 'Reading {{name}}. Many rows take a few seconds.',
    cancel: 'Cancel the upload',
    cancelled: 'The upload was cancelled. Nothing has changed.',
    chosen: 'Uploaded file: {{name}}',
    notAllowed: 'This plan cannot be changed now; it can only be downloaded.',
    needsAmendment:
      'The plan is confirmed. Begin a change with its reason on <a>the plan’s page</a>, then upload.',
    closed: 'A closed plan cannot be changed; it can only be downloaded.',
  },
  file: {
    TOO_LARGE: 'The file is too large. Up to {{limit}} MB can be uploaded.',
    EMPTY: 'The file is empty.',
    NOT_XLSX: 'This is not an Excel workbook (.xlsx). Save it as one in Excel.',
  },
  check: {
    title: '3. Check and apply',
    nothing: 'Nothing would change. The file says what the plan says.',
    newPlan: 'No plan has the code “{{code}}”, so this becomes a new one.',
    summary: 'What would change',
    rows_one: '{{count}} change in all.',
    rows_other: '{{count}} changes in all.',
    first: 'Only the first {{shown}} are shown. Applying makes all of them.',
    changes: 'The plan as it stands beside the uploaded file',
    changedSince_one:
      '{{count}} item was changed or made by somebody after the file was downloaded. Applying puts the file’s contents in its place; look at it in the table.',
    changedSince_other:
      '{{count}} items were changed or made by somebody after the file was downloaded. Applying puts the file’s contents in their place; look at them in the table.',
    changedSinceMark: 'Changed since the download',
    reason: 'Reason for changing targets',
    reasonHint: 'Targets that were set before change. The reason stays in their history.',
    agendaItem:
      'Confirmed targets change. Begin a change that rests on a committee’s agenda item; only then can this be applied.',
    apply: 'Apply',
    applyNew: 'Create the plan',
    applied: 'The plan now says what the file says.',
    openPlan: 'Open the plan',
  },
  problems: {
    title: 'To be mended',
    text_one: '{{count}} thing in the file has to be mended before it can be applied.',
    text_other: '{{count}} things in the file have to be mended before it can be applied.',
    caption: 'What to mend, by sheet and cell',
    sheet: 'Sheet',
    cell: 'Cell',
    message: 'What to mend',
    whole: 'The file',
    copy: 'Copy the list',
    copied: 'The list was copied. It can be pasted into Excel.',
    notCopied: 'The list could not be copied. Select the table and copy it.',
  },
};
