-- One public item in the making. What tells of a person knows its story only by number, and the
-- person only by a token for the release register.
CREATE TABLE news_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area INT NOT NULL,
  source_ref BIGINT NULL,
  subject_token VARBINARY(32) NULL,
  created_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  KEY news_item_source (source_ref)
) ENGINE = InnoDB;

-- Immutable texts: a change makes the next edition. Never a raw word of a case.
CREATE TABLE news_edition (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  item_id BIGINT NOT NULL,
  lang CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  client_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  lead_text VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  place_label VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  notice VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  media_digests VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  k BIGINT NOT NULL,
  cumulative_k BIGINT NOT NULL,
  findings VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_hash VARBINARY(32) NULL,
  payload_hash VARBINARY(32) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at DATETIME(6) NULL,
  publication_id BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY news_edition_client_key (client_key),
  UNIQUE KEY news_edition_number (item_id, lang, number),
  KEY news_edition_state (state, due_at)
) ENGINE = InnoDB;

-- Everybody who wrote, edited or anonymised any edition of an item: none of them may approve it.
CREATE TABLE news_author (
  id BIGINT NOT NULL PRIMARY KEY,
  item_id BIGINT NOT NULL,
  edition_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  UNIQUE KEY news_author_edition (edition_id, account_id),
  KEY news_author_item (item_id, account_id)
) ENGINE = InnoDB;

-- A gate passed; the keys see to it that each gate is passed once and by somebody else.
CREATE TABLE news_approval (
  id BIGINT NOT NULL PRIMARY KEY,
  edition_id BIGINT NOT NULL,
  gate VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  payload_hash VARBINARY(32) NOT NULL,
  at DATETIME(6) NOT NULL,
  UNIQUE KEY news_approval_gate (edition_id, gate),
  UNIQUE KEY news_approval_account (edition_id, account_id)
) ENGINE = InnoDB;

-- A gate that sent an edition back, with what is to be done.
CREATE TABLE news_return (
  id BIGINT NOT NULL PRIMARY KEY,
  edition_id BIGINT NOT NULL,
  gate VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT NOT NULL,
  reason VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note_sealed VARBINARY(8192) NULL,
  at DATETIME(6) NOT NULL,
  KEY news_return_edition (edition_id)
) ENGINE = InnoDB;
