-- What the administrator tells members of staff, and who has read it. The words are sealed under
-- the system key: whoever writes them may forget that a name has no place there.
CREATE TABLE staff_notice (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  title_sealed VARBINARY(1000) NOT NULL,
  body_sealed VARBINARY(16000) NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  province_id BIGINT NULL,
  valid_to DATE NOT NULL,
  written_by BIGINT NOT NULL,
  written_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  KEY staff_notice_running (ended_at, valid_to)
) ENGINE = InnoDB;

CREATE TABLE notice_reading (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  notice_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  read_at DATETIME(6) NOT NULL,
  UNIQUE KEY notice_reading_once (account_id, notice_id),
  CONSTRAINT notice_reading_notice_fk FOREIGN KEY (notice_id) REFERENCES staff_notice (id),
  CONSTRAINT notice_reading_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
