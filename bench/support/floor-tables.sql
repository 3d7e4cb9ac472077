-- What the floor reads for a district's dashboard: every number the API calculates, finished, as plain rows.
create table bench_sheet (plan text, district text, name text, zone text, facts json, primary key (plan, district));
create table bench_system (plan text, district text, system int, task json, progress json,
  primary key (plan, district, system));
create table bench_stage (plan text, district text, system int, place int, stage json, "from" date, "to" date, reading json,
  primary key (plan, district, system, place));
create table bench_indicator (plan text, district text, system int, place int, code text, kind text, title text, unit text,
  numerator_label text, denominator_label text, direction text, frequency text, origin text, note text, source text,
  baseline float8, target_keys text[], target_values float8[], target_ends text[], latest_value float8, latest_period text,
  expected float8, achievement float8, status text, flags text[],
  primary key (plan, district, system, place));
create table bench_cell (plan text, district text, system int, indicator int, place int, period text, ends date,
  value float8, numerator float8, denominator float8, state text, path float8, achievement float8, status text, source text,
  narrative text, zone_median float8,
  primary key (plan, district, system, indicator, place));
create table bench_finding (plan text, district text, is_strength boolean, place int, finding json,
  primary key (plan, district, is_strength, place));
