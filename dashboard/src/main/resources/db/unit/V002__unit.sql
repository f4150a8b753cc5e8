-- The dated tree of units. Nothing is deleted: a unit that ended has a last day.
CREATE TABLE unit (
  code             text PRIMARY KEY CHECK (code ~ '^(01|[0-9]{3}|[0-9]{5})$'),
  name             text NOT NULL CHECK (name <> ''),
  kind             text NOT NULL CHECK (kind IN ('city', 'quan', 'huyen', 'thi_xa', 'phuong', 'xa')),
  parent_code      text REFERENCES unit,
  valid_from       date,
  valid_to         date,
  population       bigint CHECK (population >= 0),
  area_km2         double precision CHECK (area_km2 > 0),
  primary_district text REFERENCES unit,
  primary_share    double precision CHECK (primary_share BETWEEN 0 AND 1),
  version          bigint NOT NULL CHECK (version > 0),
  CHECK (valid_from <= valid_to),
  CHECK ((primary_district IS NULL) = (primary_share IS NULL))
);

-- From which former communes a ward or commune was formed; a former commune may be in several.
CREATE TABLE unit_predecessor (
  unit_code     text NOT NULL REFERENCES unit,
  code          text NOT NULL,
  name          text NOT NULL,
  relation      text NOT NULL
                CHECK (relation IN ('full', 'partial', 'area_only', 'area_and_population')),
  district_code text NOT NULL REFERENCES unit,
  PRIMARY KEY (unit_code, code, relation)
);
