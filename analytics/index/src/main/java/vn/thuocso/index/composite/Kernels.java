package vn.thuocso.index.composite;

import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Treatment.Afterwards;
import vn.thuocso.index.step.Aggregator;
import vn.thuocso.index.step.Bound;
import vn.thuocso.index.step.Copeland;
import vn.thuocso.index.step.Limits;
import vn.thuocso.index.step.Normaliser;
import vn.thuocso.index.step.Transform;
import vn.thuocso.index.step.Treatment;

/** Finds the arithmetic for what a framework says. */
final class Kernels {
  private Kernels() {}

  static Aggregator aggregator(Aggregation rule) {
    if (rule instanceof Aggregation.Geometric) {
      return new Aggregator.Geometric();
    } else if (rule instanceof Aggregation.Harmonic) {
      return new Aggregator.Harmonic();
    } else if (rule instanceof Aggregation.GeneralisedMean mean) {
      return new Aggregator.Generalised(mean.power());
    } else if (rule instanceof Aggregation.Copeland) {
      return new Copeland();
    } else if (rule instanceof Aggregation.Median) {
      return new Aggregator.Median();
    }
    return new Aggregator.Arithmetic();
  }

  static Treatment treatment(vn.thuocso.index.framework.Treatment rule) {
    if (rule instanceof vn.thuocso.index.framework.Treatment.SkewKurtosis treat) {
      return new Treatment(
          new Limits(treat.skewness(), treat.kurtosis()),
          treat.maxWinsorised(),
          then(treat.then()),
          treat.combine());
    }
    return rule instanceof vn.thuocso.index.framework.Treatment.Percentiles cut
        ? Treatment.of(new Treatment.Cut(cut.lower(), cut.upper()))
        : Treatment.NONE;
  }

  private static Optional<Transform> then(Afterwards then) {
    if (then instanceof Afterwards.Log) {
      return Optional.of(new Transform.Log());
    } else if (then instanceof Afterwards.LogGii) {
      return Optional.of(new Transform.LogGii());
    } else if (then instanceof Afterwards.BoxCox boxCox) {
      return Optional.of(
          boxCox.lambda().isPresent()
              ? new Transform.BoxCox(boxCox.lambda().getAsDouble())
              : new Transform.LikeliestBoxCox());
    }
    return Optional.empty();
  }

  static Optional<Transform> transform(vn.thuocso.index.framework.Transform rule) {
    return switch (rule) {
      case NONE -> Optional.empty();
      case LOG -> Optional.of(Transform.Plain.LN);
      case LOG10 -> Optional.of(Transform.Plain.LOG10);
      case LOG1P -> Optional.of(Transform.Plain.LOG1P);
      case SQRT -> Optional.of(Transform.Plain.SQUARE_ROOT);
    };
  }

  /**
   * The normaliser of an indicator. Goalposts and targets are bent like its values and turned with
   * its direction.
   *
   * @param unitAt the position of a unit's code, negative where there is none
   */
  static Normaliser normaliser(
      Normalisation rule, Indicator indicator, ToIntFunction<String> unitAt) {
    int sign = sign(indicator);
    if (rule instanceof Normalisation.MinMax minMax) {
      return new Normaliser.MinMax(minMax.lower(), minMax.upper());
    } else if (rule instanceof Normalisation.ZScore zScore) {
      return new Normaliser.ZScore(zScore.mean(), zScore.sd());
    } else if (rule instanceof Normalisation.DistanceToReference reference) {
      int unit = unitAt.applyAsInt(reference.reference());
      return unit < 0
          ? new Normaliser.Nothing()
          : new Normaliser.DistanceToReference(unit, reference.clip());
    } else if (rule instanceof Normalisation.DistanceToTarget target) {
      double value = bent(indicator.column().target().orElse(Double.NaN), indicator);
      return new Normaliser.DistanceToTarget(sign * value, target.clip());
    } else if (rule instanceof Normalisation.Goalposts posts) {
      Optional<Span> span = indicator.column().goalposts().or(posts::bounds);
      return span.isEmpty()
          ? new Normaliser.Nothing()
          : between(
              bound(span.get().lower(), indicator),
              bound(span.get().upper(), indicator),
              posts.scale(),
              posts.clip(),
              sign);
    } else if (rule instanceof Normalisation.Scaled scaled) {
      Bound lower = new Bound.At(scaled.lower());
      return between(lower, new Bound.At(scaled.upper()), scaled.factor(), false, sign);
    }
    return ofRanks(rule);
  }

  private static Normaliser ofRanks(Normalisation rule) {
    if (rule instanceof Normalisation.Rank) {
      return new Normaliser.Rank();
    } else if (rule instanceof Normalisation.PercentileRank) {
      return new Normaliser.PercentileRank();
    } else if (rule instanceof Normalisation.Borda) {
      return new Normaliser.Borda();
    } else if (rule instanceof Normalisation.DistanceToMaximum) {
      return new Normaliser.DistanceToMaximum();
    } else if (rule instanceof Normalisation.FractionOfMaximum) {
      return new Normaliser.FractionOfMaximum();
    }
    return new Normaliser.None();
  }

  private static Normaliser between(
      Bound lower, Bound upper, double scale, boolean clip, int sign) {
    return sign > 0
        ? new Normaliser.Goalposts(lower, upper, scale, clip)
        : new Normaliser.Goalposts(upper.turned(), lower.turned(), scale, clip);
  }

  private static Bound bound(vn.thuocso.index.framework.Bound stated, Indicator indicator) {
    return stated instanceof vn.thuocso.index.framework.Bound.Percentile percentile
        ? new Bound.Percentile(percentile.percent())
        : new Bound.At(bent(((vn.thuocso.index.framework.Bound.At) stated).value(), indicator));
  }

  /** A number in the unit of the data as the indicator's transform makes it. */
  private static double bent(double value, Indicator indicator) {
    double[] one = {value};
    transform(indicator.column().transform()).ifPresent(how -> how.apply(one));
    return one[0];
  }

  /** 1, or −1 where less is better. */
  static int sign(Indicator indicator) {
    return indicator.direction() == Direction.DOWN ? -1 : 1;
  }
}
