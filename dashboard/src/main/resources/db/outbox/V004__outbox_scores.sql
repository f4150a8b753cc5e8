-- Snapshots of scores take the same road as decisions.
ALTER TABLE outbox DROP CONSTRAINT outbox_topic_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_topic_check
  CHECK (topic IN ('units', 'channels', 'contents', 'polls', 'scores'));
