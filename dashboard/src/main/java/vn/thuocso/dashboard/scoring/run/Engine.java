package vn.thuocso.dashboard.scoring.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.contract.wire.SnapshotEntry;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.dashboard.scoring.input.Sha256;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Draws;
import vn.thuocso.index.robust.Factor;
import vn.thuocso.index.robust.Progress;
import vn.thuocso.index.robust.Robustness;
import vn.thuocso.index.robust.Study;
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** Computes a snapshot of its inputs; the same inputs give the same snapshot. */
public final class Engine {

  /** The engine's own version, then that of what this package makes of it. */
  public static final String VERSION = vn.thuocso.index.bundle.Engine.VERSION + ".4";

  /** How often ranks are drawn anew with shaken weights. */
  public static final int DRAWS = 500;

  private static final double WEIGHT_NOISE = 0.25;

  private final Definition definition;

  public Engine(Definition definition) {
    this.definition = definition;
  }

  /** The identity of the snapshot of a year as of a day. */
  public ScoreKey key(Assessed assessed) {
    return new ScoreKey(
        definition.framework().code().value(),
        definition.framework().version(),
        assessed.year(),
        assessed.variant(),
        assessed.asOf());
  }

  public Definition definition() {
    return definition;
  }

  /**
   * Scores wards and areas.
   *
   * @throws IllegalStateException if the inputs are none that the framework can work with
   */
  public Result compute(Inputs inputs, Instant now) {
    Framework framework = inputs.assessed().shortened(definition.framework());
    try {
      Scores scores = Scoring.of(framework).score(inputs.dataset(), inputs.period());
      long seed = seed(key(inputs.assessed()));
      Uncertainty uncertainty = uncertainty(framework, inputs, scores, seed);
      Areas areas = new Areas(framework, inputs, scores, uncertainty);
      Wards wards = new Wards(framework, inputs, scores, uncertainty);
      List<ScoreEntry> entries =
          Stream.concat(
                  wards.entries(key(inputs.assessed())).stream(),
                  areas.entries(key(inputs.assessed())).stream())
              .toList();
      return new Result(head(inputs, seed, entries.size(), now), entries);
    } catch (InvalidInputException unusable) {
      throw new IllegalStateException(
          "inputs of " + key(inputs.assessed()).head() + " cannot be scored", unusable);
    }
  }

  /**
   * The wards' scores alone, before entries are made of them.
   *
   * @throws IllegalStateException as {@link #compute}
   */
  public Scores scores(Inputs inputs) {
    try {
      return Scoring.of(inputs.assessed().shortened(definition.framework()))
          .score(inputs.dataset(), inputs.period());
    } catch (InvalidInputException unusable) {
      throw new IllegalStateException("inputs cannot be scored", unusable);
    }
  }

  /**
   * The draws that a snapshot's intervals rest on, to be looked at again.
   *
   * @param scores of these inputs
   * @throws IllegalStateException as {@link #compute}
   */
  public Draws draws(Inputs inputs, Scores scores) {
    Framework framework = inputs.assessed().shortened(definition.framework());
    long seed = seed(key(inputs.assessed()));
    try {
      Draws drawn =
          Robustness.of(framework, inputs.dataset(), inputs.period(), Places.NONE)
              .draws(study(framework, inputs, seed), Progress.NONE);
      return inputs.assessed().isFinal() ? drawn : drawn.opened(scores, seed);
    } catch (InvalidInputException unusable) {
      throw new IllegalStateException("inputs cannot be scored", unusable);
    }
  }

  private static Uncertainty uncertainty(
      Framework framework, Inputs inputs, Scores scores, long seed) throws InvalidInputException {
    Uncertainty drawn =
        Robustness.of(framework, inputs.dataset(), inputs.period(), Places.NONE)
            .uncertainty(study(framework, inputs, seed), Progress.NONE);
    return inputs.assessed().isFinal()
        ? drawn
        : new Uncertainty(
            drawn.outcomes().opened(open(scores, framework.tree().code()), seed),
            drawn.parameters(),
            drawn.study());
  }

  private static Study study(Framework framework, Inputs inputs, long seed) {
    List<Factor> factors = new ArrayList<>();
    factors.add(Factor.Weights.upTo(framework.tree().height(), WEIGHT_NOISE));
    if (hasErrors(inputs)) {
      factors.add(new Factor.DataError(1));
    }
    return Study.of(factors, seed, DRAWS);
  }

  /** Before the deadline what is missing may still come in. */
  private static Map<UnitCode, Interval> open(Scores scores, Code total) {
    Map<UnitCode, Interval> open = new HashMap<>();
    for (UnitCode unit : scores.units()) {
      scores.figure(unit, total).interval().ifPresent(interval -> open.put(unit, interval));
    }
    return open;
  }

  private static boolean hasErrors(Inputs inputs) {
    return inputs.sheet().units().stream()
        .flatMap(
            unit ->
                inputs.sheet().indicators().stream()
                    .map(code -> inputs.sheet().at(unit.code(), code)))
        .anyMatch(
            cell -> cell instanceof Cell.Present present && present.standardError().isPresent());
  }

  /** Of the key alone: a snapshot is drawn the same way however often it is computed. */
  public static long seed(ScoreKey key) {
    return Long.parseUnsignedLong(Sha256.of(key.head()).substring(0, 15), 16);
  }

  private SnapshotEntry head(Inputs inputs, long seed, int entries, Instant now) {
    Assessed assessed = inputs.assessed();
    ScoreKey key = key(assessed);
    return SnapshotEntry.newBuilder()
        .setFramework(key.framework())
        .setFrameworkVersion(key.version())
        .setYear(key.year())
        .setVariant(key.variant())
        .setAsOf(key.asOf().toString())
        .setMonths(assessed.months())
        .setFinalAfterDeadline(assessed.isFinal())
        .setEngineVersion(VERSION)
        .setDefinitionSha256(definition.sha256())
        .setInputsSha256(inputs.sha256())
        .setSeed(seed)
        .setDraws(DRAWS)
        .setUnitCount(entries)
        .setComputedAt(now.toString())
        .setMeasuredThrough(inputs.measuredThrough())
        .setGenerated(!inputs.generated().isEmpty())
        .build();
  }

  static ScoreEntry.Builder entry(ScoreKey key, String unit, String kind, boolean generated) {
    return ScoreEntry.newBuilder()
        .setFramework(key.framework())
        .setFrameworkVersion(key.version())
        .setYear(key.year())
        .setVariant(key.variant())
        .setAsOf(key.asOf().toString())
        .setUnit(unit)
        .setUnitKind(kind)
        .setGenerated(generated);
  }
}
