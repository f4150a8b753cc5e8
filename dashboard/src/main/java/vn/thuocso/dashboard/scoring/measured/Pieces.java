package vn.thuocso.dashboard.scoring.measured;

import java.util.List;
import java.util.stream.Collectors;

/** Parts that several questions have in common. */
final class Pieces {

  private Pieces() {}

  /**
   * {@code owner (channel_id, unit_code, kind, closed, interactions_from, generated)}: who owned a
   * channel of these kinds on a day that counts.
   */
  static String owners(String... kinds) {
    return """
        owner AS (
          SELECT DISTINCT o.channel_id AS channel_id, o.unit_code AS unit_code, c.kind AS kind,
            c.closed AS closed, c.interactions_from AS interactions_from, c.generated AS generated
          FROM ownership AS o
          INNER JOIN (
            SELECT id, kind, closed, interactions_from, generated FROM channel FINAL
            WHERE kind IN (%s)) AS c ON c.id = o.channel_id
          WHERE o.`from` <= toDate32(:last) AND o.`to` >= toDate32(:first))
        """
        .formatted(quoted(kinds));
  }

  /**
   * {@code reading (channel_id, unit_code, above, below, begins, days, told_of, generated)}: the
   * periods of the channel itself, over by the as-of day, of which both measures were told; {@code
   * told_of} tells a period from others of its channel.
   */
  static String readings(String above, String below) {
    return """
        told AS (
          SELECT channel_id, day, grain, period_start, period_end,
            sumIf(value, measure = '%1$s') AS above, sumIf(value, measure = '%2$s') AS below,
            max(generated) AS generated
          FROM figure
          WHERE measure IN ('%1$s', '%2$s') AND content_id = '' AND grain != 'lifetime'
            AND day BETWEEN toDate32(:first) AND toDate32(:last)
            AND toDate32(period_end - INTERVAL 1 SECOND, 'Asia/Ho_Chi_Minh') <= toDate32(:today)
          GROUP BY channel_id, day, grain, period_start, period_end
          HAVING uniqExact(measure) = %3$d),
        reading AS (
          SELECT t.channel_id AS channel_id, o.unit_code AS unit_code, t.above AS above,
            t.below AS below, t.day AS begins,
            greatest(1, dateDiff('day', t.period_start, t.period_end, 'Asia/Ho_Chi_Minh')) AS days,
            (t.grain, t.period_start, t.period_end) AS told_of, t.generated AS generated
          FROM told AS t INNER JOIN ownership AS o ON o.channel_id = t.channel_id
          WHERE o.`from` <= t.day AND t.day <= o.`to`)
        """
        .formatted(above, below, above.equals(below) ? 1 : 2);
  }

  /**
   * {@code e_issue (unit_code, channel_id, id, published, pages, features, …)}: e-publications out.
   */
  static String publications() {
    return """
        e_issue AS (
          SELECT o.unit_code AS unit_code, assumeNotNull(i.published_on) AS published,
            i.pages AS pages, i.features AS features, i.generated AS made,
            i.channel_id AS channel_id, i.id AS id, i.topic AS topic, i.partition AS partition,
            i.offset AS offset
          FROM (
            SELECT channel_id, id, published_on, pages, features, generated, topic, partition, offset
            FROM content FINAL
            WHERE kind = 'e_publication_issue'
              AND published_on BETWEEN toDate32(:first) AND toDate32(:last)) AS i
          INNER JOIN ownership AS o ON o.channel_id = i.channel_id
          WHERE o.`from` <= i.published_on AND i.published_on <= o.`to`)
        """;
  }

  private static String quoted(String... words) {
    return List.of(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  /** The e-publications as the register has them, each with its part in both sums. */
  static String publicationsLineage(String above, String below, String where) {
    return """
        WITH %s
        SELECT e.unit_code AS unit_code, e.channel_id AS channel_id, e.id AS content_id,
          '' AS part, %s,
          toDecimal64(%s, 3) AS above, toDecimal64(%s, 3) AS below
        FROM e_issue AS e %s
        """
        .formatted(publications(), Trace.entry("issue", "e", "e.published"), above, below, where);
  }
}
