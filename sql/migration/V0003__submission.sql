-- A form that was sent: the key comes with the form, so a double submit finds the first effect.
CREATE TABLE submission (
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  command VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  result_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
