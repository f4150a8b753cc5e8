package vn.thuocso.dashboard.engagement.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What every channel brought to every KPI in a period. */
@Repository
public class Contributions {

  static final List<ContributionQuestion> QUESTIONS =
      List.of(
          new ActivePages(),
          new QrOpens(),
          new IssuesOnSchedule(),
          new PollTurnout(),
          new VideoCompletion());

  private final Warehouse warehouse;

  Contributions(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** All of them, as known now; {@code today} tells what is not due yet. */
  public List<Contribution> of(ReportPeriod period, LocalDate today) {
    Map<String, LocalDate> days =
        Map.of("first", period.first(), "last", period.last(), "today", today);
    return QUESTIONS.stream()
        .flatMap(
            question ->
                warehouse
                    .ask(
                        question.sql(),
                        days,
                        (row, number) -> ContributionRow.read(question.kpi(), row))
                    .stream())
        .toList();
  }
}
