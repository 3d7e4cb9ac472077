import type { messages as korean } from '../ko/districts.js';
import type { Translation } from '../translation.js';

export const messages: Translation<typeof korean> = {
  title: 'Districts',
  chooseDistricts: 'Set who takes part',
  lead: '{{number}} of {{all}} districts take part in this plan.',
  caption: 'Districts and their cycles',
  code: 'Code',
  district: 'District',
  zone: 'Zone',
  cycleHead: 'Cycle',
  cycle: '{{from}}–{{to}}',
  notTakingPart: 'does not take part',
  notTakingPartExample: 'does not take part (example setting)',
  mapLabel: 'Choose a district',
  tileNote: 'The figure on a tile is the year the district began.',
};
