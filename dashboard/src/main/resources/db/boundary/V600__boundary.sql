-- Boundaries that an administrator loaded, simplified and projected: one row for each layer.
CREATE TABLE boundary (
  layer      text        PRIMARY KEY CHECK (layer IN ('areas', 'wards')),
  source     text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  height     integer     NOT NULL CHECK (height BETWEEN 1 AND 4000),
  loaded_at  timestamptz NOT NULL,
  account    bigint      NOT NULL
);

CREATE TABLE boundary_shape (
  layer     text NOT NULL REFERENCES boundary ON DELETE CASCADE,
  unit_code text NOT NULL CHECK (unit_code ~ '^([0-9]{3}|[0-9]{5})$'),
  -- An SVG path of absolute moves and relative lines, nothing else.
  path      text NOT NULL CHECK (path ~ '^[MlZz0-9 .-]+$'),
  label_x   integer NOT NULL,
  label_y   integer NOT NULL,
  PRIMARY KEY (layer, unit_code)
);
