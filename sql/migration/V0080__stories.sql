-- Stories as they were told, tied to a case. All words are sealed under the person's own key.
CREATE TABLE story (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_sealed VARBINARY(2400) NULL,
  lead_sealed VARBINARY(8192) NULL,
  body_sealed MEDIUMBLOB NULL,
  source_hash VARBINARY(32) NOT NULL,
  revision INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  KEY story_case (case_id, created_at),
  KEY story_state (state, changed_at),
  CONSTRAINT story_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- Every saved wording, so that nothing that was told gets lost. Append-only.
CREATE TABLE story_revision (
  id BIGINT NOT NULL PRIMARY KEY,
  story_id BIGINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  title_sealed VARBINARY(2400) NULL,
  lead_sealed VARBINARY(8192) NULL,
  body_sealed MEDIUMBLOB NULL,
  UNIQUE KEY story_revision_number (story_id, number),
  CONSTRAINT story_revision_of_story FOREIGN KEY (story_id) REFERENCES story (id)
) ENGINE = InnoDB;

-- The way of a story: sent, returned, chosen. Append-only.
CREATE TABLE story_event (
  id BIGINT NOT NULL PRIMARY KEY,
  story_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  from_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note_sealed VARBINARY(8192) NULL,
  KEY story_event_story (story_id, at),
  CONSTRAINT story_event_of_story FOREIGN KEY (story_id) REFERENCES story (id)
) ENGINE = InnoDB;

-- The workbench of one story: findings with decisions, pseudonyms, declared facts.
CREATE TABLE anonymisation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  story_id BIGINT NOT NULL,
  source_hash VARBINARY(32) NOT NULL,
  blind TINYINT(1) NOT NULL,
  blocked VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  findings_sealed MEDIUMBLOB NULL,
  pseudonyms_sealed MEDIUMBLOB NULL,
  disclosure VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  risk_reason_sealed VARBINARY(4096) NULL,
  open_findings INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  item_id BIGINT NULL,
  submitted_at DATETIME(6) NULL,
  UNIQUE KEY anonymisation_story (story_id),
  CONSTRAINT anonymisation_of_story FOREIGN KEY (story_id) REFERENCES story (id)
) ENGINE = InnoDB;

-- The public text as it was handed over each time. Append-only.
CREATE TABLE anonymisation_release (
  id BIGINT NOT NULL PRIMARY KEY,
  story_id BIGINT NOT NULL,
  number INT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  source_hash VARBINARY(32) NOT NULL,
  payload_hash VARBINARY(32) NOT NULL,
  text_sealed MEDIUMBLOB NOT NULL,
  UNIQUE KEY anonymisation_release_number (story_id, number),
  CONSTRAINT anonymisation_release_of_story FOREIGN KEY (story_id) REFERENCES story (id)
) ENGINE = InnoDB;

-- Who decided what, by position and kind and never by value. Append-only.
CREATE TABLE anonymisation_step (
  id BIGINT NOT NULL PRIMARY KEY,
  story_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  finding VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY anonymisation_step_story (story_id, at),
  CONSTRAINT anonymisation_step_of_story FOREIGN KEY (story_id) REFERENCES story (id)
) ENGINE = InnoDB;

-- The introduction of a mentoring model; it tells of no person, and is looked through all the same.
CREATE TABLE model_introduction (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  model_id BIGINT NOT NULL,
  author_id BIGINT NOT NULL,
  title_sealed VARBINARY(2400) NULL,
  lead_sealed VARBINARY(8192) NULL,
  body_sealed MEDIUMBLOB NULL,
  source_hash VARBINARY(32) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by BIGINT NOT NULL,
  item_id BIGINT NULL,
  submitted_at DATETIME(6) NULL,
  UNIQUE KEY model_introduction_model (model_id)
) ENGINE = InnoDB;
