package vn.thuocso.index.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.StepTexts;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.robust.Factor;

/** What varies in a study, as written; alternatives are {@code method:parameter:…}. */
final class Variation {
  @Option(
      names = "--weights",
      paramLabel = "±25%",
      description = {
        "Lay động trọng số (điểm tối đa) trong ± phần này (±25%% hay 0.25); mặc định ±25%% khi không nêu yếu tố nào.",
        "Shake weights (maxima) within ± this share; ±25%% where no factor is named."
      })
  @Nullable String weights;

  @Option(
      names = "--weight-sets",
      split = ",",
      hideParamSyntax = true,
      paramLabel = "given,equal,pca",
      description = {
        "Các bộ trọng số thay nhau: cho sẵn, bằng nhau, thành phần chính (tính một lần trên số liệu gốc).",
        "Sets of weights to take turns; principal components are those of the nominal data."
      })
  List<String> weightSets = new ArrayList<>();

  @Option(
      names = "--data-error",
      arity = "0..1",
      fallbackValue = "1",
      paramLabel = "1",
      description = {
        "Lay động số liệu theo sai số chuẩn (cột .se), nhân với số này.",
        "Redraw data by its standard errors, times this."
      })
  @Nullable Double dataError;

  @Option(
      names = {"--impute", "--imputations"},
      split = ",",
      hideParamSyntax = true,
      paramLabel = "none,indicatorMean,groupMean:vung",
      description = {
        "Các cách điền số thiếu thay nhau; tham số viết sau dấu hai chấm.",
        "Imputations to take turns; parameters follow colons."
      })
  List<String> impute = new ArrayList<>();

  @Option(
      names = {"--treat", "--treatments"},
      split = ",",
      hideParamSyntax = true,
      paramLabel = "none,skewKurtosis:2:3.5:5",
      description = {
        "Các cách xử lý ngoại lai thay nhau: độ lệch, độ nhọn, số giá trị kéo về nhiều nhất.",
        "Treatments to take turns."
      })
  List<String> treat = new ArrayList<>();

  @Option(
      names = {"--normalise", "--normalisations"},
      split = ",",
      hideParamSyntax = true,
      paramLabel = "minMax:0:100,zScore,rank",
      description = {"Các cách chuẩn hóa thay nhau.", "Normalisations to take turns."})
  List<String> normalise = new ArrayList<>();

  @Option(
      names = {"--aggregate", "--aggregations"},
      split = ",",
      hideParamSyntax = true,
      paramLabel = "arithmetic,geometric,generalisedMean:0.5",
      description = {"Các cách gộp thay nhau.", "Aggregations to take turns."})
  List<String> aggregate = new ArrayList<>();

  /** The factors, weights ±25 % where none is named; what cannot be read is told. */
  List<Factor> factors(Framework framework, Problems problems) {
    List<Factor> factors = new ArrayList<>();
    boolean none =
        weights == null
            && dataError == null
            && List.of(weightSets, impute, treat, normalise, aggregate).stream()
                .allMatch(List::isEmpty);
    Optional<Double> noise = none ? Optional.of(0.25) : noise(problems);
    noise.ifPresent(share -> factors.add(Factor.Weights.upTo(framework.tree().height(), share)));
    if (dataError != null) {
      if (dataError > 0 && Double.isFinite(dataError)) {
        factors.add(new Factor.DataError(dataError));
      } else {
        outside(problems, "--data-error", String.valueOf(dataError), "số lớn hơn 0, ví dụ 1");
      }
    }
    for (List<String> ways : List.of(weightSets, impute, treat, normalise, aggregate)) {
      if (Set.copyOf(ways).size() < ways.size()) {
        problems.add(
            Rule.DUPLICATE,
            String.join(",", ways),
            Place.of("--"),
            "Có cách tính ghi hai lần (" + String.join(",", ways) + "); hãy ghi mỗi cách một lần.");
      }
    }
    StepTexts steps = new StepTexts(framework.data(), problems);
    add(factors, steps.imputations("--impute", impute), Factor::imputations);
    add(factors, steps.treatments("--treat", treat), Factor::treatments);
    add(factors, steps.normalisations("--normalise", normalise), Factor::normalisations);
    add(factors, steps.weightings("--weight-sets", weightSets), Factor::weightings);
    add(factors, steps.aggregations("--aggregate", aggregate), Factor::aggregations);
    return factors;
  }

  private static <T> void add(
      List<Factor> factors, List<T> ways, java.util.function.Function<List<T>, Factor> factor) {
    if (!ways.isEmpty()) {
      factors.add(factor.apply(ways));
    }
  }

  /** The share by which weights are shaken: ±25%, 25% or 0.25. */
  private Optional<Double> noise(Problems problems) {
    if (weights == null) {
      return Optional.empty();
    }
    boolean percent = weights.endsWith("%");
    String digits = weights.substring(weights.startsWith("±") ? 1 : 0).replace("%", "");
    if (digits.matches("[0-9]{1,9}(\\.[0-9]{1,17})?")) {
      BigDecimal share = new BigDecimal(digits).movePointLeft(percent ? 2 : 0);
      if (share.compareTo(BigDecimal.ONE) <= 0) {
        return Optional.of(share.doubleValue());
      }
    }
    outside(problems, "--weights", weights, "phần từ 0 đến 1, ví dụ 0.25 hay ±25%");
    return Optional.empty();
  }

  private static void outside(Problems problems, String option, String value, String range) {
    problems.add(
        Rule.OUT_OF_RANGE, value, Place.of(option), option + " cần " + range + "; hãy sửa lại.");
  }
}
