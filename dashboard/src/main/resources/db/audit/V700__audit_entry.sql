-- Who decided what and when: a chain, to which entries are added and in which none ever changes.
-- An account is a number and never a name, so that a name can be erased elsewhere.
CREATE TABLE audit_entry (
  no         bigint      PRIMARY KEY CHECK (no > 0),
  decided_at timestamptz NOT NULL,
  -- 0: the system itself, or somebody who is not logged in. No foreign key: the entry stays.
  account    bigint      NOT NULL CHECK (account >= 0),
  verb       text        NOT NULL CHECK (verb <> ''),
  object     text        NOT NULL CHECK (object <> ''),
  key        text        NOT NULL CHECK (key <> ''),
  facts      jsonb       NOT NULL,
  -- The digest of the entry before, and that of this one over all its columns.
  before     bytea       NOT NULL CHECK (octet_length(before) = 32),
  sha256     bytea       NOT NULL CHECK (octet_length(sha256) = 32)
);
CREATE INDEX audit_entry_verb ON audit_entry (verb, no);
CREATE INDEX audit_entry_object ON audit_entry (object, key);
CREATE INDEX audit_entry_account ON audit_entry (account, no);
CREATE INDEX audit_entry_unit ON audit_entry ((facts ->> 'unit'), no) WHERE facts ->> 'unit' IS NOT NULL;
CREATE INDEX audit_entry_day ON audit_entry USING brin (decided_at);

CREATE FUNCTION refuse_change_of_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What is recorded stays: % of % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_for_ever BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_entry();
CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_entry();
