-- What was computed, and of what. Written in one transaction with its rows of the outbox.
CREATE TABLE snapshot (
  framework         text     NOT NULL,
  framework_version text     NOT NULL,
  year              smallint NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  variant           text     NOT NULL CHECK (variant IN ('cleaned', 'raw')),
  as_of             date     NOT NULL,
  version           bigint   NOT NULL CHECK (version > 0),
  -- It is computed anew only when one of these has changed.
  engine_version    text     NOT NULL,
  definition_sha256 text     NOT NULL CHECK (length(definition_sha256) = 64),
  inputs_sha256     text     NOT NULL CHECK (length(inputs_sha256) = 64),
  unit_count        integer  NOT NULL CHECK (unit_count > 0),
  computed_at       timestamptz NOT NULL,
  -- The head as it went on the topic.
  head              bytea    NOT NULL,
  PRIMARY KEY (framework, framework_version, year, variant, as_of)
);

CREATE TABLE snapshot_unit (
  framework         text     NOT NULL,
  framework_version text     NOT NULL,
  year              smallint NOT NULL,
  variant           text     NOT NULL,
  as_of             date     NOT NULL,
  unit_code         text     NOT NULL,
  -- The entry as it went on the topic.
  entry             bytea    NOT NULL,
  PRIMARY KEY (framework, framework_version, year, variant, as_of, unit_code),
  FOREIGN KEY (framework, framework_version, year, variant, as_of)
    REFERENCES snapshot ON DELETE CASCADE
);
