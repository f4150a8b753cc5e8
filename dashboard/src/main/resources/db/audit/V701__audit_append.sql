-- Appends to the chain in one step: whoever comes next waits for one answer and the commit, not for
-- three answers. The columns of an entry arrive as the middle of the text that is hashed; only its
-- number and the digest before it are known no earlier than here. Each statement of a volatile
-- function sees what was committed while the lock was waited for.
CREATE FUNCTION audit_append(
  at timestamptz, accounts bigint[], verbs text[], objects text[], keys text[], facts text[],
  middles text[]) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  last_no bigint;
  digest  bytea;
  before  bytea;
BEGIN
  -- "audit" on the keys of a telephone; nobody else locks this number.
  PERFORM pg_advisory_xact_lock(28348);
  SELECT no, sha256 INTO last_no, digest FROM audit_entry ORDER BY no DESC LIMIT 1;
  IF NOT FOUND THEN
    last_no := 0;
    digest := decode(repeat('00', 32), 'hex');
  END IF;
  FOR i IN 1 .. cardinality(verbs) LOOP
    last_no := last_no + 1;
    before := digest;
    digest := sha256(convert_to(
      E'15:thuocso-audit-1\n' || length(last_no::text) || ':' || last_no || E'\n'
        || middles[i] || '64:' || encode(before, 'hex') || E'\n', 'UTF8'));
    INSERT INTO audit_entry VALUES
      (last_no, at, accounts[i], verbs[i], objects[i], keys[i], facts[i]::jsonb, before, digest);
  END LOOP;
END $$;
