package vn.thuocso.dashboard.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;

/** The filters of a page with what is chosen; each choice is also an address. */
record Choices(List<Choice> periods, List<Choice> kinds, List<Choice> readings) {

  Choices {
    periods = List.copyOf(periods);
    kinds = List.copyOf(kinds);
    readings = List.copyOf(readings);
  }

  /** The filters around a question. */
  static Choices of(RankingQuery query, String path, List<ReportPeriod> known, FigureText text) {
    return new Choices(
        periods(query, path, known, text),
        Arrays.stream(PlaceFilter.values())
            .map(
                of ->
                    new Choice(
                        of.code(),
                        text.say().say("engagement.filter." + of.code()),
                        of == query.filter(),
                        query.with(of).at(path)))
            .toList(),
        Arrays.stream(Reading.values())
            .map(
                of ->
                    new Choice(
                        of.code(),
                        text.say().say("engagement.reading." + of.code()),
                        of == query.reading(),
                        query.with(of).at(path)))
            .toList());
  }

  /** The known periods, and the one asked for though it may have no facts. */
  private static List<Choice> periods(
      RankingQuery query, String path, List<ReportPeriod> known, FigureText text) {
    List<ReportPeriod> offered = new ArrayList<>(known);
    if (!offered.contains(query.period())) {
      offered.add(query.period());
    }
    offered.sort(Comparator.<ReportPeriod>naturalOrder().reversed());
    return offered.stream()
        .map(
            of ->
                new Choice(
                    of.code(),
                    text.capitalised(text.period(of)),
                    of.equals(query.period()),
                    query.with(of).at(path)))
        .toList();
  }
}
