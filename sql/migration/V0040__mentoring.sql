-- A mentoring model: what organisations decide on, run and report.
CREATE TABLE mentoring_model (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  folded_name VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision_no VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  decision_on DATE NOT NULL,
  host_org_id BIGINT NOT NULL,
  province_id BIGINT NOT NULL,
  commune_id BIGINT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY mentoring_model_client_key (client_key),
  KEY mentoring_model_area (province_id, commune_id),
  KEY mentoring_model_host (host_org_id),
  CONSTRAINT mentoring_model_host_fk FOREIGN KEY (host_org_id) REFERENCES organization (id)
) ENGINE = InnoDB;

-- How many members each kind of organisation sends.
CREATE TABLE model_slot (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  model_id BIGINT NOT NULL,
  org_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seats INT NOT NULL,
  UNIQUE KEY model_slot_kind (model_id, org_kind),
  CONSTRAINT model_slot_model_fk FOREIGN KEY (model_id) REFERENCES mentoring_model (id)
) ENGINE = InnoDB;

-- Who sits in a slot, from when to when.
CREATE TABLE model_member (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  model_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  org_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  leads TINYINT(1) NOT NULL,
  joined_on DATE NOT NULL,
  left_on DATE NULL,
  open_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  UNIQUE KEY model_member_open (open_key),
  KEY model_member_model (model_id, left_on),
  KEY model_member_account (account_id, left_on),
  CONSTRAINT model_member_model_fk FOREIGN KEY (model_id) REFERENCES mentoring_model (id)
) ENGINE = InnoDB;

-- Meetings of a model; what was said may name people and is sealed under the system key.
CREATE TABLE model_meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  model_id BIGINT NOT NULL,
  held_on DATE NOT NULL,
  attended INT NOT NULL,
  note_sealed VARBINARY(8000) NULL,
  recorded_by BIGINT NOT NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY model_meeting_client_key (client_key),
  KEY model_meeting_model (model_id, held_on),
  CONSTRAINT model_meeting_model_fk FOREIGN KEY (model_id) REFERENCES mentoring_model (id)
) ENGINE = InnoDB;

-- A member of staff or volunteer who mentors.
CREATE TABLE mentor_profile (
  account_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  org_id BIGINT NULL,
  province_id BIGINT NOT NULL,
  commune_id BIGINT NULL,
  capacity INT NOT NULL,
  skills VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pledge_on DATE NULL,
  available TINYINT(1) NOT NULL,
  KEY mentor_profile_area (province_id, commune_id)
) ENGINE = InnoDB;

-- Why a mentor must not be offered for a case.
CREATE TABLE mentor_conflict (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  case_id BIGINT NOT NULL,
  declared_by BIGINT NOT NULL,
  declared_on DATE NOT NULL,
  UNIQUE KEY mentor_conflict_pair (case_id, account_id),
  CONSTRAINT mentor_conflict_case_fk FOREIGN KEY (case_id) REFERENCES support_case (id)
) ENGINE = InnoDB;

-- Mentor and case, from the proposal to the end. Closed, never deleted.
CREATE TABLE mentoring_assignment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  case_id BIGINT NOT NULL,
  mentor_account_id BIGINT NOT NULL,
  role VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  model_id BIGINT NULL,
  replaces_id BIGINT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  frequency_days INT NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_on DATE NOT NULL,
  mentor_agreed_on DATE NULL,
  person_agreed_on DATE NULL,
  person_answer_by BIGINT NULL,
  started_on DATE NULL,
  ended_on DATE NULL,
  end_reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  open_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  main_case_id BIGINT NULL,
  UNIQUE KEY mentoring_assignment_open (open_key),
  UNIQUE KEY mentoring_assignment_main (main_case_id),
  KEY mentoring_assignment_case (case_id, state),
  KEY mentoring_assignment_mentor (mentor_account_id, state),
  KEY mentoring_assignment_model (model_id, state),
  CONSTRAINT mentoring_assignment_case_fk FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT mentoring_assignment_model_fk FOREIGN KEY (model_id) REFERENCES mentoring_model (id)
) ENGINE = InnoDB;

-- How often they agreed to meet, and since when. Append-only.
CREATE TABLE assignment_frequency (
  id BIGINT NOT NULL PRIMARY KEY,
  assignment_id BIGINT NOT NULL,
  days INT NOT NULL,
  valid_from DATE NOT NULL,
  agreed_by BIGINT NOT NULL,
  KEY assignment_frequency_of (assignment_id, valid_from),
  CONSTRAINT assignment_frequency_fk FOREIGN KEY (assignment_id) REFERENCES mentoring_assignment (id)
) ENGINE = InnoDB;
