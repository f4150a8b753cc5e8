package vn.thuocso.dashboard.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.evidence.Evidence;
import vn.thuocso.dashboard.assessment.evidence.EvidenceFiles;
import vn.thuocso.dashboard.assessment.evidence.EvidenceTable;
import vn.thuocso.dashboard.assessment.evidence.Paper;
import vn.thuocso.dashboard.assessment.evidence.TestingPapers;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.index.framework.Framework;

/** A round that is open at a moment, whoever asks for it first. */
public final class TestingRound {

  /** The year that most tests assess. */
  public static final int YEAR = 2026;

  private static final int UNTIL_DEADLINE = 60;

  private TestingRound() {}

  /** What addresses about the form of a unit need: an open round, with a paper in it. */
  public static Map<String, String> with(TestingOffice office, UnitCode unit) {
    open(
        office.bean(Rounds.class),
        office.bean(RoundCriteria.class),
        YEAR,
        office.now(),
        UNTIL_DEADLINE);
    EvidenceTable papers = office.bean(EvidenceTable.class);
    Criterion criterion = new Criterion(YEAR, unit, "1.2");
    if (papers.find(criterion, 1, 1).isEmpty()) {
      papers.add(
          new Evidence(
              criterion,
              1,
              1,
              new Paper("1/TB", "Thông báo kết luận", Optional.empty(), "", ""),
              Optional.of(
                  office
                      .bean(EvidenceFiles.class)
                      .keep(TestingPapers.pdf("Thông báo " + unit), "thong-bao.pdf")),
              false,
              0,
              office.now()));
    }
    return Map.of(
        "{year}",
        Integer.toString(YEAR),
        "{criterion}",
        criterion.indicator(),
        "{item}",
        "1",
        "{version}",
        "1");
  }

  /** The round of a year: open since a day, and for so many days more. */
  public static void open(Rounds rounds, RoundCriteria criteria, int year, Instant now, int days) {
    if (rounds.of(year).isPresent()) {
      return;
    }
    Framework framework = criteria.newest().framework();
    Instant deadline = now.plus(Duration.ofDays(days));
    rounds.open(
        new Round(
            year,
            framework.code().value(),
            framework.version(),
            now.minus(Duration.ofDays(60)),
            deadline,
            deadline.plus(Duration.ofDays(90)),
            HcmcCalendar.dayOf(deadline).plusDays(100),
            HcmcCalendar.dayOf(deadline).plusDays(110),
            Optional.empty(),
            0));
  }
}
