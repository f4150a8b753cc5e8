package vn.thuocso.dashboard.engagement.source;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.engagement.TestingWarehouse;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Facts of one test, put in by hand, and the whole answer of a question about them. */
final class TestingFacts {

  private static final List<String> TABLES =
      List.of(
          "channel",
          "content",
          "poll",
          "observation",
          "counter_flow",
          "interaction_hour",
          "poll_ballots");

  // Ends with the JVM of the tests: its process has a reaper.
  private static final TestingWarehouse SHARED = TestingWarehouse.start();

  private final Warehouse warehouse = SHARED.lookup();
  private int version;

  private TestingFacts() {}

  /** An empty warehouse with the real schema. */
  static TestingFacts none() {
    TABLES.forEach(table -> SHARED.execute("TRUNCATE TABLE " + table));
    return new TestingFacts();
  }

  /** A channel with owners, each as {@code unit first last}; {@code *} is open. */
  TestingFacts channel(String id, String kind, String... owners) {
    return live(id, kind, null, owners);
  }

  /** The same, whose uses are counted one by one from that day on. */
  TestingFacts live(String id, String kind, @Nullable String from, String... owners) {
    List<List<String>> spans = List.of(owners).stream().map(o -> List.of(o.split(" "))).toList();
    SHARED.insert(
        "channel (id, kind, name, owner_unit, owner_from, owner_to, interactions_from, version)",
        List.of(
            "('%s', '%s', '%s', %s, %s, %s, %s, %d)"
                .formatted(
                    id,
                    kind,
                    id,
                    array(spans, 0, ""),
                    array(spans, 1, "1900-01-01"),
                    array(spans, 2, "2299-12-31"),
                    quoted(from),
                    ++version)));
    return this;
  }

  private static String array(List<List<String>> spans, int column, String open) {
    return spans.stream()
        .map(span -> span.get(column).equals("*") ? open : span.get(column))
        .map(TestingFacts::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A day of Hanoi as a channel or its unit reported it. */
  TestingFacts day(String channel, String content, String measure, String day, int value) {
    return told("template", channel, content, measure, day + " 00:00:00", value);
  }

  /** A day of a source's own clock, which begins at that time of Hanoi. */
  TestingFacts told(
      String source, String channel, String content, String measure, String begins, int value) {
    SHARED.execute(
        """
        INSERT INTO observation (channel_id, content_id, measure, grain, period_start, period_end,
          value, source, received_at, version)
        WITH toDateTime64('%s', 3, 'Asia/Ho_Chi_Minh') AS begins
        SELECT '%s', '%s', '%s', 'day', begins, begins + INTERVAL 1 DAY, %d, '%s', now64(3), %d
        """
            .formatted(begins, channel, content, measure, value, source, ++version));
    return this;
  }

  /** Opens that were counted one by one, at noon of Hanoi. */
  TestingFacts opens(String channel, String content, String day, int total, int flagged) {
    SHARED.insert(
        "interaction_hour (channel_id, content_id, measure, hour, total, flagged, version)",
        List.of(
            "('%s', '%s', 'qr_opens', '%s 05:00:00', %d, %d, %d)"
                .formatted(channel, content, day, total, flagged, ++version)));
    return this;
  }

  /** An issue of a bulletin; null is not published. */
  TestingFacts issue(String channel, String id, String planned, @Nullable String published) {
    SHARED.insert(
        "content (id, channel_id, kind, planned_on, published_on, qr_code, version)",
        List.of(
            "('%s', '%s', 'bulletin_issue', '%s', %s, '%s-%s', %d)"
                .formatted(id, channel, planned, quoted(published), channel, id, ++version)));
    return this;
  }

  /** A poll among a thousand people. */
  TestingFacts poll(String id, String channel, String content, String opens, String closes) {
    return poll(id, channel, content, opens, closes, "1000");
  }

  /** A poll among so many people; NULL is not known. */
  TestingFacts poll(
      String id, String channel, String content, String opens, String closes, String asked) {
    SHARED.insert(
        "poll (id, channel_id, content_id, title, opens_on, closes_on, target_population, version)",
        List.of(
            "('%s', '%s', '%s', '%s', '%s', '%s', %s, %d)"
                .formatted(id, channel, content, id, opens, closes, asked, ++version)));
    return this;
  }

  /** The ballots of our own form. */
  TestingFacts ballots(String poll, int completed, int flagged) {
    SHARED.insert(
        "poll_ballots (poll_id, started, completed, flagged, version)",
        List.of(
            "('%s', %d, %d, %d, %d)"
                .formatted(poll, completed + 3, completed, flagged, ++version)));
    return this;
  }

  /** Every row as {@code unit source numerator−flagged/denominator}, or {@code … silent}. */
  List<String> answer(ContributionQuestion question, String first, String last, String today) {
    Map<String, LocalDate> days =
        Map.of(
            "first", LocalDate.parse(first),
            "last", LocalDate.parse(last),
            "today", LocalDate.parse(today));
    return warehouse.ask(question.sql(), days, (row, number) -> said(row)).stream()
        .sorted()
        .toList();
  }

  private static String said(ResultSet row) throws SQLException {
    String who = row.getString("unit_code") + " " + row.getString("source_id");
    return row.getBoolean("reported")
        ? "%s %s-%s/%s"
            .formatted(
                who, amount(row, "numerator"), amount(row, "flagged"), amount(row, "denominator"))
        : who + " silent";
  }

  private static String amount(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : "'" + text.toLowerCase(Locale.ROOT) + "'";
  }
}
