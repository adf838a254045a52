-- Members of staff. A password is kept as an Argon2id hash only; without one only a one-time link
-- leads in.
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  user_name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  display_name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  name_fold VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  phone_sealed VARBINARY(200) NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  password_hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_changed_at DATETIME(6) NULL,
  active BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_sign_in_at DATETIME(6) NULL,
  UNIQUE KEY account_user_name (user_name),
  KEY account_display_name (display_name)
) ENGINE = InnoDB;

-- A role given to an account for an area and a time. Revoked, never deleted.
CREATE TABLE role_grant (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  province_id BIGINT NULL,
  commune_id BIGINT NULL,
  organization_id BIGINT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  granted_by BIGINT NULL,
  granted_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  KEY role_grant_account (account_id),
  KEY role_grant_area (role, commune_id, province_id),
  CONSTRAINT role_grant_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Who is signed in. The secret is in the browser's cookie; here is its SHA-256.
CREATE TABLE staff_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  secret_hash VARBINARY(32) NOT NULL,
  device VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  UNIQUE KEY staff_session_secret (secret_hash),
  KEY staff_session_account (account_id, ended_at),
  CONSTRAINT staff_session_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Browsers that have signed in before: they have a slow-down of their own, so that nobody can
-- keep the owner out by trying wrong passwords from elsewhere.
CREATE TABLE known_device (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  secret_hash VARBINARY(32) NOT NULL,
  used_at DATETIME(6) NOT NULL,
  UNIQUE KEY known_device_secret (secret_hash),
  KEY known_device_account (account_id),
  CONSTRAINT known_device_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- The slow-down of sign-in, one row an account name or address, as SHA-256.
CREATE TABLE sign_in_throttle (
  id VARBINARY(32) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_at DATETIME(6) NOT NULL,
  free_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

-- Links that lead in once, to set a password.
CREATE TABLE one_time_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  secret_hash VARBINARY(32) NOT NULL,
  issued_by BIGINT NULL,
  issued_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  UNIQUE KEY one_time_link_secret (secret_hash),
  KEY one_time_link_account (account_id),
  CONSTRAINT one_time_link_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Half-filled forms, saved on their own, one a form and thing; sealed under the system key.
CREATE TABLE draft (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id BIGINT NOT NULL,
  form VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_sealed MEDIUMBLOB NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE KEY draft_form (account_id, form, form_key),
  KEY draft_saved_at (saved_at),
  CONSTRAINT draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Work and notices for members of staff: for one of them, or for everybody who may do it there.
CREATE TABLE staff_task (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id BIGINT NULL,
  assignee_id BIGINT NULL,
  permission VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  province_id BIGINT NULL,
  commune_id BIGINT NULL,
  due_on DATE NULL,
  subject_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_args VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  link VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by BIGINT NULL,
  UNIQUE KEY staff_task_open_key (open_key),
  KEY staff_task_assignee (assignee_id, closed_at, due_on),
  KEY staff_task_permission (permission, closed_at, commune_id, province_id),
  KEY staff_task_case (case_id, closed_at)
) ENGINE = InnoDB;
