-- The identity vault. Every direct identifier is sealed under the person's own data key.
CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  key_id BIGINT NOT NULL,
  full_name_sealed VARBINARY(800) NOT NULL,
  call_name_sealed VARBINARY(400) NOT NULL,
  aliases_sealed VARBINARY(2400) NULL,
  birth_date_sealed VARBINARY(100) NULL,
  id_number_sealed VARBINARY(100) NULL,
  id_number_index VARBINARY(16) NULL,
  phone_sealed VARBINARY(100) NULL,
  phone_index VARBINARY(16) NULL,
  address_sealed VARBINARY(1600) NULL,
  relatives_sealed VARBINARY(4000) NULL,
  UNIQUE KEY person_id_number (id_number_index),
  KEY person_phone (phone_index)
) ENGINE = InnoDB;

-- A case: a code instead of a name, and in clear only what reports and k need.
CREATE TABLE support_case (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT NOT NULL,
  episode INT NOT NULL,
  commune_id BIGINT NOT NULL,
  province_id BIGINT NOT NULL,
  owner_org_id BIGINT NULL,
  release_basis VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  released_on DATE NOT NULL,
  supervision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  help VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sex CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  birth_year INT NOT NULL,
  offence_group VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sentence_band VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail_sealed MEDIUMBLOB NULL,
  restricted TINYINT(1) NOT NULL,
  restrict_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  restricted_by BIGINT NULL,
  opened_on DATE NOT NULL,
  opened_by BIGINT NOT NULL,
  closed_on DATE NULL,
  closed_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  UNIQUE KEY support_case_code (code),
  UNIQUE KEY support_case_episode (person_id, episode),
  UNIQUE KEY support_case_client_key (client_key),
  KEY support_case_commune (commune_id, supervision, opened_on),
  KEY support_case_org (owner_org_id, supervision),
  KEY support_case_k_province (province_id, birth_year, sex, offence_group, sentence_band, person_id),
  KEY support_case_k_commune (commune_id, birth_year, sex, offence_group, sentence_band, person_id),
  KEY support_case_k (birth_year, sex, offence_group, sentence_band, person_id),
  CONSTRAINT support_case_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;

-- The last number given in a commune; its row lock makes codes unique.
CREATE TABLE case_code (
  commune_id BIGINT NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
) ENGINE = InnoDB;

-- Where somebody lived and when; decides over scope in time.
CREATE TABLE residence_period (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  commune_id BIGINT NOT NULL,
  province_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  KEY residence_period_case (case_id, from_on),
  CONSTRAINT residence_period_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- Who is assigned to a case, who may see it when it is restricted, who must not see it.
CREATE TABLE case_access (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  KEY case_access_case (case_id, account_id, kind, valid_from, valid_to),
  KEY case_access_account (account_id, kind, valid_from, valid_to, case_id),
  CONSTRAINT case_access_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- What happened to the case itself: opened, statuses, restriction. Append-only.
CREATE TABLE case_event (
  id BIGINT NOT NULL PRIMARY KEY,
  case_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_value VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  to_value VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  note_sealed MEDIUMBLOB NULL,
  KEY case_event_case (case_id, at),
  CONSTRAINT case_event_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- How often an account looked up or revealed identities; the daily limits count here.
CREATE TABLE identity_access (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  case_id BIGINT NULL,
  at DATETIME(6) NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field_group VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  KEY identity_access_account (account_id, kind, at)
) ENGINE = InnoDB;
