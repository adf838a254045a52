-- Why somebody who answers for data protection opened a case; it lets that one person read that one
-- case for a while. Append-only.
CREATE TABLE case_reason (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  category VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason_sealed VARBINARY(4000) NOT NULL,
  given_at DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  KEY case_reason_account (account_id, until_at, case_id),
  KEY case_reason_case (case_id, given_at),
  CONSTRAINT case_reason_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;
