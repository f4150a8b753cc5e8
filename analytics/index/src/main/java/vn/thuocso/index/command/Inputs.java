package vn.thuocso.index.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.csv.ShippedData;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Rule;

/** The definition and the data that a command reads. */
final class Inputs {
  private static final String SHIPPED = "shipped:";

  /** The Vietnamese names of a shell without a locale. */
  static final String UNWRITABLE_NAME =
      "Tên tệp có ký tự mà ngôn ngữ hệ thống không ghi được; hãy đặt LC_ALL=C.UTF-8 rồi chạy lại.";

  @Option(
      names = {"-f", "--framework"},
      required = true,
      paramLabel = "TỆP",
      description = {
        "Định nghĩa bộ chỉ số (YAML); - là đầu vào chuẩn; shipped:dti-tuyen-giao, shipped:dti-tinh-405, shipped:dti-tinh-922 là các bộ đi kèm.",
        "The framework's definition; - for standard input; shipped:NAME for one that comes along."
      })
  String framework = "";

  @Option(
      names = {"-d", "--data"},
      arity = "1..*",
      paramLabel = "TỆP",
      description = {
        "Số liệu (CSV rộng hoặc dài), có thể nhiều tệp; - là đầu vào chuẩn; shipped:phuong-mau là ví dụ của dti-tuyen-giao.",
        "Data (CSV, wide or long), one file or several; - for standard input; shipped:phuong-mau is the worked example of dti-tuyen-giao."
      })
  List<String> data = new ArrayList<>();

  @Option(
      names = {"-p", "--period"},
      paramLabel = "KỲ",
      description = {
        "Kỳ được tính, ví dụ 2024; mặc định: kỳ cuối cùng trong số liệu.",
        "The period, as 2024; by default the last one in the data."
      })
  @Nullable String period;

  /** Reads a file, standard input or what comes along. */
  static Source source(String name, Console console) throws IOException, InvalidInputException {
    if (name.equals("-")) {
      return Source.read(name, console.in());
    }
    if (name.startsWith(SHIPPED)) {
      return shipped(name);
    }
    Path path = path(name);
    console.reads(path);
    try (InputStream in = Files.newInputStream(path)) {
      return Source.read(name, in);
    } catch (NoSuchFileException e) {
      throw refused(name, "Không có tệp này.");
    } catch (IOException e) {
      throw refused(name, "Không đọc được tệp này: " + e.getMessage() + ".");
    }
  }

  /** A path, where the machine's locale can write its name. */
  static Path path(String name) throws InvalidInputException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw refused(name, UNWRITABLE_NAME);
    }
  }

  private static Source shipped(String name) throws InvalidInputException {
    String wanted = name.substring(SHIPPED.length());
    byte[] bytes =
        ShippedFrameworks.bytes(wanted)
            .or(() -> ShippedData.bytes(wanted))
            .orElseThrow(
                () ->
                    refused(
                        name,
                        "Không có gì đi kèm mang tên này; có bộ chỉ số "
                            + ShippedFrameworks.names()
                            + " và số liệu mẫu "
                            + ShippedData.names()
                            + "."));
    return new Source(name, bytes);
  }

  static InvalidInputException refused(String file, String sentence) {
    return new InvalidInputException(
        List.of(new Problem(Rule.UNREADABLE, file, Place.of(file), sentence)));
  }

  /** Reads the definition's bytes and those of the data; standard input is read once. */
  List<Source> sources(Console console) throws IOException, InvalidInputException {
    List<String> names = new ArrayList<>(List.of(framework));
    names.addAll(data);
    if (names.stream().filter("-"::equals).count() > 1) {
      throw refused("-", "Đầu vào chuẩn chỉ đọc được một lần: hoặc định nghĩa, hoặc số liệu.");
    }
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      try {
        sources.add(source(name, console));
      } catch (InvalidInputException unreadable) {
        problems.addAll(unreadable.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return sources;
  }

  Optional<Period> chosenPeriod() {
    return Optional.ofNullable(period).map(Period::new);
  }

  /** The edition of the period meant, or, where it is {@code all}, of every period there is. */
  List<Edition> editions(List<Source> sources, Console console) throws InvalidInputException {
    if (!"all".equals(period)) {
      return List.of(edition(sources, console));
    }
    Edition last =
        Edition.read(sources.get(0), sources.subList(1, sources.size()), Optional.empty());
    console.about(last.framework());
    return last.dataset().periods().stream().map(last::of).toList();
  }

  /** The definition and the data, of the period meant; all problems of either at once. */
  Edition edition(Console console) throws IOException, InvalidInputException {
    return edition(sources(console), console);
  }

  /** The same from sources that have been read, with what is remarkable about them said. */
  Edition edition(List<Source> sources, Console console) throws InvalidInputException {
    Edition edition =
        Edition.read(sources.get(0), sources.subList(1, sources.size()), chosenPeriod());
    console.about(edition.framework());
    edition.remarks().forEach(console::remark);
    return edition;
  }
}
