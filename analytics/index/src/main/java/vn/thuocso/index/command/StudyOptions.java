package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.robust.Factor;
import vn.thuocso.index.robust.Parameters;
import vn.thuocso.index.robust.Progress;
import vn.thuocso.index.robust.Study;

/** A study of uncertainty as asked for, or as an earlier run wrote it down. */
final class StudyOptions {
  /** What a machine can hold and a person wait for. */
  private static final int MOST_RUNS = 1_000_000;

  private static final int MOST_RESAMPLES = 10_000;
  private static final int MOST_THREADS = 256;

  @Mixin Variation variation = new Variation();

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = {"Hạt giống ngẫu nhiên; mặc định 1.", "Seed; 1 by default."})
  long seed = 1;

  @Option(
      names = "--runs",
      defaultValue = "1000",
      description = {
        "Số lần tính lại (sensitivity: số dòng n của thiết kế, n(d+2) lần); mặc định 1000.",
        "Runs (sensitivity: rows n of the design, n(d+2) runs); 1000 by default."
      })
  int runs = 1000;

  @Option(
      names = "--quantile",
      defaultValue = "0.05",
      description = {
        "Phân vị ở đầu khoảng; mặc định 0.05 (khoảng 90 phần trăm).",
        "Quantile at the interval's end."
      })
  double quantile = 0.05;

  @Option(
      names = "--certainty",
      defaultValue = "0.95",
      description = {
        "Từ xác suất này mới coi là hơn; mặc định 0.95.",
        "From this probability a unit counts as above; 0.95 by default."
      })
  double certainty = 0.95;

  @Option(
      names = "--resamples",
      defaultValue = "100",
      description = {
        "Số lần lấy lại mẫu cho khoảng của chỉ số Sobol; mặc định 100.",
        "Resamples for the intervals of Sobol indices; 100 by default."
      })
  int resamples = 100;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = {
        "Số luồng; kết quả không đổi theo số luồng; mặc định 1.",
        "Threads; the result is the same on any number; 1 by default."
      })
  private int threads = 1;

  @Option(
      names = "--parameters",
      paramLabel = "TỆP",
      description = {
        "Ghi tham số của từng lần tính: .json để chạy lại bằng --repeat, đuôi khác là CSV.",
        "Write the parameters of every run: .json, which --repeat takes, otherwise CSV."
      })
  private @Nullable Path parameters;

  @Option(
      names = "--repeat",
      paramLabel = "TỆP.json",
      description = {
        "Chạy lại đúng phân tích mà --parameters đã ghi, trùng từng chữ số; các yếu tố khác bị bỏ qua.",
        "Repeat the study that --parameters wrote, to the last digit; other factors are passed over."
      })
  private @Nullable String repeat;

  @Option(
      names = "--progress",
      description = {
        "Báo tiến độ cả khi đầu ra lỗi không phải màn hình.",
        "Tell the progress even where standard error is no terminal."
      })
  private boolean progress;

  Study study(Framework framework, Console console) throws IOException, InvalidInputException {
    if (repeat != null) {
      StudyFile.read(Inputs.source(repeat, console)).into(this);
    }
    Problems problems = new Problems();
    within("--runs", runs, 2, MOST_RUNS, problems);
    within("--resamples", resamples, 0, MOST_RESAMPLES, problems);
    within("--threads", threads, 1, MOST_THREADS, problems);
    List<Factor> factors = variation.factors(framework, problems);
    problems.throwIfAny();
    try {
      return new Study(factors, seed, runs, quantile, certainty, resamples, threads);
    } catch (IllegalArgumentException wrong) {
      throw Inputs.refused("--", "Tham số phân tích ngoài khoảng: " + wrong.getMessage() + ".");
    }
  }

  private static void within(String option, int value, int least, int most, Problems problems) {
    if (value < least || value > most) {
      problems.add(
          Rule.OUT_OF_RANGE,
          String.valueOf(value),
          Place.of(option),
          option + " phải từ " + least + " đến " + most + " (đang là " + value + ").");
    }
  }

  /** The parameters of every run, where a file is wanted for them. */
  Map<Path, byte[]> export(Parameters of) throws IOException {
    if (parameters == null) {
      return Map.of();
    }
    boolean json = parameters.toString().endsWith(".json");
    return Map.of(parameters, json ? StudyFile.of(this, of).bytes() : csv(of));
  }

  private static byte[] csv(Parameters parameters) throws IOException {
    StringBuilder text = new StringBuilder();
    parameters.writeCsv(text);
    return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Tells a long run's progress in whole percents, where somebody watches or asked for it. */
  Progress progress(Console console) {
    long begun = System.nanoTime();
    int[] told = {0};
    boolean tells = progress || console.isWatched();
    return (done, all) -> {
      int percent = (int) (100L * done / all);
      if (tells && percent > told[0] && (progress || System.nanoTime() - begun > 1_000_000_000L)) {
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
