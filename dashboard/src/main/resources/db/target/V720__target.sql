-- Targets of a framework's nodes in a year: what planners are working on, each change of it, and
-- what was adopted. A sheet is taken under its row, so two changes of one sheet never interleave.
CREATE TABLE target_sheet (
  framework text    NOT NULL CHECK (length(framework) BETWEEN 1 AND 64),
  year      integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  PRIMARY KEY (framework, year)
);

-- What is set now, adopted or not. A part that is null is inherited; a row stays when all of it
-- is, so that its version goes on.
CREATE TABLE target_cell (
  framework text    NOT NULL,
  year      integer NOT NULL,
  node      text    NOT NULL CHECK (length(node) BETWEEN 1 AND 64),
  -- For whom: the whole city, a kind, a former district, a ward or commune.
  scope     text    NOT NULL CHECK (scope ~ '^(city|phuong|xa|[0-9]{3}|[0-9]{5})$'),
  floor     numeric(18,6),
  target    numeric(18,6),
  stretch   numeric(18,6),
  -- A responsible office and a document's number, never a person.
  office    text    NOT NULL DEFAULT '' CHECK (length(office) <= 200),
  document  text    NOT NULL DEFAULT '' CHECK (length(document) <= 100),
  version   integer NOT NULL CHECK (version > 0),
  PRIMARY KEY (framework, year, node, scope),
  FOREIGN KEY (framework, year) REFERENCES target_sheet
);

-- Every change that there ever was. An account is a number: names can be erased elsewhere.
CREATE TABLE target_change (
  no           bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  framework    text    NOT NULL,
  year         integer NOT NULL,
  node         text    NOT NULL,
  scope        text    NOT NULL,
  version      integer NOT NULL,
  account      bigint  NOT NULL,
  at           timestamptz NOT NULL,
  old_floor    numeric(18,6),
  old_target   numeric(18,6),
  old_stretch  numeric(18,6),
  old_office   text    NOT NULL,
  old_document text    NOT NULL,
  new_floor    numeric(18,6),
  new_target   numeric(18,6),
  new_stretch  numeric(18,6),
  new_office   text    NOT NULL,
  new_document text    NOT NULL,
  UNIQUE (framework, year, node, scope, version),
  FOREIGN KEY (framework, year) REFERENCES target_sheet
);

-- Each adoption is a version of its own; the highest is what readers see.
CREATE TABLE target_adoption (
  framework text    NOT NULL,
  year      integer NOT NULL,
  version   integer NOT NULL CHECK (version > 0),
  account   bigint  NOT NULL,
  at        timestamptz NOT NULL,
  document  text    NOT NULL CHECK (length(document) BETWEEN 1 AND 100),
  -- The last change that it took in.
  through   bigint  NOT NULL,
  PRIMARY KEY (framework, year, version),
  FOREIGN KEY (framework, year) REFERENCES target_sheet
);

CREATE TABLE target_adopted (
  framework text    NOT NULL,
  year      integer NOT NULL,
  version   integer NOT NULL,
  node      text    NOT NULL,
  scope     text    NOT NULL,
  floor     numeric(18,6),
  target    numeric(18,6),
  stretch   numeric(18,6),
  office    text    NOT NULL,
  document  text    NOT NULL,
  PRIMARY KEY (framework, year, version, node, scope),
  FOREIGN KEY (framework, year, version) REFERENCES target_adoption
);

CREATE FUNCTION target_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was decided about targets stays as it is: % of %', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER target_change_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON target_change
  FOR EACH STATEMENT EXECUTE FUNCTION target_stays();
CREATE TRIGGER target_adoption_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON target_adoption
  FOR EACH STATEMENT EXECUTE FUNCTION target_stays();
CREATE TRIGGER target_adopted_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON target_adopted
  FOR EACH STATEMENT EXECUTE FUNCTION target_stays();
