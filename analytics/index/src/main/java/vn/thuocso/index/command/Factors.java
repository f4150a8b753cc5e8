package vn.thuocso.index.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thuocso.index.framework.Aggregation;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.robust.Factor;
import vn.thuocso.index.robust.Progress;
import vn.thuocso.index.robust.Study;

/** What varies in a study, and how often. */
final class Factors {
  /** What a machine can hold and a person wait for. */
  private static final int MOST_RUNS = 1_000_000;

  private static final int MOST_RESAMPLES = 10_000;
  private static final int MOST_THREADS = 256;

  @Option(
      names = "--weights",
      paramLabel = "0.25",
      description = {
        "Lay động trọng số (điểm tối đa) trong ± phần này; mặc định 0.25 khi không nêu yếu tố nào.",
        "Shake weights (maxima) within ± this share; 0.25 where no factor is named."
      })
  private @Nullable Double weights;

  @Option(
      names = "--data-error",
      arity = "0..1",
      fallbackValue = "1",
      paramLabel = "1",
      description = {
        "Lay động số liệu theo sai số chuẩn (cột .se), nhân với số này.",
        "Redraw data by its standard errors, times this."
      })
  private @Nullable Double dataError;

  @Option(
      names = "--normalisations",
      split = ",",
      paramLabel = "minMax,zScore,…",
      description = {
        "Các cách chuẩn hóa thay nhau: minMax, zScore, rank, percentileRank, borda, distanceToMaximum, fractionOfMaximum.",
        "Normalisations to take turns."
      })
  private List<String> normalisations = new ArrayList<>();

  @Option(
      names = "--aggregations",
      split = ",",
      paramLabel = "arithmetic,geometric,…",
      description = {
        "Các cách gộp thay nhau: arithmetic, geometric, harmonic, median, copeland.",
        "Aggregations to take turns."
      })
  private List<String> aggregations = new ArrayList<>();

  @Option(
      names = "--treatments",
      split = ",",
      paramLabel = "none,skewKurtosis",
      description = {"Các cách xử lý ngoại lai thay nhau.", "Treatments to take turns."})
  private List<String> treatments = new ArrayList<>();

