package vn.thuocso.dashboard.engagement;

import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;

/** What a reader asked for; its address holds all of it. */
record RankingQuery(ReportPeriod period, PlaceFilter filter, Reading reading) {

  /** The same question at another path, as a path with its parameters. */
  String at(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("period", period.code())
        .queryParam("kind", filter.code())
        .queryParam("reading", reading.code())
        .build()
        .toUriString();
  }

  RankingQuery with(Reading other) {
    return new RankingQuery(period, filter, other);
  }

  RankingQuery with(PlaceFilter other) {
    return new RankingQuery(period, other, reading);
  }

  RankingQuery with(ReportPeriod other) {
    return new RankingQuery(other, filter, reading);
  }
}
