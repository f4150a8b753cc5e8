-- A sample of decisions that somebody else takes again without knowing the first. One sample per
-- round; who knows its seed can draw it again.
CREATE TABLE second_sample (
  year     smallint PRIMARY KEY REFERENCES round,
  seed     bigint      NOT NULL,
  percent  smallint    NOT NULL CHECK (percent BETWEEN 1 AND 100),
  drawn_by bigint      NOT NULL,
  drawn_at timestamptz NOT NULL
);

-- What was drawn: the decision of a verifier that stood then.
CREATE TABLE second_item (
  year      smallint NOT NULL REFERENCES second_sample,
  unit_code text     NOT NULL,
  indicator text     NOT NULL,
  decision  integer  NOT NULL,
  PRIMARY KEY (year, unit_code, indicator),
  FOREIGN KEY (year, unit_code, indicator, decision) REFERENCES decision
);

-- What the second verifier would decide. It changes no score: where the two differ, the council
-- looks at it.
CREATE TABLE second_decision (
  year       smallint NOT NULL,
  unit_code  text     NOT NULL,
  indicator  text     NOT NULL,
  choice     text     NOT NULL CHECK (choice IN ('accept', 'lower', 'raise', 'return')),
  points     numeric(8, 2) CHECK (points >= 0),
  reason     text     NOT NULL,
  decided_by bigint      NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (year, unit_code, indicator),
  FOREIGN KEY (year, unit_code, indicator) REFERENCES second_item,
  CHECK ((choice IN ('lower', 'raise')) = (points IS NOT NULL))
);

CREATE TRIGGER second_sample_kept BEFORE UPDATE OR DELETE ON second_sample
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER second_item_kept BEFORE UPDATE OR DELETE ON second_item
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER second_decision_kept BEFORE UPDATE OR DELETE ON second_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
