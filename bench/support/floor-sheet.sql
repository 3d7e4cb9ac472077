-- Of arrays, to_json writes no spaces, which json_agg does: the bytes come nearer to the API's.
select json_build_object('data', json_build_object('district', json_build_object(
  'code', h.district, 'name', h.name, 'zone', h.zone, 'scoreSheet', json_build_object(
    'plan', h.facts -> 'plan', 'cycle', h.facts -> 'cycle', 'period', h.facts -> 'period', 'asOf', h.facts -> 'asOf',
    'today', h.facts -> 'today', 'dataVersion', h.facts -> 'dataVersion', 'isExample', h.facts -> 'isExample',
    'systems', (
      select json_agg(json_build_object(
        'task', s.task, 'progress', s.progress,
        'stages', (
          select json_agg(json_build_object('stage', g.stage, 'from', g."from", 'to', g."to", 'reading', g.reading)
            order by g.place)
          from bench_stage g where g.plan = s.plan and g.district = s.district and g.system = s.system),
        'indicators', (
          select json_agg(json_build_object(
            'indicator', json_build_object('code', i.code, 'kind', i.kind, 'title', i.title, 'unit', i.unit,
              'numeratorLabel', i.numerator_label, 'denominatorLabel', i.denominator_label, 'direction', i.direction,
              'frequency', i.frequency, 'origin', i.origin, 'note', i.note, 'source', i.source),
            'baseline', i.baseline, 'periods', c.periods, 'ends', c.ends, 'values', c.values, 'numerators', c.numerators,
            'denominators', c.denominators, 'states', c.states, 'path', c.path, 'achievements', c.achievements,
            'statuses', c.statuses, 'sources', c.sources, 'narratives', c.narratives, 'zoneMedian', c.zone_median,
            'targetKeys', i.target_keys, 'targetValues', i.target_values, 'targetEnds', i.target_ends,
            'latestValue', i.latest_value, 'latestPeriod', i.latest_period, 'expected', i.expected,
            'achievement', i.achievement, 'status', i.status, 'flags', i.flags) order by i.place)
          from bench_indicator i
          join (
            select indicator, to_json(array_agg(period order by place)) as periods, to_json(array_agg(ends order by place)) as ends,
              to_json(array_agg(value order by place)) as values, to_json(array_agg(numerator order by place)) as numerators,
              to_json(array_agg(denominator order by place)) as denominators, to_json(array_agg(state order by place)) as states,
              to_json(array_agg(path order by place)) as path, to_json(array_agg(achievement order by place)) as achievements,
              to_json(array_agg(status order by place)) as statuses, to_json(array_agg(source order by place)) as sources,
              to_json(array_agg(narrative order by place)) as narratives, to_json(array_agg(zone_median order by place)) as zone_median
            from bench_cell c where c.plan = s.plan and c.district = s.district and c.system = s.system
            group by indicator) c on c.indicator = i.place
          where i.plan = s.plan and i.district = s.district and i.system = s.system))
        order by s.system)
      from bench_system s where s.plan = h.plan and s.district = h.district),
    'strengths', (select json_agg(f.finding order by f.place) from bench_finding f
      where f.plan = h.plan and f.district = h.district and f.is_strength),
    'gaps', (select json_agg(f.finding order by f.place) from bench_finding f
      where f.plan = h.plan and f.district = h.district and not f.is_strength)))))::text as body
from bench_sheet h where h.plan = $1 and h.district = $2
