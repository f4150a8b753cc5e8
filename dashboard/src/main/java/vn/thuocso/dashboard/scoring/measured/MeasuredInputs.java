package vn.thuocso.dashboard.scoring.measured;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.Warehouse;

/** What every unit has for every measured indicator. */
@Repository
public class MeasuredInputs {

  static final List<MeasuredQuestion> QUESTIONS =
      List.of(
          new AnsweredPolls(),
          new PortalFreshness(),
          new LoudspeakerMinutes(),
          new ChannelKinds(),
          new MachineValues(),
          new BrokenCodes(),
          new ScannedForms(),
          new PageWeeks(),
          new Followers(),
          new IssuesInTime(),
          new BulletinOpens(),
          new PollAnswers(),
          new QuartersWithIssue(),
          new IssueFeatures(),
          new PagesPerIssue(),
          new PressReviewDays(),
          new AccessiblePages(),
          new CaptionedVideos());

  /** Targets approved in time: nothing in the warehouse tells them yet. */
  static final List<String> NOT_MEASURED_YET = List.of("2.4");

  private final Warehouse warehouse;

  MeasuredInputs(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** For each measured indicator, by code, what each of these units has; never a gap. */
  public SortedMap<String, SortedMap<UnitCode, Found>> of(Collection<UnitCode> units, Scope scope) {
    SortedMap<String, SortedMap<UnitCode, Found>> found = new TreeMap<>();
    Found unknown = Found.nothing(new Finding.Unknown(Reason.NOT_MEASURED_YET));
    for (String indicator : NOT_MEASURED_YET) {
      found.put(indicator, filled(units, Map.of(), unknown));
    }
    for (MeasuredQuestion question : QUESTIONS) {
      Map<UnitCode, Found> answers = new TreeMap<>();
      warehouse
          .askAfresh(
              question.sql(), scope.values(), (row, n) -> FindingRow.read(question.shape(), row))
          .forEach(row -> answers.put(row.unit(), row.found()));
      found.put(question.indicator(), filled(units, answers, Found.nothing(question.otherwise())));
    }
    return found;
  }

  private static SortedMap<UnitCode, Found> filled(
      Collection<UnitCode> units, Map<UnitCode, Found> answers, Found otherwise) {
    SortedMap<UnitCode, Found> filled = new TreeMap<>();
    units.forEach(unit -> filled.put(unit, answers.getOrDefault(unit, otherwise)));
    return filled;
  }
}
