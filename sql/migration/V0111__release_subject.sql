-- One row for everybody of whom something was counted for publication. It holds no fact: its lock
-- lets the releases of one person come one after the other, so that none overlooks another.
CREATE TABLE release_subject (
  subject_token VARBINARY(32) NOT NULL PRIMARY KEY,
  counted_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
