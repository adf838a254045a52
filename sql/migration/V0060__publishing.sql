-- What the public reads. Labels are copied in, so that nothing else has to be asked; the public
-- account of the database can SELECT these tables and no other.
CREATE TABLE pub_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  item_id BIGINT NOT NULL,
  lang CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area INT NOT NULL,
  suffix CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  lead_text VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  place_label VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  notice VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  search_text MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY pub_item_suffix (suffix),
  KEY pub_item_list (lang, state, kind, first_at),
  KEY pub_item_area (lang, state, area, first_at),
  KEY pub_item_item (item_id, lang)
) ENGINE = InnoDB;

-- Counts up with every change of what is public; every instance empties its memory by it.
CREATE TABLE pub_site (
  id INT NOT NULL PRIMARY KEY,
  generation BIGINT NOT NULL
) ENGINE = InnoDB;

INSERT INTO pub_site (id, generation) VALUES (1, 0);

-- One release of one edition: where it came from, which the public must not see.
CREATE TABLE publication (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  pub_item_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  edition_id BIGINT NOT NULL,
  lang CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_ref BIGINT NULL,
  payload_hash VARBINARY(32) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_by BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  UNIQUE KEY publication_edition (edition_id),
  KEY publication_source (source_ref, state),
  KEY publication_pub_item (pub_item_id, state)
) ENGINE = InnoDB;

-- The outbox: one row for an edition and a channel.
CREATE TABLE delivery (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  publication_id BIGINT NOT NULL,
  pub_item_id BIGINT NOT NULL,
  edition_id BIGINT NOT NULL,
  channel VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts INT NOT NULL,
  due_at DATETIME(6) NOT NULL,
  next_at DATETIME(6) NOT NULL,
  remote_ref VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY delivery_edition (edition_id, channel),
  KEY delivery_due (state, next_at),
  KEY delivery_pub_item (pub_item_id)
) ENGINE = InnoDB;

-- One per address that has to disappear, with its clock and its proof.
CREATE TABLE takedown (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  publication_id BIGINT NOT NULL,
  pub_item_id BIGINT NOT NULL,
  delivery_id BIGINT NOT NULL,
  channel VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  url VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note_sealed VARBINARY(4096) NULL,
  requested_by BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  deadline DATETIME(6) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts INT NOT NULL,
  next_at DATETIME(6) NOT NULL,
  proof_status INT NULL,
  proof_at DATETIME(6) NULL,
  UNIQUE KEY takedown_address (pub_item_id, channel),
  KEY takedown_due (state, next_at)
) ENGINE = InnoDB;

-- What every publication disclosed about its subject, so that all of them are counted together.
CREATE TABLE release_register (
  id BIGINT NOT NULL PRIMARY KEY,
  subject_token VARBINARY(32) NOT NULL,
  publication_id BIGINT NOT NULL,
  facts VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  k BIGINT NOT NULL,
  cumulative_k BIGINT NOT NULL,
  released_at DATETIME(6) NOT NULL,
  UNIQUE KEY release_register_publication (publication_id),
  KEY release_register_subject (subject_token)
) ENGINE = InnoDB;
