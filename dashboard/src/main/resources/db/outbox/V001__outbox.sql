-- What was decided and is on its way to Kafka. Written in the transaction of the decision itself.
CREATE TABLE outbox (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic      text        NOT NULL CHECK (topic IN ('units', 'channels', 'contents', 'polls')),
  key        text        NOT NULL CHECK (key <> ''),
  version    bigint      NOT NULL CHECK (version > 0),
  value      bytea       NOT NULL,
  decided_at timestamptz NOT NULL DEFAULT now(),
  sent_at    timestamptz,
  -- The same version of the same aggregate is said once.
  UNIQUE (topic, key, version)
);

CREATE INDEX outbox_waiting ON outbox (id) WHERE sent_at IS NULL;
