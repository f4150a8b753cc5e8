package vn.thuocso.dashboard.scoring.measured;

/** The polls that closed in the round, each with its answers. */
final class ClosedPolls {

  private ClosedPolls() {}

  /**
   * {@code closed_poll (unit_code, channel_id, id, closes_on, asked, answers, result_on,
   * response_on, generated, topic, partition, offset)}, with what comes before it.
   *
   * <p>Each poll's own ballots count, otherwise the answers that its channel told of it; never both
   * of one day. Where ballots were cast, told answers count only for days before the channel went
   * live. The poll belongs to the unit that owned its channel when it opened.
   */
  static String pieces() {
    return """
        due AS (
          SELECT id, channel_id, content_id, target_population, generated,
            ifNull(opens_on, toDate32('1900-01-01')) AS told_from,
            ifNull(opens_on, closes_on) AS opens, closes_on, result_published_on,
            response_published_on, topic, partition, offset,
            (channel_id, content_id) IN (
              SELECT channel_id, content_id FROM poll FINAL WHERE content_id != ''
              GROUP BY channel_id, content_id HAVING count() = 1) AS alone
          FROM poll FINAL
          WHERE closes_on BETWEEN toDate32(:first) AND toDate32(:last)),
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
        told_poll AS (
          SELECT t.poll_id AS poll_id, sum(t.answers) AS answers,
            sumIf(t.answers, ifNull(t.day < c.interactions_from, 0)) AS earlier,
            max(t.made) AS made
          FROM told_day AS t
          LEFT JOIN (SELECT id, interactions_from FROM channel FINAL) AS c ON c.id = t.channel_id
          GROUP BY t.poll_id),
        closed_poll AS (
          SELECT o.unit_code AS unit_code, assumeNotNull(p.closes_on) AS closes_on,
            ifNull(p.target_population, 0) AS asked,
            if(b.completed > 0, b.completed - if(:cleaned = 1, b.flagged, 0) + t.earlier, t.answers)
              AS answers,
            p.result_published_on AS result_on, p.response_published_on AS response_on,
            p.generated OR b.generated > 0 OR t.made AS generated, p.channel_id AS channel_id,
            p.id AS id, p.topic AS topic, p.partition AS partition, p.offset AS offset,
            generated AS made, p.told_from AS told_from, p.opens AS opens, p.alone AS alone,
            p.content_id AS content_id
          FROM due AS p
          INNER JOIN ownership AS o ON o.channel_id = p.channel_id
          LEFT JOIN (SELECT poll_id, completed, flagged, generated FROM poll_ballots FINAL) AS b
            ON b.poll_id = p.id
          LEFT JOIN told_poll AS t ON t.poll_id = p.id
          WHERE o.`from` <= p.opens AND p.opens <= o.`to`)
        """;
  }
}
