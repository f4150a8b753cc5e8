package vn.thuocso.warehouse.reconcile;

/**
 * The questions to the registry's tables, shaped as those of {@link Questions}. The lists within
 * are taken apart by the engine's own JSON functions.
 */
final class RegistryQuestions {

  static final String UNITS =
      """
      SELECT code AS k,
             concat_ws('\\x1f', name, kind, parent_code, ifNull(toString(valid_from), '-'),
                       ifNull(toString(valid_to), '-'), ifNull(toString(population), '-'),
                       if(isNull(area_km2), '-',
                          toString(reinterpretAsInt64(assumeNotNull(area_km2)))),
                       primary_district, toString(reinterpretAsInt64(primary_share)),
                       arrayStringConcat(arrayMap(p -> concat_ws(' | ',
                           JSONExtractString(p, 'code'), JSONExtractString(p, 'name'),
                           JSONExtractString(p, 'relation'), JSONExtractString(p, 'district_code')),
                         JSONExtractArrayRaw(predecessors_json)), ', '),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM unit FINAL
      """;

  static final String CHANNELS =
      """
      SELECT id AS k,
             concat_ws('\\x1f', kind, name, url, external_id,
                       arrayStringConcat(arrayMap((u, f, t) ->
                           concat_ws(' | ', u, toString(f), toString(t)),
                         owner_unit, owner_from, owner_to), ', '),
                       ifNull(toString(interactions_from), '-'), toString(verified),
                       toString(closed), toString(generated),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM channel FINAL
      """;

  static final String CONTENTS =
      """
      SELECT id AS k,
             concat_ws('\\x1f', channel_id, kind, title, ifNull(toString(issue_number), '-'),
                       ifNull(toString(planned_on), '-'), ifNull(toString(published_on), '-'),
                       ifNull(toString(target_readers), '-'), ifNull(toString(pages), '-'),
                       ifNull(toString(articles), '-'), ifNull(toString(videos), '-'),
                       ifNull(toString(photos), '-'), arrayStringConcat(features, ', '),
                       qr_code, target_url, toString(generated),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM content FINAL
      """;

  static final String POLLS =
      """
      SELECT id AS k,
             concat_ws('\\x1f', channel_id, content_id, title, ifNull(toString(opens_on), '-'),
                       ifNull(toString(closes_on), '-'), ifNull(toString(target_population), '-'),
                       arrayStringConcat(arrayMap(q -> concat_ws(' | ',
                           JSONExtractString(q, 'code'), JSONExtractString(q, 'text'),
                           JSONExtractString(q, 'type'),
                           arrayStringConcat(arrayMap(o -> concat_ws(' | ',
                               JSONExtractString(o, 'code'), JSONExtractString(o, 'text')),
                             JSONExtractArrayRaw(q, 'options')), '; ')),
                         JSONExtractArrayRaw(questions_json)), ', '),
                       ifNull(toString(result_published_on), '-'),
                       ifNull(toString(response_published_on), '-'), toString(generated),
                       toString(offset), toString(version)) AS cells,
             toInt64(partition) AS of_partition, toInt64(offset) AS first_at,
             toInt64(offset) AS last_at, toInt64(0) AS begins_at
      FROM poll FINAL
      """;

  private RegistryQuestions() {}
}
