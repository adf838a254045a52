-- What a second person said about a role that was given; without a row it waits and counts for
-- nothing. Written once. Roles from before count on, as given by one person alone.
CREATE TABLE grant_decision (
  id BIGINT NOT NULL PRIMARY KEY,
  confirmed BOOLEAN NOT NULL,
  decided_by BIGINT NULL,
  decided_at DATETIME(6) NOT NULL,
  CONSTRAINT grant_decision_of_grant FOREIGN KEY (id) REFERENCES role_grant (id)
) ENGINE = InnoDB;
INSERT INTO grant_decision (id, confirmed, decided_by, decided_at)
  SELECT id, TRUE, NULL, granted_at FROM role_grant;

-- A one-time link opens only after a second person confirmed it and with the code that this person
-- hands to the owner; a link of the operator's, or to the second administrator, needs no code.
CREATE TABLE link_confirmation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code_hash VARBINARY(32) NULL,
  confirmed_by BIGINT NULL,
  confirmed_at DATETIME(6) NOT NULL,
  wrong_codes INT NOT NULL,
  CONSTRAINT link_confirmation_of_link FOREIGN KEY (id) REFERENCES one_time_link (id)
) ENGINE = InnoDB;
