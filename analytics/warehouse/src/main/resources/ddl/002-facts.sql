-- Facts: whole states with a version that grows; only the job writes them, reads use FINAL.
-- Lineage in every row: topic, partition and offset; windows hold first and last offset and events.

CREATE TABLE IF NOT EXISTS observation {{cluster}}
(
    channel_id String COMMENT 'Channel',
    content_id String COMMENT 'Content; empty for the channel itself',
    measure LowCardinality(String) COMMENT 'Measure code',
    grain LowCardinality(String) COMMENT 'hour, day, week, days_28, month, quarter, year, lifetime',
    period_start DateTime64(3, 'UTC') COMMENT 'Beginning of the period, inclusive, as its source measured it',
    period_end DateTime64(3, 'UTC') COMMENT 'End of the period, exclusive',
    value Decimal(18, 3) COMMENT 'The value; 0 when missing is true',
    missing Bool COMMENT 'Retraction: the source says that it has no value',
    generated Bool COMMENT 'Made for the demonstration',
    source LowCardinality(String) COMMENT 'api, facebook-insights, google-forms, template, qr, poll-form, demo',
    file_sha256 String COMMENT 'SHA-256 of the file in hexadecimal; empty when there was none',
    line UInt32 COMMENT 'Line, row or position in the file from 1; 0 when there was none',
    received_at DateTime64(3, 'UTC') COMMENT 'When the collector received it',
    topic LowCardinality(String) COMMENT 'Topic of the record',
    partition UInt32 COMMENT 'Partition of the record',
    offset UInt64 COMMENT 'Offset of the record',
    version UInt64 COMMENT 'Offset, + epoch × 2^44 once the topic was made anew; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, content_id, measure, grain, period_start, period_end)
COMMENT 'Figures of a period that a platform or a unit reported; the last one received counts';

CREATE TABLE IF NOT EXISTS counter_reading {{cluster}}
(
    channel_id String COMMENT 'Channel',
    content_id String COMMENT 'Content; empty for the channel itself',
    measure LowCardinality(String) COMMENT 'Measure code',
    read_at DateTime64(3, 'UTC') COMMENT 'When the counter was read',
    value Decimal(18, 3) COMMENT 'The counter since it began; 0 when missing is true',
    missing Bool COMMENT 'Retraction: there was no such reading',
    generated Bool COMMENT 'Made for the demonstration',
    source LowCardinality(String) COMMENT 'api, facebook-insights, google-forms, template, qr, poll-form, demo',
    file_sha256 String COMMENT 'SHA-256 of the file in hexadecimal; empty when there was none',
    line UInt32 COMMENT 'Line, row or position in the file from 1; 0 when there was none',
    received_at DateTime64(3, 'UTC') COMMENT 'When the collector received it',
    topic LowCardinality(String) COMMENT 'Topic of the record',
    partition UInt32 COMMENT 'Partition of the record',
    offset UInt64 COMMENT 'Offset of the record',
    version UInt64 COMMENT 'Offset, + epoch × 2^44 once the topic was made anew; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, content_id, measure, read_at)
COMMENT 'Cumulative counters as they were read';

CREATE TABLE IF NOT EXISTS counter_flow {{cluster}}
(
    channel_id String COMMENT 'Channel',
    content_id String COMMENT 'Content; empty for the channel itself',
    measure LowCardinality(String) COMMENT 'Measure code',
    read_at DateTime64(3, 'UTC') COMMENT 'The later of the two readings',
    since DateTime64(3, 'UTC') COMMENT 'The earlier of the two readings',
    value Decimal(18, 3) COMMENT 'Amount between the two readings; after a reset the later reading itself',
    reset Bool COMMENT 'The counter had begun anew',
    missing Bool COMMENT 'The reading was retracted: there is no such flow',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the last record that formed this row',
    partition UInt32 COMMENT 'Partition of that record',
    offset UInt64 COMMENT 'Offset of that record',
    version UInt64 COMMENT 'Offset, + epoch × 2^44 once the topic was made anew; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, content_id, measure, read_at)
COMMENT 'Flows that the job derived from cumulative counters';

CREATE TABLE IF NOT EXISTS interaction_hour {{cluster}}
(
    channel_id String COMMENT 'Channel',
    content_id String COMMENT 'Content; empty for the channel itself',
    measure LowCardinality(String) COMMENT 'Measure code that the interactions count for',
    hour DateTime('UTC') COMMENT 'Beginning of the hour in which they occurred',
    total UInt64 COMMENT 'All uses, the flagged ones included',
    flagged UInt64 COMMENT 'Uses that a rule marked as machine-made; total − flagged is the cleaned reading',
    late UInt64 COMMENT 'Uses received more than five minutes after the hour had ended',
    generated UInt64 COMMENT 'Uses made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the records',
    partition UInt32 COMMENT 'Partition of the records',
    first_offset UInt64 COMMENT 'Lowest offset counted here',
    last_offset UInt64 COMMENT 'Highest offset counted here',
    events UInt64 COMMENT 'Records counted here',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, content_id, measure, hour)
COMMENT 'Interactions per hour of event time, each counted once';

CREATE TABLE IF NOT EXISTS reader_day {{cluster}}
(
    channel_id String COMMENT 'Channel',
    content_id String COMMENT 'Content; empty for the channel itself',
    day Date32 COMMENT 'Day of Asia/Ho_Chi_Minh',
    estimate Float64 COMMENT 'Estimated distinct readers of that day; never summed as people',
    lower Float64 COMMENT 'Lower bound of the estimate (2 standard deviations)',
    upper Float64 COMMENT 'Upper bound of the estimate (2 standard deviations)',
    generated UInt64 COMMENT 'Uses made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the records',
    partition UInt32 COMMENT 'Partition of the records',
    first_offset UInt64 COMMENT 'Lowest offset counted here',
    last_offset UInt64 COMMENT 'Highest offset counted here',
    events UInt64 COMMENT 'Records counted here',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, content_id, day)
COMMENT 'Distinct readers of one day, estimated by a sketch';

CREATE TABLE IF NOT EXISTS poll_ballots {{cluster}}
(
    poll_id String COMMENT 'Poll',
    started UInt64 COMMENT 'Forms opened, the flagged ones included: previews of links open forms too',
    started_flagged UInt64 COMMENT 'Forms opened that a rule marked as machine-made; started − started_flagged is the cleaned reading',
    completed UInt64 COMMENT 'Forms sent, the flagged ones included',
    flagged UInt64 COMMENT 'Forms sent that a rule marked as machine-made; completed − flagged is the cleaned reading',
    generated UInt64 COMMENT 'Forms sent for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the records',
    partition UInt32 COMMENT 'Partition of the records',
    first_offset UInt64 COMMENT 'Lowest offset counted here',
    last_offset UInt64 COMMENT 'Highest offset counted here',
    events UInt64 COMMENT 'Records counted here',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY poll_id
COMMENT 'Ballots of a poll, counted';

CREATE TABLE IF NOT EXISTS poll_option {{cluster}}
(
    poll_id String COMMENT 'Poll',
    question String COMMENT 'Code of the question',
    option String COMMENT 'Code of the option',
    count UInt64 COMMENT 'Ballots that chose the option',
    ballots UInt64 COMMENT 'Ballots that answered the question, as of this step; grows by ten or more',
    topic LowCardinality(String) COMMENT 'Topic of the records',
    partition UInt32 COMMENT 'Partition of the records',
    first_offset UInt64 COMMENT 'Lowest offset counted here',
    last_offset UInt64 COMMENT 'Highest offset counted here',
    events UInt64 COMMENT 'Records counted here',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (poll_id, question, option)
COMMENT 'Answers to each question of a poll, counted, in steps that reveal no single ballot';

CREATE TABLE IF NOT EXISTS rejection_hour {{cluster}}
(
    stage LowCardinality(String) COMMENT 'Who refused: collector or job',
    topic_refused LowCardinality(String) COMMENT 'Topic of the refused records; empty when the collector refused',
    reason LowCardinality(String) COMMENT 'Code of the closed list of reasons',
    hour DateTime('UTC') COMMENT 'Hour of the refusal',
    count UInt64 COMMENT 'Records refused, each counted once',
    topic LowCardinality(String) COMMENT 'Topic of the dead letters',
    partition UInt32 COMMENT 'Partition of the dead letters',
    first_offset UInt64 COMMENT 'Lowest offset counted here',
    last_offset UInt64 COMMENT 'Highest offset counted here',
    events UInt64 COMMENT 'Records counted here',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (stage, topic_refused, reason, hour, partition)
COMMENT 'Refused records per reason and hour';

CREATE TABLE IF NOT EXISTS progress {{cluster}}
(
    topic LowCardinality(String) COMMENT 'Topic',
    partition UInt32 COMMENT 'Partition',
    last_offset UInt64 COMMENT 'Highest offset whose effects have been written',
    last_received_at DateTime64(3, 'UTC') COMMENT 'When the collector received that record',
    written_at DateTime64(3, 'UTC') COMMENT 'When the job wrote this row',
    version UInt64 COMMENT 'epoch × 2^44 + last_offset; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (topic, partition)
COMMENT 'How far the job has come';

CREATE TABLE IF NOT EXISTS job_epoch {{cluster}}
(
    epoch UInt32 COMMENT 'Number of the epoch, from 1; a job that starts without its state takes the next',
    started_at DateTime64(3, 'UTC') COMMENT 'When the job started without state',
    first_complete_hour DateTime('UTC') COMMENT 'First hour that began after the oldest retained record'
)
ENGINE = {{replacing}}(started_at) ORDER BY epoch
COMMENT 'Starts of the job without state';
