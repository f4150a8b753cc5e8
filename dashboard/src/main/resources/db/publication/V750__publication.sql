-- What was frozen for publication: everything needed to compute it again, signed. One account
-- prepares it, another releases it; what was released is never changed, only followed by another
-- edition that says why.
CREATE TABLE publication (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  year              smallint NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  framework         text     NOT NULL,
  framework_version text     NOT NULL,
  as_of             date     NOT NULL,
  unit_count        integer  NOT NULL CHECK (unit_count > 0),
  generated         boolean  NOT NULL,
  -- The zip archive that infra/index verify computes again.
  bundle            bytea    NOT NULL,
  bundle_sha256     text     NOT NULL CHECK (length(bundle_sha256) = 64),
  key_id            text     NOT NULL,
  reason            text     NOT NULL,
  prepared_by       bigint      NOT NULL,
  prepared_at       timestamptz NOT NULL
);
ALTER TABLE publication ALTER COLUMN bundle SET STORAGE EXTERNAL;

CREATE TABLE publication_release (
  publication_id bigint PRIMARY KEY REFERENCES publication,
  year           smallint NOT NULL,
  edition        integer  NOT NULL CHECK (edition > 0),
  released_by    bigint      NOT NULL,
  released_at    timestamptz NOT NULL,
  UNIQUE (year, edition)
);

-- The public halves of all keys that ever signed; the secret halves are files of their owner.
CREATE TABLE publication_key (
  id         text PRIMARY KEY,
  public_key text        NOT NULL,
  since      timestamptz NOT NULL
);

CREATE FUNCTION refuse_republishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER publication_kept BEFORE UPDATE OR DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_republishing();
CREATE TRIGGER publication_release_kept BEFORE UPDATE OR DELETE ON publication_release
  FOR EACH ROW EXECUTE FUNCTION refuse_republishing();
CREATE TRIGGER publication_key_kept BEFORE UPDATE OR DELETE ON publication_key
  FOR EACH ROW EXECUTE FUNCTION refuse_republishing();
