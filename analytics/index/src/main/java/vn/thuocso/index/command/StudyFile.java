package vn.thuocso.index.command;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.index.bundle.Engine;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.robust.Parameters;

/**
 * A study written down: what was asked, from which all follows, and what each run took, to be read
 * by people.
 */
record StudyFile(
    String format, String engine, Settings settings, List<Map<String, String>> eachRun) {
  private static final String FORMAT = "thuocso-study/1";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** The options in the words of the command line. */
  record Settings(
      @Nullable String weights,
      @Nullable List<String> weightSets,
      @Nullable Double dataError,
      @Nullable List<String> impute,
      @Nullable List<String> treat,
      @Nullable List<String> normalise,
      @Nullable List<String> aggregate,
      long seed,
      int runs,
      double quantile,
      double certainty,
      int resamples) {}

  static StudyFile of(StudyOptions options, Parameters parameters) {
    Variation varied = options.variation;
    return new StudyFile(
        FORMAT,
        Engine.VERSION,
        new Settings(
            varied.weights,
            varied.weightSets,
            varied.dataError,
            varied.impute,
            varied.treat,
            varied.normalise,
            varied.aggregate,
            options.seed,
            options.runs,
            options.quantile,
            options.certainty,
            options.resamples),
        IntStream.range(0, parameters.runs()).mapToObj(parameters::of).toList());
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  static StudyFile read(Source source) throws InvalidInputException {
    try {
      @Nullable StudyFile file = JSON.readValue(source.bytes(), StudyFile.class);
      if (file == null || !FORMAT.equals(file.format) || file.settings == null) {
        throw Inputs.refused(source.name(), "Tệp phải có format là " + FORMAT + ".");
      }
      if (!Engine.knows(String.valueOf(file.engine))) {
        throw new InvalidInputException(
            List.of(
                new Problem(
                    Rule.UNKNOWN_ENGINE,
                    String.valueOf(file.engine),
                    Place.of(source.name()),
                    "Phân tích được chạy bằng phiên bản máy tính chỉ số "
                        + file.engine
                        + ", chương trình này là phiên bản "
                        + Engine.VERSION
                        + "; hãy dùng đúng phiên bản.")));
      }
      return file;
    } catch (JacksonException e) {
      throw Inputs.refused(
          source.name(), "Không đọc được tham số phân tích: " + e.getOriginalMessage() + ".");
    }
  }

  /** Makes options ask for this study. */
  void into(StudyOptions options) {
    Variation varied = options.variation;
    varied.weights = settings.weights;
    varied.weightSets = orNone(settings.weightSets);
    varied.dataError = settings.dataError;
    varied.impute = orNone(settings.impute);
    varied.treat = orNone(settings.treat);
    varied.normalise = orNone(settings.normalise);
    varied.aggregate = orNone(settings.aggregate);
    options.seed = settings.seed;
    options.runs = settings.runs;
    options.quantile = settings.quantile;
    options.certainty = settings.certainty;
    options.resamples = settings.resamples;
  }

  private static List<String> orNone(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts;
  }
}
