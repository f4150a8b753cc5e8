package vn.thuocso.bench;

import java.util.List;
import vn.thuocso.bench.freshness.FreshnessBench;
import vn.thuocso.bench.index.IndexBench;
import vn.thuocso.bench.load.Interactions;
import vn.thuocso.bench.ranking.RankingBench;
import vn.thuocso.bench.stage.Stage;
import vn.thuocso.bench.throughput.ThroughputBench;

/** Measures what the product promises and says whether it is kept. */
public final class MeasureCommand {

  private static final String USAGE =
      """
      infra/measure throughput [EVENTS]   job, reference loop and bare consumer over one topic
      infra/measure freshness [SECONDS]   accepted to visible at 1,000 events/s
      infra/measure index                 full builds, Monte Carlo, Sobol and growth, by JMH
      infra/measure ranking               question, readers and Chromium, of a running dashboard
      """;
  private static final int HOURS = 3;
  private static final long HOUR_MS = 3_600_000;
  private static final int WRONG = 2;

  private final Console console;

  private MeasureCommand(Console console) {
    this.console = console;
  }

  /** Ends with 0 when every bar is reached, 1 when one is missed, 2 when it was not understood. */
  public static void main(String[] args) {
    System.exit(new MeasureCommand(Console.standard()).run(List.of(args)));
  }

  private int run(List<String> args) {
    return switch (args.isEmpty() ? "" : args.get(0)) {
      case "throughput" -> throughput(number(args, 2_000_000));
      case "freshness" -> freshness((int) number(args, 60));
      case "index" -> new IndexBench(console::line).run() ? 0 : 1;
      case "ranking" -> new RankingBench(System.getenv(), console::line).run() ? 0 : 1;
      default -> {
        console.line(USAGE);
        yield WRONG;
      }
    };
  }

  private int throughput(long events) {
    Interactions load = new Interactions(1, System.currentTimeMillis(), HOURS * HOUR_MS);
    try (Stage stage = Stage.set()) {
      return new ThroughputBench(stage, console::line).run(load, events) ? 0 : 1;
    }
  }

  private int freshness(int seconds) {
    try (Stage stage = Stage.set()) {
      return new FreshnessBench(stage, console::line).run(seconds) ? 0 : 1;
    }
  }

  private static long number(List<String> args, long otherwise) {
    return args.size() < 2 ? otherwise : Long.parseLong(args.get(1).replace(",", ""));
  }
}
