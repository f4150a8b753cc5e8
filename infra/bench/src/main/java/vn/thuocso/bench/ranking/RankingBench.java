package vn.thuocso.bench.ranking;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.thuocso.bench.browser.Chromium;
import vn.thuocso.bench.browser.Vitals;

/** Measures the ranking of a running dashboard and says which bars it keeps. */
public final class RankingBench {

  private static final int CROWD = 50;
  private static final int EACH = 6;
  private static final int ALONE = 40;
  private static final int QUESTIONS = 40;
  private static final int VIEWS = 5;
  private static final double LARGEST_MS = 1500;
  private static final double SLOWEST_MS = 100;
  private static final double SHIFT = 0.05;
  private static final long HTML = 60 * 1024;
  private static final long COMPRESSED = 450 * 1024;

  private final Map<String, String> environment;
  private final Consumer<String> out;
  private boolean kept = true;

  /** Finds dashboard and databases where the environment says, as the dashboard itself does. */
  public RankingBench(Map<String, String> environment, Consumer<String> out) {
    this.environment = environment;
    this.out = out;
  }

  /** Runs everything and says whether every bar is kept. */
  public boolean run() {
    String page =
        environment.getOrDefault("THUOCSO_DASHBOARD_URL", "http://127.0.0.1:8080") + "/xep-hang";
    line("%s; %d processors", page, Runtime.getRuntime().availableProcessors());
    try {
      question();
      readers(page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The ranking could not be measured", e);
    }
    vitals(page);
    return kept;
  }

  private void question() throws IOException, InterruptedException, SQLException {
    try (Question question = Question.over(environment)) {
      line("The ranking's question over %,d rows", question.rows());
      line("  ClickHouse  %s", question.clickHouse(QUESTIONS).told());
      line("  PostgreSQL  %s", question.postgres(QUESTIONS).told());
    }
  }

  private void readers(String page) throws InterruptedException {
    Readers readers = new Readers(page);
    readers.read(1, EACH);
    Times alone = readers.read(1, ALONE);
    Times crowd = readers.read(CROWD, EACH);
    line("  one reader  %s", alone.told());
    line("  %d at once  %s", CROWD, crowd.told());
    bar("errors", readers.errors(), 0);
  }

  private void vitals(String page) {
    List<Vitals> views = new ArrayList<>();
    try (Chromium chromium = Chromium.start()) {
      for (int view = 0; view < VIEWS; view++) {
        views.add(Vitals.of(chromium, page));
      }
    }
    line("Chromium at a quarter of this processor's speed, the median of %d views", VIEWS);
    bar("LCP ms", median(views.stream().map(Vitals::largestMs).toList()), LARGEST_MS);
    bar("INP ms", median(views.stream().map(Vitals::slowestMs).toList()), SLOWEST_MS);
    bar("CLS", median(views.stream().map(Vitals::shift).toList()), SHIFT);
    bar("HTML bytes", views.get(0).html(), HTML);
    bar("script, styles, fonts, compressed bytes", views.get(0).compressed(), COMPRESSED);
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  private void bar(String name, double figure, double most) {
    boolean reached = figure <= most;
    kept &= reached;
    line("  %-40s %,12.3f of at most %,.2f  %s", name, figure, most, reached ? "kept" : "MISSED");
  }

  private void line(String format, Object... values) {
    out.accept(String.format(Locale.ROOT, format, values));
  }
}
