-- What a snapshot was computed of, so that it can be traced and computed again. A snapshot from
-- before there was this table has none until it is computed anew.
CREATE TABLE snapshot_input (
  framework         text     NOT NULL,
  framework_version text     NOT NULL,
  year              smallint NOT NULL,
  variant           text     NOT NULL,
  as_of             date     NOT NULL,
  -- The first day of the round.
  first_day         date     NOT NULL,
  measured_through  text     NOT NULL,
  -- The cells: a long data file of the engine, gzipped. Nothing is hidden in it: not for show.
  cells             bytea    NOT NULL,
  -- Who is assessed, the former districts, why cells are missing, who has generated facts.
  facts             jsonb    NOT NULL,
  PRIMARY KEY (framework, framework_version, year, variant, as_of),
  FOREIGN KEY (framework, framework_version, year, variant, as_of)
    REFERENCES snapshot ON DELETE CASCADE
);

-- gzip is as small as it gets.
ALTER TABLE snapshot_input ALTER COLUMN cells SET STORAGE EXTERNAL;
