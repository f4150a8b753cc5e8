package vn.thuocso.warehouse.row;

import java.util.List;
import java.util.Locale;

/** The tables, with their columns in the order in which rows carry them (that of the DDL). */
public enum Table {
  UNIT(
      "code, name, kind, parent_code, valid_from, valid_to, population, area_km2, "
          + "primary_district, primary_share, predecessors_json, "
          + Table.PLACE),
  CHANNEL(
      "id, kind, name, url, external_id, owner_unit, owner_from, owner_to, interactions_from, "
          + "verified, closed, generated, "
          + Table.PLACE),
  CONTENT(
      "id, channel_id, kind, title, issue_number, planned_on, published_on, target_readers, "
          + "pages, articles, videos, photos, features, qr_code, target_url, generated, "
          + Table.PLACE),
  POLL(
      "id, channel_id, content_id, title, opens_on, closes_on, target_population, "
          + "questions_json, result_published_on, response_published_on, generated, "
          + Table.PLACE),
  OBSERVATION(
      "channel_id, content_id, measure, grain, period_start, period_end, value, missing, "
          + Table.ORIGIN),
  COUNTER_READING("channel_id, content_id, measure, read_at, value, missing, " + Table.ORIGIN),
  COUNTER_FLOW(
      "channel_id, content_id, measure, read_at, since, value, reset, missing, generated, "
          + Table.PLACE),
  INTERACTION_HOUR(
      "channel_id, content_id, measure, hour, total, flagged, late, generated, " + Table.SPAN),
  READER_DAY("channel_id, content_id, day, estimate, lower, upper, generated, " + Table.SPAN),
  POLL_BALLOTS("poll_id, started, started_flagged, completed, flagged, generated, " + Table.SPAN),
  POLL_OPTION("poll_id, question, option, count, ballots, " + Table.SPAN),
  REJECTION_HOUR("stage, topic_refused, reason, hour, count, " + Table.SPAN),
  SCORE_SNAPSHOT(
      Table.SNAPSHOT
          + "months, final_after_deadline, engine_version, definition_sha256, inputs_sha256, "
          + "seed, draws, unit_count, computed_at, measured_through, generated, "
          + Table.PLACE),
  SCORE(
      Table.SNAPSHOT
          + "node, unit_code, unit_kind, approximate, band, role, state, reason, value, points, "
          + "assessed, low, high, rank, rank_low, rank_high, tied, share_measured, "
          + "share_declared, share_survey, share_imputed, numerator, denominator, source, "
          + "generated, "
          + Table.PLACE),
  PROGRESS("topic, partition, last_offset, last_received_at, written_at, version"),
  JOB_EPOCH("epoch, started_at, first_complete_hour"),
  MEASURE(
      "code, kind, unit, direction, base_grain, label_vi, label_en, negative_allowed, "
          + "interaction, version"),
  KPI(
      "code, name_vi, name_en, channel_kinds, numerator, denominator, scale, unit, period, "
          + "direction, pillar, level, min_people, caveat_vi, version"),
  CALENDAR(
      "day, starts_at, ends_at, weekday, week_start, month_start, quarter_start, year, version");

  private static final String SNAPSHOT = "framework, framework_version, year, variant, as_of, ";
  private static final String PLACE = "topic, partition, offset, version";
  private static final String SPAN = "topic, partition, first_offset, last_offset, events, version";
  private static final String ORIGIN =
      "generated, source, file_sha256, line, received_at, " + PLACE;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<String> columns;

  Table(String columns) {
    this.columns = List.of(columns.split(", "));
  }

  /** Returns the name in the database. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the names of the columns. */
  public List<String> columns() {
    return columns;
  }
}
