package vn.thuocso.dashboard.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One snapshot of 30/6/2026: ward 00103 (Tây Hồ) and its area 003, a few indicators each. */
final class TestingSheet {

  private static final String INTO =
      "INSERT INTO score (framework, framework_version, year, variant, as_of, version, unit_code,"
          + " unit_kind, approximate, generated, node, role, state, reason, value, points, assessed,"
          + " low, high, rank, rank_low, rank_high, numerator, denominator, source) VALUES ";

  private final List<String> rows = new ArrayList<>();

  private TestingSheet() {}

  /** The snapshot, computed of inputs of that digest. */
  static void fill(Consumer<String> statement, String inputsSha256) {
    TestingSheet sheet = new TestingSheet();
    sheet.ward();
    sheet.area();
    statement.accept(INTO + String.join(", ", sheet.rows));
    statement.accept(
        """
        INSERT INTO score_snapshot (framework, framework_version, year, variant, as_of, months,
          engine_version, definition_sha256, inputs_sha256, seed, draws, unit_count, computed_at,
          measured_through, generated, version)
        VALUES ('TG-DEMO-1', '1', 2026, 'cleaned', '2026-06-30', 6, '1.1', '%s', '%s', 7, 500, 2,
          '2026-06-30 17:10:00', '2026-06-30 16:00:00', true, 1)
        """
            .formatted("ab".repeat(32), inputsSha256));
  }

  /** Three weeks of the ward's own page: one with two posts, two with one. */
  static void posts(Consumer<String> statement) {
    statement.accept(
        """
        INSERT INTO channel (id, kind, name, owner_unit, owner_from, owner_to, version)
        VALUES ('fb-00103', 'fanpage', 'Trang phường Tây Hồ', ['00103'], ['2025-07-01'],
          ['2299-12-31'], 1)
        """);
    statement.accept(
        """
        INSERT INTO observation (channel_id, measure, grain, period_start, period_end, value,
          source, file_sha256, line, received_at, topic, partition, offset, version)
        SELECT 'fb-00103', 'posts_published', 'day',
          toDateTime64('2026-01-05 00:00:00', 3, 'Asia/Ho_Chi_Minh') + toIntervalDay(number * 7),
          toDateTime64('2026-01-06 00:00:00', 3, 'Asia/Ho_Chi_Minh') + toIntervalDay(number * 7),
          if(number = 0, 2, 1), 'template', '%s', 7 + number, now64(3), 'observations', 2,
          11 + number, 1
        FROM numbers(3)
        """
            .formatted("ef".repeat(32)));
  }

  /** One more post, in the second of those weeks. */
  static void post(Consumer<String> statement) {
    change(statement, 2);
  }

  static void takePostBack(Consumer<String> statement) {
    change(statement, 1);
  }

  private static void change(Consumer<String> statement, int posts) {
    statement.accept(
        """
        INSERT INTO observation (channel_id, measure, grain, period_start, period_end, value,
          source, file_sha256, line, received_at, topic, partition, offset, version)
        SELECT 'fb-00103', 'posts_published', 'day',
          toDateTime64('2026-01-12 00:00:00', 3, 'Asia/Ho_Chi_Minh'),
          toDateTime64('2026-01-13 00:00:00', 3, 'Asia/Ho_Chi_Minh'),
          %d, 'template', '%s', 8, now64(3), 'observations', 2, 12, %d
        """
            .formatted(posts, "ef".repeat(32), posts == 1 ? 3 : 2));
  }

  private void ward() {
    ward(
        "'1.1', 'indicator', 'present', '', 0.5, 7.5, 15, NULL, NULL, 9, NULL, NULL, NULL, NULL, 'declared'");
    ward(
        "'2.1', 'indicator', 'present', '', 0.5, 12.5, 25, NULL, NULL, 9, NULL, NULL, NULL, NULL, 'declared'");
    ward(
        "'TOTAL', 'total', 'present', '', 0.6764, 591.85, 875, 0.66, 0.7, 28, 25, 34, NULL, NULL, ''");
    ward(
        "'6', 'main_index', 'present', '', 0.6563, 265.79, 405, NULL, NULL, 22, 20, 25, NULL, NULL, ''");
    ward(
        "'TRU-COT/KN', 'pillar', 'present', '', 0.7133, 85.6, 120, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ''");
    ward(
        "'6.1', 'indicator', 'present', '', 0.3333, 10, 30, NULL, NULL, 66, NULL, NULL, 1, 3, 'measured'");
    ward(
        "'6.4', 'indicator', 'present', '', 0.5205, 10.41, 20, NULL, NULL, 107, NULL, NULL, 115, 221, 'declared'");
    ward(
        "'6.5', 'indicator', 'missing', 'not_declared', NULL, 0, 35, 0, 1, NULL, NULL, NULL, NULL, NULL, 'declared'");
    ward(
        "'6.7', 'indicator', 'zero', '', 0, 0, 20, NULL, NULL, NULL, NULL, NULL, 0, 800, 'measured'");
    ward(
        "'6.8', 'indicator', 'suppressed_numerator', '', NULL, 0, 15, NULL, NULL, NULL, NULL, NULL, 7, 800, 'measured'");
    ward(
        "'6.9', 'indicator', 'not_applicable', '', NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'declared'");
  }

  private void area() {
    area(
        "'TOTAL', 'total', 'present', '', 0.7012, NULL, NULL, 0.69, 0.72, 4, 3, 8, NULL, NULL, ''");
    area(
        "'6', 'main_index', 'present', '', 0.6563, NULL, NULL, NULL, NULL, 5, NULL, NULL, NULL, NULL, ''");
    area(
        "'6.4', 'indicator', 'present', 'SUM', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 115, 221, 'declared'");
  }

  private void ward(String cells) {
    rows.add(
        "('TG-DEMO-1', '1', 2026, 'cleaned', '2026-06-30', 1, '00103', 'phuong', false, true, "
            + cells
            + ")");
  }

  private void area(String cells) {
    rows.add(
        "('TG-DEMO-1', '1', 2026, 'cleaned', '2026-06-30', 1, '003', 'quan', true, true, "
            + cells
            + ")");
  }
}
