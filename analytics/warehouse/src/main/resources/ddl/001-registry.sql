-- What people decided: the last state of each entry of the compacted topics.
-- {{cluster}} and {{replacing}} are filled in by the command: nothing else differs on a cluster.

CREATE TABLE IF NOT EXISTS unit {{cluster}}
(
    code String COMMENT 'Statistical code: 01 (city), 3 digits (district to 30/6/2025), 5 digits (ward, commune)',
    name String COMMENT 'Official name',
    kind LowCardinality(String) COMMENT 'city, quan, huyen, thi_xa, phuong, xa',
    parent_code String COMMENT 'Code of the unit above; empty for the city',
    valid_from Nullable(Date32) COMMENT 'First day of validity; null is open',
    valid_to Nullable(Date32) COMMENT 'Last day of validity, inclusive; null is open',
    population Nullable(UInt64) COMMENT 'Residents; null when not published, which is not zero',
    area_km2 Nullable(Float64) COMMENT 'Area in square kilometres; null when not published',
    primary_district String COMMENT 'For a ward: the former district that holds most of its area; empty otherwise',
    primary_share Float64 COMMENT 'Share of the ward that lies in its primary district, 0 to 1; approximate',
    predecessors_json String COMMENT 'Former units with relation kind, as a JSON array',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the entry; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY code
COMMENT 'Organisation nodes with their validity';

CREATE TABLE IF NOT EXISTS channel {{cluster}}
(
    id String COMMENT 'Identity of the channel',
    kind LowCardinality(String) COMMENT 'fanpage, zalo_oa, zalo_group, youtube, tiktok, portal, e_publication, qr_bulletin, poll, unit_report',
    name String COMMENT 'Name that people know',
    url String COMMENT 'Address; empty when none',
    external_id String COMMENT 'The id that the platform itself uses; empty when none',
    owner_unit Array(String) COMMENT 'Unit codes of the owners, parallel to owner_from and owner_to',
    owner_from Array(Date32) COMMENT 'First day of each ownership; 1900-01-01 is open',
    owner_to Array(Date32) COMMENT 'Last day of each ownership, inclusive; 2299-12-31 is open',
    interactions_from Nullable(Date32) COMMENT 'First day on which interactions, not observations, are the source; null is never',
    verified Bool COMMENT 'The platform marks the channel as genuine',
    closed Bool COMMENT 'No longer in use',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the entry; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY id
COMMENT 'Channels with their owners by date';

CREATE TABLE IF NOT EXISTS content {{cluster}}
(
    id String COMMENT 'Identity of the content within its channel',
    channel_id String COMMENT 'Channel that carries it',
    kind LowCardinality(String) COMMENT 'post, bulletin_issue, e_publication_issue, video, article',
    title String COMMENT 'Title',
    issue_number Nullable(UInt32) COMMENT 'Number of the issue; null when it has none',
    planned_on Nullable(Date32) COMMENT 'Day on which it was to be published; null when not planned',
    published_on Nullable(Date32) COMMENT 'Day on which it was published; null when it was not',
    target_readers Nullable(UInt64) COMMENT 'Readers whom it is meant for; null when not set',
    pages Nullable(UInt32) COMMENT 'Pages of the issue; null when not counted',
    articles Nullable(UInt32) COMMENT 'Articles of the issue; null when not counted',
    videos Nullable(UInt32) COMMENT 'Videos of the issue; null when not counted',
    photos Nullable(UInt32) COMMENT 'Photos of the issue; null when not counted',
    features Array(String) COMMENT 'Access features: audio, flip, mobile, captions',
    qr_code String COMMENT 'Printed code, resolving for ever; empty when none',
    target_url String COMMENT 'Where the code leads; empty when none',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the entry; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY (channel_id, id)
COMMENT 'Posts, issues and videos';

CREATE TABLE IF NOT EXISTS poll {{cluster}}
(
    id String COMMENT 'Identity of the poll',
    channel_id String COMMENT 'Channel that carries it',
    content_id String COMMENT 'Content that it belongs to; empty when none',
    title String COMMENT 'Title',
    opens_on Nullable(Date32) COMMENT 'First day; null is open',
    closes_on Nullable(Date32) COMMENT 'Last day, inclusive; null is open',
    target_population Nullable(UInt64) COMMENT 'People whom it is meant for; null when not set',
    questions_json String COMMENT 'Questions with their options, as a JSON array',
    result_published_on Nullable(Date32) COMMENT 'Day on which the result was published; null when it was not',
    response_published_on Nullable(Date32) COMMENT 'Day on which the body answered the result; null when it did not',
    generated Bool COMMENT 'Made for the demonstration',
    topic LowCardinality(String) COMMENT 'Topic of the entry',
    partition UInt32 COMMENT 'Partition of the entry',
    offset UInt64 COMMENT 'Offset of the entry',
    version UInt64 COMMENT 'Version of the entry; the highest counts'
)
ENGINE = {{replacing}}(version) ORDER BY id
COMMENT 'Polls; their answers are in poll_ballots and poll_option, counted';
