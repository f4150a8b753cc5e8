package vn.thuocso.warehouse.reconcile;

/** The questions to the tables of scores, shaped as those of {@link Questions}. */
final class ScoreQuestions {

  static final String SNAPSHOTS =
      """
      SELECT concat_ws(' ', framework, framework_version, toString(year), variant,
                       toString(as_of)) AS k,
             concat_ws('\\x1f', toString(months), toString(final_after_deadline), engine_version,
                       definition_sha256, inputs_sha256, toString(seed), toString(draws),
                       toString(unit_count), toString(computed_at),
                       ifNull(toString(measured_through), '-'), toString(generated),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM score_snapshot FINAL
      """;

  /** Nodes that have vanished since an earlier computation are older than their unit's entry. */
  static final String SCORES =
      """
      SELECT concat_ws(' ', framework, framework_version, toString(year), variant,
                       toString(as_of), node, unit_code) AS k,
             concat_ws('\\x1f', unit_kind, toString(approximate), toString(band), role, state,
                       reason, ifNull(toString(value), '-'), ifNull(toString(points), '-'),
                       ifNull(toString(assessed), '-'), ifNull(toString(low), '-'),
                       ifNull(toString(high), '-'), ifNull(toString(rank), '-'),
                       ifNull(toString(rank_low), '-'), ifNull(toString(rank_high), '-'),
                       toString(tied), ifNull(toString(share_measured), '-'),
                       ifNull(toString(share_declared), '-'), ifNull(toString(share_survey), '-'),
                       ifNull(toString(share_imputed), '-'), ifNull(toString(numerator), '-'),
                       ifNull(toString(denominator), '-'), source, toString(generated),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM score FINAL
      WHERE (framework, framework_version, year, variant, as_of, unit_code, version) IN
        (SELECT framework, framework_version, year, variant, as_of, unit_code, max(version)
         FROM score
         GROUP BY framework, framework_version, year, variant, as_of, unit_code)
      """;

  private ScoreQuestions() {}
}
