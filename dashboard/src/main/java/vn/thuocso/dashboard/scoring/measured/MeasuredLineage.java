package vn.thuocso.dashboard.scoring.measured;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** Leads from a measured indicator to the records that it was counted from. */
@Repository
public class MeasuredLineage {

  private static final String SQL =
      """
      SELECT p.channel_id AS channel, any(c.name) AS channel_name,
        any(toString(c.kind)) AS channel_kind, p.content_id AS content,
        any(t.title) AS title, p.part AS piece, p.measure AS told,
        p.source AS told_by, p.topic AS of_topic, p.partition AS of_partition,
        min(p.first_offset) AS lowest, max(p.last_offset) AS highest, sum(p.events) AS records,
        toUnixTimestamp64Milli(min(p.since)) AS begins,
        toUnixTimestamp64Milli(max(p.until)) AS ends, count() AS number,
        sum(p.total) AS amount, sum(p.flagged) AS marked,
        arrayStringConcat(arraySort(groupUniqArrayIf(p.file_sha256, p.file_sha256 != '')), ' ')
          AS files,
        minIf(p.line, p.file_sha256 != '') AS line_from,
        maxIf(p.line, p.file_sha256 != '') AS line_to,
        sum(p.above) AS numerator, sum(p.below) AS denominator, max(p.generated) AS made
      FROM (
        SELECT * FROM (
      %s) WHERE unit_code = :unit) AS p
      LEFT JOIN (SELECT id, name, kind FROM channel FINAL) AS c ON c.id = p.channel_id
      LEFT JOIN (
        SELECT channel_id, id, any(title) AS title
        FROM (
          SELECT channel_id, id, title FROM content FINAL
          UNION ALL SELECT channel_id, id, title FROM poll FINAL)
        GROUP BY channel_id, id) AS t
        ON t.channel_id = p.channel_id AND t.id = p.content_id
      GROUP BY p.channel_id, p.content_id, p.part, p.measure, p.source, p.topic, p.partition
      ORDER BY channel, content, begins, told, piece, of_topic DESC
      """;

  /** The unit's own channels, by which the facts are sorted: without this, all are read. */
  private static final String OWN =
      """
      FROM (SELECT * FROM figure WHERE channel_id IN (
        SELECT channel_id FROM ownership WHERE unit_code = :unit))\
      """;

  private final Warehouse warehouse;

  MeasuredLineage(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** What the warehouse has now of a unit's indicator; empty for one that is not measured so. */
  public Optional<Lineage> of(String indicator, UnitCode unit, Scope scope) {
    return MeasuredInputs.QUESTIONS.stream()
        .filter(question -> question.indicator().equals(indicator))
        .findFirst()
        .map(question -> of(question, unit, scope));
  }

  private Lineage of(MeasuredQuestion question, UnitCode unit, Scope scope) {
    Map<String, Object> values = new HashMap<>(scope.values());
    values.put("unit", unit.value());
    return new Lineage(
        question.indicator(),
        warehouse.ask(
            SQL.formatted(question.lineage().replace("FROM figure", OWN)),
            values,
            (row, n) -> LineageRow.read(row)),
        question.fold() == MeasuredQuestion.Fold.MEDIAN,
        question.fold() == MeasuredQuestion.Fold.KINDS);
  }
}
