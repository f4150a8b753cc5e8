-- Who may come in. Nothing here is ever joined to a figure.
CREATE TABLE account (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login         text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  display_name  text NOT NULL CHECK (display_name <> ''),
  -- Encoded by its own recipe; none until its owner has chosen one.
  password      text,
  state         text NOT NULL CHECK (state IN ('invited', 'active', 'locked')),
  locale        text NOT NULL DEFAULT 'vi' CHECK (locale IN ('vi', 'en')),
  -- Answers on this machine only, and only while the demonstration runs.
  demonstration boolean NOT NULL DEFAULT false,
  -- Who this is at the configured identity provider.
  subject       text UNIQUE CHECK (subject <> ''),
  totp_secret   bytea CHECK (octet_length(totp_secret) = 20),
  -- The last step whose code was taken: none is taken twice.
  totp_step     bigint,
  created_at    timestamptz NOT NULL
);

-- What an account may do. No units or no fields named means all of them.
CREATE TABLE account_grant (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account,
  role       text   NOT NULL,
  units      text[] CHECK (cardinality(units) > 0),
  fields     text[] CHECK (cardinality(fields) > 0)
);
CREATE INDEX account_grant_account ON account_grant (account_id);

-- Where somebody is logged in. The cookie carries the server's session, never this number.
CREATE TABLE account_session (
  no         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account,
  begun_at   timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  ended_at   timestamptz,
  -- Whether it was begun with a second factor.
  strong     boolean NOT NULL DEFAULT false,
  address    text NOT NULL,
  agent      text NOT NULL
);
CREATE INDEX account_session_account ON account_session (account_id);

-- One-time links by which an owner sets a password; only their digests are kept.
CREATE TABLE account_link (
  sha256     bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
  account_id bigint NOT NULL REFERENCES account,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX account_link_account ON account_link (account_id);

CREATE TABLE account_recovery_code (
  account_id bigint NOT NULL REFERENCES account,
  sha256     bytea  NOT NULL CHECK (octet_length(sha256) = 32),
  used_at    timestamptz,
  PRIMARY KEY (account_id, sha256)
);
