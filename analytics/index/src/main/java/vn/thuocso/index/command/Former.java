package vn.thuocso.index.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.problem.InvalidInputException;

/** The result that another one is compared with; what is not named is the same. */
final class Former {
  @Option(
      names = "--former-framework",
      paramLabel = "TỆP",
      description = {
        "shifts: so với bộ chỉ số này; mặc định: chính bộ này.",
        "shifts: from this framework; by default the same."
      })
  private @Nullable String framework;

  @Option(
      names = "--former-data",
      arity = "1..*",
      paramLabel = "TỆP",
      description = {
        "shifts: so với số liệu này; mặc định: chính số liệu này.",
        "shifts: from this data; by default the same."
      })
  private List<String> data = new ArrayList<>();

  @Option(
      names = "--former-period",
      paramLabel = "KỲ",
      description = {
        "shifts: so với kỳ này; mặc định: kỳ cuối của số liệu trước.",
        "shifts: from this period; by default the former data's last."
      })
  private @Nullable String period;

  /** The former definition and data, where the present ones are these. */
  Edition edition(List<Source> present, Console console) throws IOException, InvalidInputException {
    Source definition = framework == null ? present.get(0) : Inputs.source(framework, console);
    List<Source> sources = new ArrayList<>();
    for (String name : data) {
      sources.add(Inputs.source(name, console));
    }
    return Edition.read(
        definition,
        sources.isEmpty() ? present.subList(1, present.size()) : sources,
        Optional.ofNullable(period).map(Period::new));
  }
}
