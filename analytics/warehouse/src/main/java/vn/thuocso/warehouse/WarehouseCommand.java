package vn.thuocso.warehouse;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.thuocso.warehouse.dictionary.DataDictionary;
import vn.thuocso.warehouse.reconcile.Reconciliation;
import vn.thuocso.warehouse.schema.Schema;

/** The command line of the warehouse: {@code apply}, {@code dictionary}, {@code reconcile}. */
public final class WarehouseCommand {

  private static final int USAGE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LOGGING = "logback.configurationFile";

  private WarehouseCommand() {}

  /** Runs one command; exits with 0 when all is well, 1 when not, 2 when it was not understood. */
  public static void main(String[] args) {
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "vn/thuocso/warehouse/command-logback.xml");
    }
    System.exit(run(List.of(args), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    String command = args.isEmpty() ? "" : args.get(0);
    try {
      return switch (command) {
        case "apply" -> apply(WarehouseSettings.of(environment), out);
        case "dictionary" -> dictionary(WarehouseSettings.of(environment), out);
        case "reconcile" -> reconcile(environment, out);
        default -> usage(err);
      };
    } catch (RuntimeException e) {
      err.println(e.getMessage());
      return 1;
    }
  }

  private static int apply(WarehouseSettings settings, PrintStream out) {
    List<String> applied = Schema.apply(settings);
    out.println(
        applied.isEmpty() ? "The schema is up to date." : "Applied " + String.join(", ", applied));
    return 0;
  }

  private static int dictionary(WarehouseSettings settings, PrintStream out) {
    try (WarehouseClient client = WarehouseClient.open(settings)) {
      out.print(DataDictionary.of(client));
    }
    return 0;
  }

  private static int reconcile(Map<String, String> environment, PrintStream out) {
    String bootstrap = environment.getOrDefault("THUOCSO_KAFKA_BOOTSTRAP", "127.0.0.1:9092");
    try (WarehouseClient client = WarehouseClient.open(WarehouseSettings.of(environment))) {
      Reconciliation.Outcome outcome = Reconciliation.run(bootstrap, client, PATIENCE);
      outcome.differences().forEach(out::println);
      outcome.summary().forEach(out::println);
      out.println(outcome.differences().size() + " differences.");
      return outcome.differences().isEmpty() ? 0 : 1;
    }
  }

  private static int usage(PrintStream err) {
    err.println("Usage: WarehouseCommand apply | dictionary | reconcile");
    return USAGE;
  }
}
