-- The definitions by which units are scored, byte for byte as they were brought in.
CREATE TABLE framework_definition (
  code            text        NOT NULL CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  version         text        NOT NULL CHECK (version ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$'),
  state           text        NOT NULL CHECK (state IN ('draft', 'adopted', 'retired')),
  bytes           bytea       NOT NULL,
  sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  valid_from      date        NOT NULL,
  valid_to        date,
  -- The decision that adopted it; none for what the product brings along, which nobody decided.
  decision_number text        NOT NULL DEFAULT '',
  decision_date   date,
  -- Accounts by number, 0 for the product itself. Who proposes is never who decides.
  imported_by     bigint      NOT NULL,
  imported_at     timestamptz NOT NULL,
  adopted_by      bigint,
  adopted_at      timestamptz,
  ending_by       bigint,
  ending_at       timestamptz,
  ending_decision text        NOT NULL DEFAULT '',
  retired_by      bigint,
  retired_at      timestamptz,
  row_version     bigint      NOT NULL CHECK (row_version > 0),
  PRIMARY KEY (code, version),
  CHECK ((state = 'draft') = (adopted_at IS NULL)),
  CHECK ((state = 'retired') = (retired_at IS NOT NULL)),
  CHECK (adopted_by <> imported_by OR adopted_by = 0),
  CHECK (retired_by <> ending_by)
);