  @Option(
      names = "--imputations",
      split = ",",
      paramLabel = "none,indicatorMean,…",
      description = {
        "Các cách điền số thiếu thay nhau: none, indicatorMean, indicatorMedian, unitMean, unitMedian, lastObservation.",
        "Imputations to take turns."
      })
  private List<String> imputations = new ArrayList<>();

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = {"Hạt giống ngẫu nhiên; mặc định 1.", "Seed; 1 by default."})
  private long seed = 1;

  @Option(
      names = "--runs",
      defaultValue = "1000",
      description = {
        "Số lần tính lại (sensitivity: số dòng n của thiết kế, n(d+2) lần); mặc định 1000.",
        "Runs (sensitivity: rows n of the design, n(d+2) runs); 1000 by default."
      })
  private int runs = 1000;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = {
        "Số luồng; kết quả không đổi theo số luồng; mặc định 1.",
        "Threads; the result is the same on any number; 1 by default."
      })
  private int threads = 1;

  @Option(
      names = "--quantile",
      defaultValue = "0.05",
      description = {
        "Phân vị ở đầu khoảng; mặc định 0.05 (khoảng 90 phần trăm).",
        "Quantile at the interval's end."
      })
  private double quantile = 0.05;

  @Option(
      names = "--certainty",
      defaultValue = "0.95",
      description = {
        "Từ xác suất này mới coi là hơn; mặc định 0.95.",
        "From this probability a unit counts as above; 0.95 by default."
      })
  private double certainty = 0.95;

  @Option(
      names = "--resamples",
      defaultValue = "100",
      description = {
        "Số lần lấy lại mẫu cho khoảng của chỉ số Sobol; mặc định 100.",
        "Resamples for the intervals of Sobol indices; 100 by default."
      })
  private int resamples = 100;

  Study study(Framework framework) throws InvalidInputException {
    within("--runs", runs, 2, MOST_RUNS);
    within("--resamples", resamples, 0, MOST_RESAMPLES);
    within("--threads", threads, 1, MOST_THREADS);
    for (List<String> ways : List.of(normalisations, aggregations, treatments, imputations)) {
      if (Set.copyOf(ways).size() < ways.size()) {
        throw Inputs.refused(
            String.join(",", ways), "Có cách tính ghi hai lần; hãy ghi mỗi cách một lần.");
      }
    }
    List<Factor> factors = new ArrayList<>();
    try {
      if (weights != null) {
        factors.add(Factor.Weights.upTo(framework.tree().height(), weights));
      }
      if (dataError != null) {
        factors.add(new Factor.DataError(dataError));
      }
      alternatives(factors);
      if (factors.isEmpty()) {
        factors.add(Factor.Weights.upTo(framework.tree().height(), 0.25));
      }
      return new Study(factors, seed, runs, quantile, certainty, resamples, threads);
    } catch (IllegalArgumentException wrong) {
      throw Inputs.refused("--", "Tham số phân tích ngoài khoảng: " + wrong.getMessage() + ".");
    }
  }

  private static void within(String option, int value, int least, int most)
      throws InvalidInputException {
    if (value < least || value > most) {
      throw Inputs.refused(
          option, option + " phải từ " + least + " đến " + most + " (đang là " + value + ").");
    }
  }

  private void alternatives(List<Factor> factors) {
    if (!imputations.isEmpty()) {
      factors.add(new Factor.Imputations(each(imputations, Factors::imputation)));
    }
    if (!treatments.isEmpty()) {
      factors.add(new Factor.Treatments(each(treatments, Factors::treatment)));
    }
    if (!normalisations.isEmpty()) {
      factors.add(new Factor.Normalisations(each(normalisations, Factors::normalisation)));
    }
    if (!aggregations.isEmpty()) {
      factors.add(new Factor.Aggregations(each(aggregations, Factors::aggregation)));
    }
  }

  private static <T> List<T> each(List<String> names, Function<String, T> of) {
    return names.stream().map(of).toList();
  }

  private static Imputation imputation(String name) {
    for (ImputationMethod method : ImputationMethod.values()) {
      if (method.word().equals(name)) {
        return Imputation.of(method);
      }
    }
    throw unknown(name);
  }

  private static Treatment treatment(String name) {
    return switch (name) {
      case "none" -> new Treatment.None();
      case "skewKurtosis" -> Treatment.SkewKurtosis.DEFAULT;
      default -> throw unknown(name);
    };
  }

  private static Normalisation normalisation(String name) {
    return switch (name) {
      case "minMax" -> new Normalisation.MinMax(0, 100);
      case "zScore" -> new Normalisation.ZScore(0, 1);
      case "rank" -> new Normalisation.Rank();
      case "percentileRank" -> new Normalisation.PercentileRank();
      case "borda" -> new Normalisation.Borda();
      case "distanceToMaximum" -> new Normalisation.DistanceToMaximum();
      case "fractionOfMaximum" -> new Normalisation.FractionOfMaximum();
      default -> throw unknown(name);
    };
  }

  private static Aggregation aggregation(String name) {
    return switch (name) {
      case "arithmetic" -> new Aggregation.Arithmetic();
      case "geometric" -> new Aggregation.Geometric();
      case "harmonic" -> new Aggregation.Harmonic();
      case "median" -> new Aggregation.Median();
      case "copeland" -> new Aggregation.Copeland();
      default -> throw unknown(name);
    };
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("không biết cách " + name);
  }

  /** Tells a long run's progress in whole percents on a terminal; a short one stays silent. */
  static Progress progress(Console console) {
    long begun = System.nanoTime();
    int[] told = {0};
    return (done, all) -> {
      if (!console.isWatched()) {
        return !Thread.currentThread().isInterrupted();
      }
      int percent = (int) (100L * done / all);
      if (percent > told[0] && System.nanoTime() - begun > 1_000_000_000L) {
        told[0] = percent;
        console.progress(percent + " % (" + done + "/" + all + ")");
        if (done == all) {
          console.say("");
        }
      }
      return !Thread.currentThread().isInterrupted();
    };
  }
}
