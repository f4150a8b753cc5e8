package vn.thuocso.index.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.data.csv.Template;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.table.Table;

/** Prints the empty data file of a definition. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Tệp số liệu trống của một định nghĩa, để điền; --describe nói mỗi cột ghi gì.",
      "An empty data file for a definition, to be filled in; --describe tells what goes where.",
      ""
    },
    footer = {
      "",
      "Cột của / columns of --describe: column, name, unit, kind (text, number, choice, parts, state, numerator, denominator), allowed. Xem / see docs/index-data.md.",
      "Ví dụ / example: index template -f shipped:dti-tuyen-giao -u phuong-a phuong-b -o so-lieu.csv"
    })
final class TemplateCommand implements Callable<Integer> {
  /** What a spreadsheet takes for a number or a day. */
  private static final Pattern NUMBER_LIKE = Pattern.compile("[0-9]+[.][0-9]+");

  private final Console console;
  @Mixin private Output output = new Output();

  @Option(
      names = {"-f", "--framework"},
      required = true,
      paramLabel = "TỆP",
      description = {"Định nghĩa (YAML), - hoặc shipped:TÊN.", "The framework's definition."})
  private String framework = "";

  @Option(
      names = {"-u", "--units"},
      arity = "1..*",
      paramLabel = "MÃ",
      description = {"Mã các đơn vị; mặc định don-vi-1.", "The units' codes."})
  private List<String> units = new ArrayList<>(List.of("don-vi-1"));

  @Option(
      names = {"-p", "--period"},
      paramLabel = "KỲ",
      description = {
        "Kỳ, ví dụ 2024; mặc định: năm định nghĩa có hiệu lực.",
        "The period; by default the year in which the definition begins to hold."
      })
  private @Nullable String period;

  @Option(
      names = "--long",
      description = {
        "Mỗi đơn vị và chỉ số một dòng; mặc định: mỗi đơn vị một dòng.",
        "A line for each unit and indicator instead of one for each unit."
      })
  private boolean inLong;

  @Option(
      names = "--describe",
      description = {
        "Thay vì tệp: bảng các cột, tên, đơn vị tính, loại, giá trị được phép.",
        "Instead of the file: a table of its columns, their names, units, kinds, allowed values."
      })
  private boolean describe;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Source source = Inputs.source(framework, console);
    Framework of = YamlFrameworkReader.read(source.bytes(), source.name());
    Template template = new Template(of);
    output.write(
        describe ? template.description() : file(template),
        Map.of("framework", of.name().vi(), "label", of.label().vi()),
        console);
    if (!describe && of.indicators().stream().anyMatch(TemplateCommand::isNumberLike)) {
      console.say(
          "Mở bằng Excel: nhập qua Data → From Text/CSV và đặt mọi cột là Văn bản, nếu không mã 6.10"
              + " thành 6.1 / import all columns as text, or a spreadsheet turns 6.10 into 6.1.");
    }
    return Exit.OK;
  }

  private static boolean isNumberLike(Indicator indicator) {
    return NUMBER_LIKE.matcher(indicator.code().value()).matches();
  }

  private Table file(Template template) throws InvalidInputException {
    Period at = period == null ? template.firstPeriod() : new Period(period);
    if (at.lastDay().isEmpty()) {
      throw Inputs.refused(at.label(), "Kỳ phải như 2024, 2024-H1, 2024-Q3 hoặc 2024-07.");
    }
    if (units.stream().anyMatch(String::isBlank) || new HashSet<>(units).size() < units.size()) {
      throw Inputs.refused("--units", "Mã đơn vị không được trống, mỗi mã chỉ một lần.");
    }
    List<UnitCode> codes = units.stream().map(UnitCode::new).toList();
    return inLong ? template.ofLong(codes, at) : template.wide(codes, at);
  }
}
