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

CREATE OR REPLACE VIEW area {{cluster}} AS
SELECT code AS area_code, code AS unit_code, toFloat64(1) AS share, CAST(NULL, 'Nullable(UInt64)') AS population
FROM unit FINAL
WHERE length(code) = 3
UNION ALL
SELECT primary_district AS area_code, code AS unit_code, primary_share AS share, population
FROM unit FINAL
WHERE primary_district != ''
COMMENT 'Areas: a former district and the wards that lie mostly in it; approximate. Residents are those of the wards';

CREATE OR REPLACE VIEW figure {{cluster}} AS
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
WHERE NOT f.missing
  AND (f.channel_id, f.content_id, f.measure, toDate32(f.since, 'Asia/Ho_Chi_Minh')) NOT IN
      (SELECT channel_id, content_id, measure, toDate32(period_start, 'Asia/Ho_Chi_Minh')
       FROM observation FINAL
       WHERE NOT missing AND measure IN (SELECT measure FROM counter_flow))
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
COMMENT 'One reading of flows, gauges and uniques: for each channel, measure and day one source counts (interactions from the go-live day on, observations before), flows and uniques in their base grain only';
