package vn.thuocso.dashboard.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thuocso.dashboard.engagement.figure.Kpi;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.export.Files;

/**
 * The ranking page, ready to be placed.
 *
 * @param chart the index and the lowest and highest percentile rank of each ranked row, as JSON
 */
record RankingPage(
    String headline,
    String lead,
    List<Notice> notices,
    Choices choices,
    List<Column> columns,
    List<RowView> rows,
    List<RowView> unranked,
    String chart,
    String chartTitle,
    String chartText,
    Files files,
    boolean areas,
    boolean generated,
    boolean running) {

  RankingPage {
    notices = List.copyOf(notices);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    unranked = List.copyOf(unranked);
  }

  /** Something to know before acting on the ranking. */
  record Notice(String title, String words) {}

  /** A KPI column: its code, its short name and its whole name. */
  record Column(String code, String anchor, String brief, String name) {}

  /** The five columns. */
  static List<Column> columns(FigureText text) {
    return Kpi.all().stream()
        .map(
            kpi ->
                new Column(
                    kpi.code(),
                    kpi.code().toLowerCase(Locale.ROOT),
                    text.say().say(kpi.messageKey() + ".brief"),
                    text.say().say(kpi.messageKey() + ".name")))
        .toList();
  }

  /** The ranked rows that the filter shows. */
  static List<RowView> rows(RankingQuery query, Ranking ranking, FigureText text) {
    List<Standing> ranked = ranking.ranked();
    List<String> bands = RowView.bands(ranked);
    List<RowView> rows = new ArrayList<>();
    for (int at = 0; at < ranked.size(); at++) {
      Standing standing = ranked.get(at);
      if (query.filter().shows(standing.place().kind())) {
        rows.add(RowView.of(standing, href(query, standing), bands.get(at), ranked.size(), text));
      }
    }
    return rows;
  }

  /** The rows without a rank that the filter shows. */
  static List<RowView> unranked(RankingQuery query, Ranking ranking, FigureText text) {
    return ranking.unranked().stream()
        .filter(at -> query.filter().shows(at.place().kind()))
        .map(at -> row(query, at, text))
        .toList();
  }

  /** A row outside any band. */
  static RowView row(RankingQuery query, Standing at, FigureText text) {
    return RowView.of(at, href(query, at), "", 0, text);
  }

  private static String href(RankingQuery query, Standing at) {
    return query.at("/dia-ban/" + at.place().code().value());
  }
}
