/** What the two dashboards are asked for: everything their pages show of numbers. */

const reading = `score status state limitedCount flags unmeasuredStages leftOut statusCounts { status count }
  coverage { reported expected notApplicable ratio isSufficient }`;

const finding = `kind task { code } indicator { code title unit } value expected period`;

export const districtDashboard = `query ($district: String!, $plan: String!) {
  district(code: $district) {
    code
    name
    zone
    scoreSheet(plan: $plan) {
      plan { code title }
      cycle { code from to }
      period asOf today dataVersion isExample
      systems {
        task { code title }
        progress { isExample process { ${reading} } outcome { ${reading} } result { ${reading} } }
        stages { stage { code title monitoringQuestion } from to reading { score status state reported expected } }
        indicators {
          indicator { code kind title unit numeratorLabel denominatorLabel direction frequency origin note source }
          baseline periods ends values numerators denominators states path achievements statuses sources narratives
          zoneMedian targetKeys targetValues targetEnds latestValue latestPeriod expected achievement status flags
        }
      }
      strengths { ${finding} }
      gaps { ${finding} }
    }
  }
}`;

const columns = `scores statuses states reported expected notApplicable sufficient`;

export const cityMatrix = `query ($plan: String!, $period: String!) {
  matrix(plan: $plan, period: $period) {
    plan { code title }
    period asOf dataVersion isExample
    districts { code name zone }
    takesPart cohort
    tasks { code title }
    process { ${columns} }
    outcome { ${columns} }
    result { ${columns} }
    city { process { ${columns} } outcome { ${columns} } result { ${columns} } }
    sentence { takingPart reportedAll behind { task { code } districts { code name } } }
  }
}`;

/** The whole tree of a plan, as its page asks for it. */
export const planOutline = `query ($plan: String!) { plan(code: $plan) { id title version outline {
  ids marks codes titles versions counts { goals tasks stages indicators } dataVersion } } }`;

/** One indicator in full, as it is opened in the tree. */
export const planNode = `query ($id: ID!) { node(id: $id) { ... on Indicator { id code version titleKo titleEn kind unit definition
  direction frequency timeAggregation isCumulative districtAggregation scope baseline interpolation dueFrom hasMidpoint weight
  origin note retiredOn source hasApprovedValues stage { id } targets { pointKey value effectiveFrom source } } } }`;

/** What changed between two revisions, as the comparison's page asks for it. */
export const comparisonOfRevisions = `query ($plan: String!, $from: Int, $to: Int) { comparison(plan: $plan, from: $from, to: $to) {
  counts { added removed moved reworded targetChanged recoded }
  rows { kind nodeType nodeId code title path field before after parts { kind text } fromPlace toPlace district pointKey amendment { number } } } }`;
