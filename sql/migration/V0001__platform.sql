-- Data keys: one a person, wrapped by a key that stands outside the database.
CREATE TABLE data_key (
  id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  owner VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wrapped VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY data_key_owner (owner)
) ENGINE = InnoDB;

-- Which instance runs which background job.
CREATE TABLE job_lease (
  name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  until DATETIME(6) NOT NULL
) ENGINE = InnoDB;
