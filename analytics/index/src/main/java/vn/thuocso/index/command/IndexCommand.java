package vn.thuocso.index.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ListResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.thuocso.index.bundle.Engine;
import vn.thuocso.index.problem.InvalidInputException;

/** The command line of the index engine. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    versionProvider = IndexCommand.Version.class,
    sortOptions = false,
    header = {
      "Tính chỉ số tổng hợp: điểm, hạng, hạng vững đến đâu, điều gì làm hạng đổi.",
      "Computes composite indices: scores, ranks, how sure they are, what would change them.",
      ""
    },
    footer = {
      "",
      "Mã kết thúc / exit codes: 0 xong / done · 1 gói công bố sai khác / bundle differs · 2 đầu vào sai / bad input · 70 lỗi chương trình / internal.",
      "Ví dụ / example: index score -f shipped:dti-tuyen-giao -d shipped:phuong-mau --totals"
    })
public final class IndexCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private IndexCommand() {}

  public static void main(String[] arguments) {
    System.exit(run(Console.system(), arguments));
  }

  /** Runs one command over given streams and returns its exit code. */
  public static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new IndexCommand());
    line.addSubcommand(new TemplateCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ScoreCommand(console));
    line.addSubcommand(new RobustnessCommand(console));
    line.addSubcommand(new SensitivityCommand(console));
    line.addSubcommand(new AuditCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new LiftCommand(console));
    line.addSubcommand(new MergeCommand(console));
    line.addSubcommand(new TrendCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setResourceBundle(new Words());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((wrong, given) -> refused(wrong, console));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
    line.setExpandAtFiles(false);
    return ended(line, console, arguments);
  }

  /** Runs, and turns whatever ends the run into an exit code of ours. */
  private static int ended(CommandLine line, Console console, String... arguments) {
    try {
      int exit = line.execute(arguments);
      console.finish();
      return exit;
    } catch (OutOfMemoryError full) {
      console.say("Không đủ bộ nhớ; hãy cho Java nhiều hơn (-Xmx) / out of memory.");
      return Exit.INTERNAL;
    } catch (Throwable failure) {
      return failed(failure, console);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Thiếu tên lệnh; xem index --help / a command is needed.");
  }

  private static int refused(ParameterException wrong, Console console) {
    console.say("Lệnh sai / wrong command: " + wrong.getMessage());
    if (wrong.getCause() instanceof InvalidPathException) {
      console.say(Inputs.UNWRITABLE_NAME);
    }
    console.say(
        "Xem / see: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.BAD_INPUT;
  }

  private static int failed(Throwable failure, Console console) {
    if (failure instanceof InvalidInputException invalid) {
      console.tell(invalid.problems());
      return Exit.BAD_INPUT;
    }
    if (failure instanceof Console.ReaderGoneException) {
      return Exit.OK;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      console.say("Không đọc hoặc ghi được / cannot read or write: " + failure.getMessage());
      return Exit.BAD_INPUT;
    }
    console.say("Lỗi chương trình / internal error: " + failure);
    for (StackTraceElement element : failure.getStackTrace()) {
      console.say("  " + element);
    }
    return Exit.INTERNAL;
  }

  /** What the command line library would say in English only. */
  static final class Words extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
      return new Object[][] {
        {"usage.synopsisHeading", "Cách dùng / usage: "},
        {"mixinStandardHelpOptions.help", "In trợ giúp này rồi thôi. / This help."},
        {"mixinStandardHelpOptions.version", "In phiên bản rồi thôi. / The version."}
      };
    }
  }

  /** Tells the version of the computation. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"index engine " + Engine.VERSION};
    }
  }
}
