-- What was done for people: one act of one author, with one or more participants.
CREATE TABLE support_activity (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  model_id BIGINT NULL,
  author_id BIGINT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mode VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  planned_at DATETIME(6) NULL,
  happened_at DATETIME(6) NULL,
  happened_on DATE NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  not_met_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  note_sealed MEDIUMBLOB NULL,
  previous_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY support_activity_client_key (client_key),
  KEY support_activity_author (author_id, recorded_at),
  KEY support_activity_planned (state, planned_at),
  KEY support_activity_model (model_id, state),
  CONSTRAINT support_activity_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT support_activity_previous FOREIGN KEY (previous_id) REFERENCES support_activity (id)
) ENGINE = InnoDB;

-- One case that took part, with its own result; nobody sees the others' rows.
CREATE TABLE participant (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  activity_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  result VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  note_sealed MEDIUMBLOB NULL,
  UNIQUE KEY participant_once (activity_id, case_id),
  KEY participant_case (case_id, activity_id),
  CONSTRAINT participant_activity FOREIGN KEY (activity_id) REFERENCES support_activity (id),
  CONSTRAINT participant_of_case FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- What a corrected activity said before, and why it was corrected. Append-only.
CREATE TABLE activity_amendment (
  id BIGINT NOT NULL PRIMARY KEY,
  activity_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NOT NULL,
  before_sealed MEDIUMBLOB NOT NULL,
  reason_sealed MEDIUMBLOB NULL,
  KEY activity_amendment_activity (activity_id, at),
  CONSTRAINT activity_amendment_of FOREIGN KEY (activity_id) REFERENCES support_activity (id)
) ENGINE = InnoDB;
