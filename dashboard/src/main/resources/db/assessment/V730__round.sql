-- One round of assessment per year. Nothing is deleted: what changes gets a new row or version.
CREATE TABLE round (
  year              smallint PRIMARY KEY CHECK (year BETWEEN 2020 AND 2100),
  framework         text        NOT NULL CHECK (framework <> ''),
  framework_version text        NOT NULL CHECK (framework_version <> ''),
  opens_at          timestamptz NOT NULL,
  -- Until then units submit; a unit with an extension until that.
  deadline          timestamptz NOT NULL,
  appraised_by      timestamptz NOT NULL,
  council_on        date        NOT NULL,
  publication_on    date        NOT NULL,
  locked_at         timestamptz,
  version           bigint      NOT NULL CHECK (version > 0),
  CHECK (opens_at < deadline AND deadline < appraised_by)
);

-- A later deadline for one unit; the newest holds.
CREATE TABLE round_extension (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  year       smallint    NOT NULL REFERENCES round,
  unit_code  text        NOT NULL REFERENCES unit,
  deadline   timestamptz NOT NULL,
  reason     text        NOT NULL CHECK (reason <> ''),
  granted_by bigint      NOT NULL,
  granted_at timestamptz NOT NULL
);
CREATE INDEX round_extension_unit ON round_extension (year, unit_code, id);

-- Where a unit's whole form stands; without a row nobody has begun.
CREATE TABLE form (
  year       smallint NOT NULL REFERENCES round,
  unit_code  text     NOT NULL REFERENCES unit,
  state      text     NOT NULL CHECK (state IN ('drafting', 'checking', 'submitted')),
  -- Who handed it over or submitted it, and when.
  changed_by bigint      NOT NULL,
  changed_at timestamptz NOT NULL,
  version    bigint      NOT NULL CHECK (version > 0),
  PRIMARY KEY (year, unit_code)
);

-- What a unit says of one criterion, as it was typed; every save is a version of its own. Of a
-- measured criterion it is a dispute of the measurement.
CREATE TABLE claim (
  year        smallint NOT NULL REFERENCES round,
  unit_code   text     NOT NULL REFERENCES unit,
  indicator   text     NOT NULL CHECK (indicator <> ''),
  version     integer  NOT NULL CHECK (version > 0),
  state       text     NOT NULL CHECK (state IN ('', 'MISSING', 'NOT_APPLICABLE')),
  value       text     NOT NULL,
  numerator   text     NOT NULL,
  denominator text     NOT NULL,
  note        text     NOT NULL,
  entered_by  bigint      NOT NULL,
  entered_at  timestamptz NOT NULL,
  PRIMARY KEY (year, unit_code, indicator, version)
);

-- Which version of a claim was handed in: with the form, or again after it was returned.
CREATE TABLE submission (
  year          smallint NOT NULL,
  unit_code     text     NOT NULL,
  indicator     text     NOT NULL,
  claim_version integer  NOT NULL,
  submitted_by  bigint      NOT NULL,
  submitted_at  timestamptz NOT NULL,
  PRIMARY KEY (year, unit_code, indicator, claim_version),
  FOREIGN KEY (year, unit_code, indicator, claim_version) REFERENCES claim
);

-- What verifiers and the council decided of one criterion. The gap between two scores is never
-- kept: it is what two of these say.
CREATE TABLE decision (
  year          smallint NOT NULL REFERENCES round,
  unit_code     text     NOT NULL REFERENCES unit,
  indicator     text     NOT NULL CHECK (indicator <> ''),
  version       integer  NOT NULL CHECK (version > 0),
  stage         text     NOT NULL CHECK (stage IN ('verification', 'council')),
  choice        text     NOT NULL CHECK (choice IN ('accept', 'lower', 'raise', 'return')),
  -- What was decided about; 0 where the unit claims nothing and a measurement stands.
  claim_version integer  NOT NULL CHECK (claim_version >= 0),
  points        numeric(8, 2) CHECK (points >= 0),
  reason        text     NOT NULL,
  due           timestamptz,
  decided_by    bigint      NOT NULL,
  decided_at    timestamptz NOT NULL,
  PRIMARY KEY (year, unit_code, indicator, version),
  -- What is accepted stands as it was claimed or measured.
  CHECK ((choice IN ('lower', 'raise')) = (points IS NOT NULL)),
  CHECK ((choice = 'return') = (due IS NOT NULL)),
  CHECK (choice = 'accept' OR reason <> ''),
  CHECK (stage <> 'council' OR choice <> 'return')
);

-- What the unit answers to a decision.
CREATE TABLE explanation (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  year        smallint NOT NULL,
  unit_code   text     NOT NULL,
  indicator   text     NOT NULL,
  decision    integer  NOT NULL,
  text        text     NOT NULL CHECK (text <> ''),
  written_by  bigint      NOT NULL,
  written_at  timestamptz NOT NULL,
  FOREIGN KEY (year, unit_code, indicator, decision) REFERENCES decision
);

-- History is read, never rewritten, whoever asks.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER claim_kept BEFORE UPDATE OR DELETE ON claim
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER submission_kept BEFORE UPDATE OR DELETE ON submission
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER decision_kept BEFORE UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER explanation_kept BEFORE UPDATE OR DELETE ON explanation
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
