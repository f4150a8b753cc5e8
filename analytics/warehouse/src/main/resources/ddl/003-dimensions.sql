-- Dimensions that the command fills from the contract; a row's version is when it was filled.

CREATE TABLE IF NOT EXISTS measure {{cluster}}
(
    code LowCardinality(String) COMMENT 'Measure code',
    kind LowCardinality(String) COMMENT 'flow (sums), gauge (last value), unique (never summed)',
    unit LowCardinality(String) COMMENT 'What is counted',
    direction LowCardinality(String) COMMENT 'up, down, band, context: which way is better',
    base_grain LowCardinality(String) COMMENT 'Grain whose reports count; others are kept beside it',
    label_vi String COMMENT 'Vietnamese label',
    label_en String COMMENT 'English label',
    negative_allowed Bool COMMENT 'A value below zero makes sense',
    interaction Bool COMMENT 'Counted from interactions once its channel is live',
    version UInt64 COMMENT 'When it was filled, in milliseconds; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY code
COMMENT 'The closed vocabulary of measures';

CREATE TABLE IF NOT EXISTS kpi {{cluster}}
(
    code String COMMENT 'KPI code',
    name_vi String COMMENT 'Vietnamese name',
    name_en String COMMENT 'English name',
    channel_kinds Array(String) COMMENT 'Kinds of channels it looks at',
    numerator String COMMENT 'Expression over the closed set of terms',
    denominator String COMMENT 'Expression over the closed set of terms; 1 when it is a plain figure',
    scale Float64 COMMENT 'Factor of the quotient: 100 for %, 1000 for ‰',
    unit LowCardinality(String) COMMENT 'Unit of the result',
    period LowCardinality(String) COMMENT 'Usual period',
    direction LowCardinality(String) COMMENT 'up, down, band, context: which way is better',
    pillar LowCardinality(String) COMMENT 'kn (skills), pt (means), vh (culture); empty when none',
    level UInt8 COMMENT 'Maturity level 1 to 3; 0 when none',
    min_people UInt32 COMMENT 'Fewer people than this are suppressed; 0 when none are counted',
    caveat_vi String COMMENT 'What to know when reading it, in Vietnamese',
    version UInt64 COMMENT 'When it was filled, in milliseconds; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY code
COMMENT 'The KPI catalogue: numerator over denominator, never an average of rates';

CREATE TABLE IF NOT EXISTS calendar {{cluster}}
(
    day Date32 COMMENT 'Day of Asia/Ho_Chi_Minh',
    starts_at DateTime64(3, 'UTC') COMMENT 'Its midnight',
    ends_at DateTime64(3, 'UTC') COMMENT 'The next midnight',
    weekday UInt8 COMMENT '1 Monday to 7 Sunday',
    week_start Date32 COMMENT 'Monday of its week',
    month_start Date32 COMMENT 'First day of its month',
    quarter_start Date32 COMMENT 'First day of its quarter',
    year UInt16 COMMENT 'Year',
    version UInt64 COMMENT 'When it was filled, in milliseconds; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY day
COMMENT 'Days of Asia/Ho_Chi_Minh, 2015 to 2040';
