package vn.thuocso.index.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.table.Table;

/** Tells every problem of a definition and of data. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Kiểm tra định nghĩa và số liệu: mọi lỗi một lần, kèm tệp, dòng, cột.",
      "Check a definition and data: every problem at once, with file, line and column.",
      ""
    },
    footer = {
      "",
      "Cột / columns: file, line, column, rule, value, sentence.",
      "Ví dụ / example: index check -f shipped:dti-tuyen-giao -d shipped:phuong-mau"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private Output output = new Output();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    List<Problem> problems = problems();
    Table table = new Table("file", "line", "column", "rule", "value", "sentence");
    for (Problem problem : problems) {
      table.add(
          problem.place().file(),
          problem.place().line(),
          problem.place().column(),
          problem.rule().code(),
          problem.value(),
          problem.sentence());
    }
    console.tell(problems);
    output.write(table, Map.of("problems", problems.size()), console);
    if (problems.isEmpty()) {
      console.say("Không có lỗi nào / no problems.");
      return Exit.OK;
    }
    console.say(problems.size() + " lỗi / problems.");
    return Exit.BAD_INPUT;
  }

  private List<Problem> problems() throws IOException {
    try {
      List<Source> sources = inputs.sources(console);
      Source definition = sources.get(0);
      if (sources.size() == 1) {
        YamlFrameworkReader.read(definition.bytes(), definition.name());
        return List.of();
      }
      return scoring(inputs.edition(sources, console));
    } catch (InvalidInputException invalid) {
      return invalid.problems();
    }
  }

  /** What only shows when the method meets the data, in every period unless one is asked for. */
  private List<Problem> scoring(Edition edition) {
    List<Period> periods =
        inputs.chosenPeriod().map(List::of).orElseGet(() -> edition.dataset().periods());
    return edition.problems(periods);
  }
}
