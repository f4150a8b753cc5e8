-- A paper that proves a claim: a file under the SHA-256 of what it holds, or a link. Every change is
-- a version of its own, and so is taking it back.
CREATE TABLE evidence (
  year          smallint NOT NULL REFERENCES round,
  unit_code     text     NOT NULL REFERENCES unit,
  indicator     text     NOT NULL CHECK (indicator <> ''),
  item          integer  NOT NULL CHECK (item > 0),
  version       integer  NOT NULL CHECK (version > 0),
  number        text     NOT NULL,
  name          text     NOT NULL CHECK (name <> ''),
  document_date date,
  summary       text     NOT NULL,
  link          text     NOT NULL,
  sha256        text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  kind          text CHECK (kind IN ('pdf', 'jpg', 'png')),
  size          bigint CHECK (size > 0),
  file_name     text,
  scanned       boolean  NOT NULL,
  removed       boolean  NOT NULL,
  added_by      bigint      NOT NULL,
  added_at      timestamptz NOT NULL,
  PRIMARY KEY (year, unit_code, indicator, item, version),
  CHECK ((sha256 IS NULL) = (link <> '')),
  CHECK ((sha256 IS NULL) = (kind IS NULL) AND (sha256 IS NULL) = (file_name IS NULL))
);
CREATE TRIGGER evidence_kept BEFORE UPDATE OR DELETE ON evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
