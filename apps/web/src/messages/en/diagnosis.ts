import type { messages as korean } from '../ko/diagnosis.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Diagnosis',
  severity: { MUST: 'must', SHOULD: 'should', HINT: 'hint' },
  severityHint: {
    MUST: 'cannot be monitored unless mended',
    SHOULD: 'will be misread unless mended',
    HINT: 'could be better',
  },
  defect: {
    TASK_WITHOUT_STAGE: 'Task without stages',
    STAGE_WITHOUT_PROCESS_INDICATOR: 'Stage without a process indicator',
    STAGE_WITHOUT_QUESTION: 'Stage without a monitoring question',
    RESULT_READ_WITHIN_CYCLE: 'Result read too often',
    NO_BASELINE: 'No baseline',
    NO_TARGET: 'No target',
    NO_UNIT: 'No unit',
    NO_ORIGIN: 'No origin of data',
    NO_OWNER: 'No office',
    TARGET_ON_WRONG_SIDE: 'Target on the wrong side',
    PATH_FALLS: 'Path that falls',
    PERCENT_WITHOUT_PARTS: 'Share without its parts',
    MIXED_TARGET_KEYS: 'Years of cycle and calendar mixed',
    CUMULATIVE_MEAN: 'Mean of a cumulative value',
    DISTRICT_ROLE_EMPTY: 'Part of the district role missing',
    NO_DISTRICT_ENROLLED: 'No district enrolled',
    COMMENT_OVERDUE: 'Comments past their due day',
    MEASURES_THE_SAME: 'Indicators that measure the same',
  },
  sentence: {
    TASK_WITHOUT_STAGE:
      'There is no stage of change, so no process indicator can stand here and nobody can see whether the change proceeds.',
    STAGE_WITHOUT_PROCESS_INDICATOR:
      'There is no process indicator, so nobody can see whether this stage proceeds.',
    STAGE_WITHOUT_QUESTION:
      'There is no monitoring question, so nobody can tell what the process indicators of this stage watch.',
    RESULT_READ_WITHIN_CYCLE:
      'It is read more often than the cycle; a result is read at the start and the end of three years.',
    NO_BASELINE: 'There is no baseline, so nothing can be compared with the time before the plan.',
    NO_TARGET: 'There is no target, so nobody can say whether it goes well.',
    NO_BAND: 'There is no range to stay in, so nobody can say whether it was left.',
    NO_UNIT: 'There is no unit, so everybody who reports may count differently.',
    NO_ORIGIN: 'There is no origin of the data, so a reported value cannot be checked.',
    NO_OWNER: 'There is no office in charge, so nobody is known to answer for it.',
    TARGET_ON_WRONG_SIDE:
      'The final target ({{target}}) is worse than the baseline ({{baseline}}): getting worse would look like achieving it.',
    PATH_FALLS:
      'The target path gets worse on its way ({{from}} → {{to}}): going back would be read as on track.',
    PERCENT_WITHOUT_PARTS:
      'The unit is %, but numerator and denominator are missing: the districts’ values cannot be put together (shares are never averaged).',
    MIXED_TARGET_KEYS: 'Targets by year of the cycle and by calendar year are mixed, so there is no path.',
    CUMULATIVE_MEAN:
      'A cumulative value is averaged: earlier values count several times and the number says nothing.',
    DISTRICT_ROLE_EMPTY:
      'Of the district’s role, this part is empty: {{part}}. The districts cannot know what to do.',
    NO_DISTRICT_ENROLLED:
      'The task is rolled out to districts, but no district is enrolled in a cycle; nobody will report.',
    COMMENT_OVERDUE_one: '{{count}} unanswered comment is past its due day (the oldest by {{days}} days).',
    COMMENT_OVERDUE_other:
      '{{count}} unanswered comments are past their due day (the oldest by {{days}} days).',
    MEASURES_THE_SAME: 'It seems to measure the same as {{other}} “{{title}}”.',
  },
  part: { quantity: 'how much', quality: 'how well', strengthen: 'what to strengthen' },
  remedy: {
    ADD_STAGE: 'Add a stage',
    ADD_PROCESS_INDICATOR: 'Add a process indicator',
    EDIT_TARGETS: 'Mend the targets',
    ENROL_DISTRICTS: 'Enrol districts',
    ANSWER_COMMENT: 'Answer',
    COMPARE: 'Open the indicator',
  },
  mendField: {
    monitoringQuestion: 'Write the monitoring question',
    frequency: 'Change the frequency',
    baseline: 'Enter the baseline',
    bandLo: 'Enter the range',
    unit: 'Enter the unit',
    origin: 'Enter the origin',
    department: 'Enter the office',
    numeratorLabel: 'Enter numerator and denominator',
    timeAggregation: 'Change the aggregation',
    districtQuantity: 'Write how much',
    districtQuality: 'Write how well',
    districtStrengthen: 'Write what to strengthen',
  },
  mark: 'diagnosis: {{counts}}',
  count: '{{severity}} {{number}}',
  mendOf: '{{remedy}}: {{node}}',

  pageTitle: 'Diagnosis of {{plan}}',
  monitorable: 'Tasks that can be monitored',
  monitorableOf: '{{count}}/{{all}}',
  monitorableLead: 'Of {{all}} tasks, {{count}} can be monitored.',
  findingsLead: 'Findings to mend: {{count}}.',
  origin: 'Dure diagnosis',
  findings: 'Findings',
  filter: 'Narrow the findings',
  severityFilter: 'Severity',
  defectFilter: 'Kind',
  defectCount: '{{defect}} ({{number}})',
  goalFilter: 'Goal',
  all: 'All',
  reset: 'Reset',
  shown: '{{shown}} of {{all}} are shown.',
  noneShown: 'Nothing matches what was chosen.',
  nothing: 'Nothing is to be mended',
  nothingText:
    'Every task has stages and process indicators, every indicator its baseline, targets, unit and origin.',
  history: 'Over time',
  historyBegins:
    'Counts are kept for each day on which the plan changes. A picture and a table appear once there are two.',
  historyCaption: 'Findings by day',
  date: 'Date',
};
