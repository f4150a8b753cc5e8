package vn.thuocso.index.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.bundle.Verification;
import vn.thuocso.index.bundle.Verifier;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.table.Table;

/** Recomputes a published bundle. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = {
      "Tính lại một gói công bố và so từng con số: 0 khớp, 1 sai khác.",
      "Recompute a published bundle and compare every figure: 0 holds, 1 differs.",
      ""
    },
    footer = {
      "",
      "Cột / columns: file, line, value, sentence.",
      "Ví dụ / example: index verify goi.zip --format json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Output output = new Output();

  @Parameters(
      index = "0",
      paramLabel = "GÓI",
      description = {
        "Thư mục hoặc tệp zip; - là tệp zip từ đầu vào chuẩn.",
        "A directory or a zip archive; - for a zip archive on standard input."
      })
  private String bundle = "";

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    Verification verification = verified();
    Table table = new Table("file", "line", "value", "sentence");
    for (Problem problem : verification.differences()) {
      table.add(
          problem.place().file(), problem.place().line(), problem.value(), problem.sentence());
      console.say(problem.toString());
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("holds", verification.holds());
    facts.put("engine", verification.manifest().engine());
    facts.put("compared", verification.figures());
    output.write(table, facts, console);
    console.say(
        verification.holds()
            ? "Khớp / holds: " + verification.figures() + " dòng / rows."
            : "Sai khác / differs: " + verification.differences().size() + ".");
    return verification.holds() ? Exit.OK : Exit.DIFFERS;
  }

  private Verification verified() throws IOException, InvalidInputException {
    if (bundle.equals("-")) {
      return Verifier.verify(bundle, Source.read(bundle, console.in()).bytes());
    }
    Path path = Inputs.path(bundle);
    console.reads(path);
    return Verifier.verify(path);
  }
}
