-- Who somebody is at the identity provider: an administrator says whom they expect there
-- (subject), and whoever shows that name with the account's one-time link is bound for good, by
-- what the provider never gives to another.
ALTER TABLE account ADD COLUMN bound_issuer text;
ALTER TABLE account ADD COLUMN bound_subject text;
ALTER TABLE account ADD CONSTRAINT account_bound
  CHECK ((bound_issuer IS NULL) = (bound_subject IS NULL));
ALTER TABLE account ADD CONSTRAINT account_bound_once UNIQUE (bound_issuer, bound_subject);

-- When somebody was invited the last time: an invitation that nobody takes up ends.
ALTER TABLE account ADD COLUMN invited_at timestamptz;
UPDATE account SET invited_at = created_at;
ALTER TABLE account ALTER COLUMN invited_at SET NOT NULL;

-- When the owner of a session last proved who they are.
ALTER TABLE account_session ADD COLUMN proven_at timestamptz;
UPDATE account_session SET proven_at = begun_at;
ALTER TABLE account_session ALTER COLUMN proven_at SET NOT NULL;
