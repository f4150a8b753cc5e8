-- The one reading of the facts.

CREATE OR REPLACE VIEW ownership {{cluster}} AS
SELECT
    id AS channel_id,
    owner.1 AS unit_code,
    owner.2 AS `from`,
    owner.3 AS `to`
FROM channel FINAL
ARRAY JOIN arrayZip(owner_unit, owner_from, owner_to) AS owner
COMMENT 'Who owns a channel, day by day: both bounds inclusive, midnight of Asia/Ho_Chi_Minh';

-- Two reports of one day are two keys where their bounds differ: a Facebook day runs from 07:00 or
-- 08:00 UTC, the unit's own template from 17:00 UTC. One of them counts: the platform's own file,
-- because nobody typed it; then a program at the API; then the template, typed by hand; generated
-- figures last. Within one rank the report received last counts. A retraction reports nothing, so
-- the next one counts. Both bounds stay as their source measured them; the day is that of the start.
CREATE OR REPLACE VIEW observed {{cluster}} AS
SELECT
    o.channel_id AS channel_id,
    o.content_id AS content_id,
    o.measure AS measure,
    m.kind AS kind,
    o.grain AS grain,
    o.period_start AS period_start,
    o.period_end AS period_end,
    toDate32(o.period_start, 'Asia/Ho_Chi_Minh') AS day,
    o.value AS value,
    toUInt64(0) AS flagged,
    o.generated AS generated,
    o.source AS source,
    o.topic AS topic,
    o.partition AS partition,
    o.offset AS first_offset,
    o.offset AS last_offset,
    toUInt64(1) AS events,
    o.file_sha256 AS file_sha256,
    o.line AS line
FROM observation AS o FINAL
INNER JOIN measure AS m FINAL ON m.code = o.measure
LEFT JOIN channel AS c FINAL ON c.id = o.channel_id
WHERE NOT o.missing
  AND (m.kind = 'gauge' OR m.base_grain = o.grain)
  AND NOT (m.interaction AND c.interactions_from IS NOT NULL
           AND toDate32(o.period_start, 'Asia/Ho_Chi_Minh') >= c.interactions_from)
ORDER BY
    transform(toString(o.source), ['facebook-insights', 'google-forms', 'api', 'template'], [1, 1, 2, 3], 4),
    o.version DESC,
    o.period_start,
    o.period_end
LIMIT 1 BY
    o.channel_id,
    o.content_id,
    o.measure,
    o.grain,
    toDate32(o.period_start, 'Asia/Ho_Chi_Minh'),
    if(o.grain = 'hour', toHour(o.period_start, 'Asia/Ho_Chi_Minh'), 0)
COMMENT 'Observations that count: flows and uniques in their base grain, gauges in any; of several for one day that of the best source, then the last; none from the go-live day on';

-- A counter's flow may reach over several days, so a report of any of them displaces it: what both
-- measured must not be added.
CREATE OR REPLACE VIEW figure {{cluster}} AS
SELECT
    channel_id,
    content_id,
    measure,
    kind,
    grain,
    period_start,
    period_end,
    day,
    value,
    flagged,
    generated,
    source,
    topic,
    partition,
    first_offset,
    last_offset,
    events,
    file_sha256,
    line
FROM observed
UNION ALL
SELECT
    f.channel_id AS channel_id,
    f.content_id AS content_id,
    f.measure AS measure,
    m.kind AS kind,
    'interval' AS grain,
    f.since AS period_start,
    f.read_at AS period_end,
    toDate32(f.since, 'Asia/Ho_Chi_Minh') AS day,
    f.value AS value,
    toUInt64(0) AS flagged,
    f.generated AS generated,
    'counter' AS source,
    f.topic AS topic,
    f.partition AS partition,
    f.offset AS first_offset,
    f.offset AS last_offset,
    toUInt64(1) AS events,
    '' AS file_sha256,
    toUInt32(0) AS line
FROM counter_flow AS f FINAL
INNER JOIN measure AS m FINAL ON m.code = f.measure
LEFT JOIN channel AS c FINAL ON c.id = f.channel_id
LEFT JOIN
(
    SELECT channel_id, content_id, measure, groupArray((period_start, period_end)) AS spans
    FROM observed
    WHERE measure IN (SELECT measure FROM counter_flow)
    GROUP BY channel_id, content_id, measure
) AS told ON told.channel_id = f.channel_id AND told.content_id = f.content_id AND told.measure = f.measure
WHERE NOT f.missing
  AND NOT arrayExists(span -> span.1 < f.read_at AND f.since < span.2, told.spans)
  AND NOT (m.interaction AND c.interactions_from IS NOT NULL
           AND toDate32(f.since, 'Asia/Ho_Chi_Minh') >= c.interactions_from)
UNION ALL
SELECT
    i.channel_id AS channel_id,
    i.content_id AS content_id,
    i.measure AS measure,
    m.kind AS kind,
    'hour' AS grain,
    toDateTime64(i.hour, 3, 'UTC') AS period_start,
    toDateTime64(i.hour + 3600, 3, 'UTC') AS period_end,
    toDate32(i.hour, 'Asia/Ho_Chi_Minh') AS day,
    toDecimal64(i.total, 3) AS value,
    i.flagged AS flagged,
    i.generated > 0 AS generated,
    'interactions' AS source,
    i.topic AS topic,
    i.partition AS partition,
    i.first_offset AS first_offset,
    i.last_offset AS last_offset,
    i.events AS events,
    '' AS file_sha256,
    toUInt32(0) AS line
FROM interaction_hour AS i FINAL
INNER JOIN measure AS m FINAL ON m.code = i.measure
INNER JOIN channel AS c FINAL ON c.id = i.channel_id
WHERE c.interactions_from IS NOT NULL
  AND toDate32(i.hour, 'Asia/Ho_Chi_Minh') >= c.interactions_from
UNION ALL
SELECT
    r.channel_id AS channel_id,
    r.content_id AS content_id,
    'readers_day' AS measure,
    'unique' AS kind,
    'day' AS grain,
    toTimeZone(toDateTime64(toString(r.day), 3, 'Asia/Ho_Chi_Minh'), 'UTC') AS period_start,
    toTimeZone(toDateTime64(toString(r.day + 1), 3, 'Asia/Ho_Chi_Minh'), 'UTC') AS period_end,
    r.day AS day,
    toDecimal64(round(r.estimate), 3) AS value,
    toUInt64(0) AS flagged,
    r.generated > 0 AS generated,
    'interactions' AS source,
    r.topic AS topic,
    r.partition AS partition,
    r.first_offset AS first_offset,
    r.last_offset AS last_offset,
    r.events AS events,
    '' AS file_sha256,
    toUInt32(0) AS line
FROM reader_day AS r FINAL
INNER JOIN channel AS c FINAL ON c.id = r.channel_id
WHERE c.interactions_from IS NOT NULL AND r.day >= c.interactions_from
COMMENT 'One reading of flows, gauges and uniques: for each channel, measure and day one source counts (interactions from the go-live day on; before it observations, and the flow of a counter where none overlaps it)';
