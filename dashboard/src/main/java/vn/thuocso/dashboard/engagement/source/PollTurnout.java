package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** PL-01: answers to the polls that close in the period, of the people asked. */
record PollTurnout() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.PL_01;
  }

  /**
   * Ballots of our own forms and answers that the channel reported of its poll; never both of one.
   */
  @Override
  public String sql() {
    return """
        WITH
          due AS (
            SELECT id, channel_id, content_id, title, target_population, generated,
              ifNull(opens_on, closes_on) AS opens, closes_on
            FROM poll FINAL
            WHERE closes_on BETWEEN toDate32(:first) AND toDate32(:last)
              AND ifNull(opens_on, closes_on) <= toDate32(:today)),
          told AS (
            SELECT d.id AS poll_id, sum(f.value) AS answers, max(f.generated) AS made,
              count() AS facts
            FROM due AS d
            INNER JOIN (
              SELECT channel_id, content_id, day, value, generated FROM figure
              WHERE measure = 'poll_completed') AS f ON f.channel_id = d.channel_id
            WHERE f.day BETWEEN d.opens AND d.closes_on
              AND (f.content_id = d.content_id OR f.content_id = d.id)
            GROUP BY d.id)
        SELECT o.unit_code AS unit_code, p.id AS source_id, p.title AS source_name,
          'poll' AS source_kind,
          toUInt8((b.poll_id != '' OR t.facts > 0) AND ifNull(p.target_population, 0) > 0)
            AS reported,
          b.completed + t.answers AS numerator, b.flagged AS flagged,
          ifNull(p.target_population, 0) AS denominator,
          p.generated OR b.generated > 0 OR t.made AS generated
        FROM due AS p
        INNER JOIN ownership AS o ON o.channel_id = p.channel_id
        LEFT JOIN (SELECT poll_id, completed, flagged, generated FROM poll_ballots FINAL) AS b
          ON b.poll_id = p.id
        LEFT JOIN told AS t ON t.poll_id = p.id
        WHERE o.`from` <= p.opens AND p.opens <= o.`to`
        """;
  }
}
