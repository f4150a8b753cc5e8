CREATE TABLE channel (
  no                bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  id                text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,95}$'),
  kind              text NOT NULL,
  name              text NOT NULL CHECK (name <> ''),
  url               text NOT NULL DEFAULT '',
  external_id       text NOT NULL DEFAULT '',
  interactions_from date,
  verified          boolean NOT NULL DEFAULT false,
  closed            boolean NOT NULL DEFAULT false,
  generated         boolean NOT NULL DEFAULT false,
  version           bigint NOT NULL CHECK (version > 0)
);

-- Whose a channel was on which days (calendar Asia/Ho_Chi_Minh; hands change at midnight).
CREATE TABLE channel_owner (
  channel_no bigint NOT NULL REFERENCES channel (no),
  unit_code  text   NOT NULL REFERENCES unit,
  days       daterange NOT NULL CHECK (NOT isempty(days)),
  -- One owner a day. The number as a range of itself spares an extension for equality in GiST.
  EXCLUDE USING gist (int8range(channel_no, channel_no, '[]') WITH &&, days WITH &&)
);
CREATE INDEX channel_owner_channel ON channel_owner (channel_no);

-- Only digests: a key is shown once and kept by nobody. A digest never returns, not even elsewhere.
CREATE TABLE channel_key (
  channel_no  bigint NOT NULL REFERENCES channel (no),
  sha256      bytea  NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
  made_at     timestamptz NOT NULL,
  -- Open: valid until it is replaced.
  valid_until timestamptz,
  -- Set when its end was announced.
  ended       boolean NOT NULL DEFAULT false
);
CREATE INDEX channel_key_channel ON channel_key (channel_no);

CREATE TABLE content (
  id             text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,95}$'),
  channel_no     bigint NOT NULL REFERENCES channel (no),
  kind           text NOT NULL,
  title          text NOT NULL CHECK (title <> ''),
  issue_number   integer CHECK (issue_number > 0),
  planned_on     date,
  published_on   date,
  target_readers bigint CHECK (target_readers > 0),
  pages          integer CHECK (pages >= 0),
  articles       integer CHECK (articles >= 0),
  videos         integer CHECK (videos >= 0),
  photos         integer CHECK (photos >= 0),
  features       text[] NOT NULL DEFAULT '{}',
  target_url     text NOT NULL DEFAULT '',
  generated      boolean NOT NULL DEFAULT false,
  version        bigint NOT NULL CHECK (version > 0),
  UNIQUE (channel_no, kind, issue_number)
);

-- A printed code resolves for ever: it is given to one content and never taken back.
CREATE TABLE printed_code (
  code       text PRIMARY KEY CHECK (code ~ '^[0-9A-Za-z]{4,16}$'),
  content_id text NOT NULL UNIQUE REFERENCES content,
  given_at   timestamptz NOT NULL DEFAULT now()
);
-- Two codes that differ by letter case only would be one when read aloud.
CREATE UNIQUE INDEX printed_code_spoken ON printed_code (lower(code));

CREATE FUNCTION refuse_change_of_printed_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A printed code is for ever: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER printed_code_for_ever BEFORE UPDATE OR DELETE ON printed_code
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_printed_code();
CREATE TRIGGER printed_code_never_emptied BEFORE TRUNCATE ON printed_code
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_printed_code();

CREATE TABLE poll (
  id                    text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,95}$'),
  channel_no            bigint NOT NULL REFERENCES channel (no),
  content_id            text REFERENCES content,
  title                 text NOT NULL CHECK (title <> ''),
  opens_on              date NOT NULL,
  closes_on             date NOT NULL,
  target_population     bigint CHECK (target_population > 0),
  result_published_on   date,
  response_published_on date,
  -- Questions and options in their order: asked whole, never searched.
  questions             jsonb NOT NULL,
  generated             boolean NOT NULL DEFAULT false,
  version               bigint NOT NULL CHECK (version > 0),
  CHECK (opens_on <= closes_on)
);
CREATE INDEX poll_channel ON poll (channel_no);
