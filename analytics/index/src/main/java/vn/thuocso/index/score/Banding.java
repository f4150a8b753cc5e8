package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.points.Fraction;

/** Finds the band that a view gives a unit: by its weakest group, or by the total. */
record Banding(Framework framework, View view) {
  /** The band, where the view has bands and the unit a value to go by. */
  Optional<Verdict> of(UnitFigures groups, UnitFigures nodes) {
    return view.bands()
        .flatMap(
            bands ->
                switch (bands.of()) {
                  case WEAKEST -> weakest(groups).flatMap(code -> band(bands, code, groups));
                  case TOTAL -> band(bands, framework.tree().code(), nodes);
                });
  }

  private Optional<Code> weakest(UnitFigures groups) {
    Optional<Code> weakest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (View.Part group : view.groups()) {
      OptionalDouble value = groups.of(group.code()).value();
      if (value.isPresent() && value.getAsDouble() < least) {
        least = value.getAsDouble();
        weakest = Optional.of(group.code());
      }
    }
    return weakest;
  }

  private static Optional<Verdict> band(View.Bands bands, Code code, UnitFigures figures) {
    OptionalDouble value = figures.of(code).value();
    for (int i = 0; i < bands.bands().size() && value.isPresent(); i++) {
      BigDecimal from = bands.bands().get(i).from();
      if (Fraction.of(BigDecimal.valueOf(value.getAsDouble())).compareTo(Fraction.of(from)) >= 0) {
        return Optional.of(new Verdict.Band(i, code));
      }
    }
    return Optional.empty();
  }
}
