-- Scores: snapshots of an index, as adopted; the last state of each entry of the topic of scores.
--
-- A snapshot is shown only when complete: every row of one computation carries the version of the
-- snapshot's head, and there are as many units with a row of TOTAL of that version as the head says.
-- What an earlier computation of the same snapshot left of units and nodes that have vanished since
-- is older than the head and does not count. So readers do not read score alone; they ask first
-- which snapshot it is, then read that one:
--
--   SELECT * FROM score_complete
--   WHERE framework = … AND framework_version = … AND year = … AND variant = … AND as_of <= …
--   ORDER BY as_of DESC LIMIT 1
--
--   SELECT * FROM score FINAL
--   WHERE (framework, framework_version, year, variant, as_of, version) = (…) AND node = …
--
-- or, where speed does not matter, score_shown, which does both.

CREATE TABLE IF NOT EXISTS score_snapshot {{cluster}}
(
    framework String COMMENT 'Code of the framework',
    framework_version String COMMENT 'Version of the framework',
    year UInt16 COMMENT 'Year that is assessed',
    variant LowCardinality(String) COMMENT 'cleaned, raw: without and with engagement that a rule marked as machine-made',
    as_of Date32 COMMENT 'Day of Asia/Ho_Chi_Minh at whose end the snapshot was taken',
    months UInt8 COMMENT 'Months of the year that the snapshot covers',
    final_after_deadline Bool COMMENT 'The deadline of the round has passed: nothing is declared any more',
    engine_version String COMMENT 'Version of the computation',
    definition_sha256 String COMMENT 'SHA-256 of the definition, in hexadecimal',
    inputs_sha256 String COMMENT 'SHA-256 of all inputs, in hexadecimal',
    seed UInt64 COMMENT 'Seed of the draws behind the intervals',
    draws UInt32 COMMENT 'Number of the draws behind the intervals',
    unit_count UInt32 COMMENT 'Units of the snapshot: rows of TOTAL with the same version',
    computed_at DateTime64(3, 'UTC') COMMENT 'When it was computed',
    measured_through Nullable(DateTime64(3, 'UTC')) COMMENT 'Measured inputs were in the warehouse up to this instant; null when none was used',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the computation; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (framework, framework_version, year, variant, as_of)
COMMENT 'Heads of snapshots: what each was computed of, and how many units it has';

CREATE TABLE IF NOT EXISTS score {{cluster}}
(
    framework String COMMENT 'Code of the framework',
    framework_version String COMMENT 'Version of the framework',
    year UInt16 COMMENT 'Year that is assessed',
    variant LowCardinality(String) COMMENT 'cleaned, raw: without and with engagement that a rule marked as machine-made',
    as_of Date32 COMMENT 'Day of Asia/Ho_Chi_Minh at whose end the snapshot was taken',
    node String COMMENT 'Code of the node; TOTAL; a group of a view as TRU-COT/KN',
    unit_code String COMMENT 'Code of the unit',
    unit_kind LowCardinality(String) COMMENT 'city, quan, huyen, thi_xa, phuong, xa',
    approximate Bool COMMENT 'Measured over another area than the unit''s own',
    band UInt16 COMMENT 'Group of units whose ranks cannot be told apart, 1 for the best; 0 for none',
    role LowCardinality(String) COMMENT 'total, main_index, pillar, level, indicator',
    state LowCardinality(String) COMMENT 'present, zero, missing, not_applicable, suppressed_denominator, suppressed_numerator, unranked',
    reason String COMMENT 'Why, where the state needs a reason; empty otherwise',
    value Nullable(Decimal(18, 6)) COMMENT 'The index, 0 to 1; null when there is none, which is not zero',
    points Nullable(Decimal(18, 6)) COMMENT 'Points; null when there are none',
    assessed Nullable(Decimal(18, 6)) COMMENT 'Points that could be assessed; null when there are none',
    low Nullable(Decimal(18, 6)) COMMENT 'Lower bound of the 90 % interval of the value; null when not estimated',
    high Nullable(Decimal(18, 6)) COMMENT 'Upper bound of the 90 % interval of the value; null when not estimated',
    rank Nullable(UInt32) COMMENT 'Rank among the units of the snapshot, 1 for the best; null when unranked',
    rank_low Nullable(UInt32) COMMENT 'Best rank of its 90 % interval; null when not estimated',
    rank_high Nullable(UInt32) COMMENT 'Worst rank of its 90 % interval; null when not estimated',
    tied Bool COMMENT 'The rank is shared',
    share_measured Nullable(Decimal(9, 6)) COMMENT 'Share of the weight that rests on measured inputs, 0 to 1; null when unknown',
    share_declared Nullable(Decimal(9, 6)) COMMENT 'Share of the weight that rests on declared inputs, 0 to 1; null when unknown',
    share_survey Nullable(Decimal(9, 6)) COMMENT 'Share of the weight that rests on surveys, 0 to 1; null when unknown',
    share_imputed Nullable(Decimal(9, 6)) COMMENT 'Share of the weight that rests on imputed inputs, 0 to 1; null when unknown',
    numerator Nullable(Decimal(18, 3)) COMMENT 'Of an indicator that is a ratio; null otherwise',
    denominator Nullable(Decimal(18, 3)) COMMENT 'Of an indicator that is a ratio; null otherwise',
    source LowCardinality(String) COMMENT 'Kind of source of an indicator: measured, declared, survey, imputed; empty otherwise',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the computation; rows older than the head of their snapshot do not count'
)
ENGINE = {{replacing}}(version) ORDER BY (framework, framework_version, year, variant, as_of, node, unit_code)
COMMENT 'Figures of every unit at every node of a snapshot; read only as score_complete allows';

CREATE OR REPLACE VIEW score_complete {{cluster}} AS
SELECT h.*
FROM score_snapshot AS h FINAL
INNER JOIN
(
    SELECT framework, framework_version, year, variant, as_of, version, uniqExact(unit_code) AS units
    FROM score
    WHERE node = 'TOTAL'
    GROUP BY framework, framework_version, year, variant, as_of, version
) AS t
    ON t.framework = h.framework
    AND t.framework_version = h.framework_version
    AND t.year = h.year
    AND t.variant = h.variant
    AND t.as_of = h.as_of
    AND t.version = h.version
WHERE t.units = h.unit_count
COMMENT 'Heads of the snapshots that are complete and may be shown; the newest as of a day is the one with the greatest as_of up to it';

CREATE OR REPLACE VIEW score_shown {{cluster}} AS
SELECT s.*
FROM score AS s FINAL
WHERE (s.framework, s.framework_version, s.year, s.variant, s.as_of, s.version) IN
(
    SELECT framework, framework_version, year, variant, as_of, version
    FROM score_complete
)
COMMENT 'Figures of the snapshots that are complete and may be shown';
