-- Append-only, gapless, each row chained to the one before it by HMAC. The application's account
-- may only INSERT and SELECT here.
CREATE TABLE audit_log (
  seq BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_id BIGINT NULL,
  session_hash VARBINARY(32) NULL,
  action VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_id BIGINT NULL,
  field_classes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason_sealed VARBINARY(2400) NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  key_id INT NOT NULL,
  prev_hash VARBINARY(32) NOT NULL,
  hash VARBINARY(32) NOT NULL,
  KEY audit_log_object (object, object_id, seq),
  KEY audit_log_actor (actor_id, seq)
) ENGINE = InnoDB;

-- The head of the chain; its row lock orders all writers.
CREATE TABLE audit_head (
  id INT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash VARBINARY(32) NOT NULL
) ENGINE = InnoDB;

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));
