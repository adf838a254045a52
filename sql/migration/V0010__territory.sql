-- Provinces and communes with the days they exist; a unit is closed, never deleted.
CREATE TABLE admin_unit (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  parent_id BIGINT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  UNIQUE KEY admin_unit_code (level, code, valid_from),
  KEY admin_unit_parent (parent_id),
  CONSTRAINT admin_unit_parent_fk FOREIGN KEY (parent_id) REFERENCES admin_unit (id)
) ENGINE = InnoDB;

-- Which unit a unit was formed from.
CREATE TABLE unit_predecessor (
  unit_id BIGINT NOT NULL,
  predecessor_id BIGINT NOT NULL,
  PRIMARY KEY (unit_id, predecessor_id),
  CONSTRAINT unit_predecessor_unit_fk FOREIGN KEY (unit_id) REFERENCES admin_unit (id),
  CONSTRAINT unit_predecessor_old_fk FOREIGN KEY (predecessor_id) REFERENCES admin_unit (id)
) ENGINE = InnoDB;

CREATE TABLE organization (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  folded_name VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  province_id BIGINT NOT NULL,
  commune_id BIGINT NULL,
  phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_to DATE NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY organization_client_key (client_key),
  KEY organization_area (province_id, commune_id),
  CONSTRAINT organization_province_fk FOREIGN KEY (province_id) REFERENCES admin_unit (id),
  CONSTRAINT organization_commune_fk FOREIGN KEY (commune_id) REFERENCES admin_unit (id)
) ENGINE = InnoDB;

-- Lists to choose from: the code is for the software, the labels are for people.
CREATE TABLE value_item (
  list VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label_vi VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  label_en VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sort INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (list, code)
) ENGINE = InnoDB;
