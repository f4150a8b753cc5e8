package vn.thuocso.dashboard.scoring.measured;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.engagement.TestingWarehouse;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Facts that scores are made of, put in by hand. */
public final class TestingScores {

  private static final List<String> TABLES =
      List.of(
          "unit",
          "channel",
          "content",
          "poll",
          "observation",
          "counter_flow",
          "interaction_hour",
          "poll_ballots",
          "progress");

  // Ends with the JVM of the tests: its process has a reaper.
  private static final TestingWarehouse SHARED = TestingWarehouse.start();

  private int version;

  private TestingScores() {}

  /** An empty warehouse with the real schema. */
  public static TestingScores none() {
    TABLES.forEach(table -> SHARED.execute("TRUNCATE TABLE " + table));
    return new TestingScores();
  }

  public Warehouse warehouse() {
    return SHARED.lookup();
  }

  /** The same, as pages ask it. */
  public Warehouse warehouseThatKeepsAnswers() {
    return SHARED.lookupThatKeepsAnswers();
  }

  /** A ward of today; null residents are not published. */
  public TestingScores ward(String code, String district, @Nullable Integer residents) {
    return row(
        "unit (code, name, kind, parent_code, valid_from, population, primary_district,"
            + " primary_share, version)",
        "'%s', 'Phường %s', 'phuong', '01', '2025-07-01', %s, '%s', 1",
        code,
        code,
        residents == null ? "NULL" : residents,
        district);
  }

  /** A former district. */
  public TestingScores district(String code) {
    return row(
        "unit (code, name, kind, parent_code, valid_to, primary_share, version)",
        "'%s', 'Quận %s', 'quan', '01', '2025-06-30', 0",
        code,
        code);
  }

  /** A channel with owners, each as {@code unit first last}; {@code *} is open. */
  public TestingScores channel(String id, String kind, String... owners) {
    return live(id, kind, null, owners);
  }

  /** The same, whose uses are counted one by one from that day on. */
  TestingScores live(String id, String kind, @Nullable String from, String... owners) {
    List<String[]> spans = List.of(owners).stream().map(owner -> owner.split(" ")).toList();
    return row(
        "channel (id, kind, name, owner_unit, owner_from, owner_to, interactions_from, version)",
        "'%s', '%s', '%s', %s, %s, %s, %s",
        id,
        kind,
        id,
        array(spans, 0, ""),
        array(spans, 1, "1900-01-01"),
        array(spans, 2, "2299-12-31"),
        quoted(from));
  }

  private static String array(List<String[]> spans, int column, String open) {
    return spans.stream()
        .map(span -> span.length <= column || span[column].equals("*") ? open : span[column])
        .map(TestingScores::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** What a source told of a span of days of Hanoi, the second excluded. */
  public TestingScores told(
      String channel, String measure, String grain, String from, String until, double value) {
    return told("api", channel, "", measure, grain, from, until, value);
  }

  /** The same of one content. */
  public TestingScores toldOf(
      String channel, String content, String measure, String day, String next, double value) {
    return told("api", channel, content, measure, "day", day, next, value);
  }

  TestingScores told(
      String source,
      String channel,
      String content,
      String measure,
      String grain,
      String from,
      String until,
      double value) {
    SHARED.execute(
        """
        INSERT INTO observation (channel_id, content_id, measure, grain, period_start, period_end,
          value, source, received_at, version)
        SELECT '%s', '%s', '%s', '%s', toDateTime64('%s 00:00:00', 3, 'Asia/Ho_Chi_Minh'),
          toDateTime64('%s 00:00:00', 3, 'Asia/Ho_Chi_Minh'), %s, '%s', now64(3), %d
        """
            .formatted(
                channel,
                content,
                measure,
                grain,
                from,
                until,
                String.format(Locale.ROOT, "%.3f", value),
                source,
                ++version));
    return this;
  }

  /** Opens that were counted one by one, at noon of Hanoi. */
  TestingScores opens(String channel, String content, String day, int total, int flagged) {
    return row(
        "interaction_hour (channel_id, content_id, measure, hour, total, flagged, version)",
        "'%s', '%s', 'qr_opens', '%s 05:00:00', %d, %d",
        channel,
        content,
        day,
        total,
        flagged);
  }

  /** A content with a printed code. */
  public TestingScores content(
      String channel,
      String id,
      String kind,
      @Nullable String planned,
      @Nullable String published,
      @Nullable Integer readers,
      @Nullable Integer pages,
      String... features) {
    return row(
        "content (id, channel_id, kind, planned_on, published_on, target_readers, pages, features,"
            + " qr_code, version)",
        "'%s', '%s', '%s', %s, %s, %s, %s, %s, '%s'",
        id,
        channel,
        kind,
        quoted(planned),
        quoted(published),
        readers == null ? "NULL" : readers,
        pages == null ? "NULL" : pages,
        List.of(features).stream().map(TestingScores::quoted).toList(),
        kind.equals("video") ? "" : "Q-" + id);
  }

  /** A poll with its own ballots. */
  public TestingScores poll(
      String channel,
      String id,
      String closes,
      int asked,
      int answers,
      int flagged,
      @Nullable String result,
      @Nullable String response) {
    row(
        "poll (id, channel_id, title, opens_on, closes_on, target_population,"
            + " result_published_on, response_published_on, version)",
        "'%s', '%s', '%s', toDate32('%s') - 10, '%s', %d, %s, %s",
        id,
        channel,
        id,
        closes,
        closes,
        asked,
        quoted(result),
        quoted(response));
    return row(
        "poll_ballots (poll_id, started, completed, flagged, version)",
        "'%s', %d, %d, %d",
        id,
        answers,
        answers,
        flagged);
  }

  /** The job has come so far. */
  public TestingScores progress(String topic, long offset) {
    return row(
        "progress (topic, last_offset, last_received_at, version)",
        "'%s', %d, '2026-06-30 12:00:00'",
        topic,
        offset);
  }

  private TestingScores row(String into, String values, Object... arguments) {
    SHARED.insert(
        into,
        List.of("(" + String.format(Locale.ROOT, values, arguments) + ", " + ++version + ")"));
    return this;
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : "'" + text.toLowerCase(Locale.ROOT) + "'";
  }
}
