package vn.thuocso.dashboard.engagement.source;

import vn.thuocso.dashboard.engagement.figure.Kpi;

/** PL-01: answers to the polls that close in the period, of the people asked. */
record PollTurnout() implements ContributionQuestion {

  @Override
  public Kpi kpi() {
    return Kpi.PL_01;
  }

  /**
   * Each poll's own ballots, otherwise the answers that its channel told; never both of one day.
   *
   * <p>Where ballots were cast, told answers count only for days before the channel went live: from
   * then on the same answers may stand in both. A told amount is a poll's when it names the poll,
   * or the content that this poll alone belongs to.
   *
   * <p>A poll that has opened is always reported: without a row nobody has answered, and saying
   * "missing" there and "hidden" at one answer would tell the two apart.
   */
  @Override
  public String sql() {
    return """
        WITH
          due AS (
            SELECT id, channel_id, content_id, title, target_population, generated,
              ifNull(opens_on, toDate32('1900-01-01')) AS told_from,
              ifNull(opens_on, closes_on) AS opens, closes_on,
              (channel_id, content_id) IN (
                SELECT channel_id, content_id FROM poll FINAL WHERE content_id != ''
                GROUP BY channel_id, content_id HAVING count() = 1) AS alone
            FROM poll FINAL
            WHERE closes_on BETWEEN toDate32(:first) AND toDate32(:last)
              AND ifNull(opens_on, closes_on) <= toDate32(:today)),
          told_day AS (
            SELECT d.id AS poll_id, d.channel_id AS channel_id, f.day AS day,
              if(countIf(f.content_id = d.id) > 0, sumIf(f.value, f.content_id = d.id),
                sum(f.value)) AS answers,
              max(f.generated) AS made
            FROM due AS d
            INNER JOIN (
              SELECT channel_id, content_id, day, value, generated FROM figure
              WHERE measure = 'poll_completed' AND content_id != '') AS f
              ON f.channel_id = d.channel_id
            WHERE f.day BETWEEN d.told_from AND d.closes_on
              AND (f.content_id = d.id OR (d.alone AND f.content_id = d.content_id))
            GROUP BY d.id, d.channel_id, f.day),
          told AS (
            SELECT t.poll_id AS poll_id, sum(t.answers) AS answers,
              sumIf(t.answers, ifNull(t.day < c.interactions_from, 0)) AS earlier,
              max(t.made) AS made
            FROM told_day AS t
            LEFT JOIN (SELECT id, interactions_from FROM channel FINAL) AS c
              ON c.id = t.channel_id
            GROUP BY t.poll_id)
        SELECT o.unit_code AS unit_code, p.id AS source_id, p.title AS source_name,
          'poll' AS source_kind,
          toUInt8(ifNull(p.target_population, 0) > 0) AS reported,
          if(b.completed > 0, b.completed + t.earlier, t.answers) AS numerator,
          b.flagged AS flagged,
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
