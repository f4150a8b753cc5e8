package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.assessment.decision.Decision;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;

/**
 * How often decisions of verifiers cut what was claimed, by field: about decisions, not persons.
 */
record Rates(Criteria criteria, Wording say) {

  /** Below so many decisions a share says nothing, and tells of single cases. */
  private static final int FEWEST = 10;

  List<SecondPage.Rate> of(List<Decision> decisions, Predicate<Decision> whose) {
    List<SecondPage.Rate> rates = new ArrayList<>();
    for (Node field : ((Group) criteria.framework().tree()).children()) {
      List<Decision> of =
          decisions.stream()
              .filter(one -> one.verdict().stage() == Stage.VERIFICATION)
              .filter(one -> isOf(field, one))
              .filter(whose)
              .toList();
      if (!of.isEmpty()) {
        rates.add(rate(field, of));
      }
    }
    return rates;
  }

  private boolean isOf(Node field, Decision one) {
    return criteria.mainIndex(one.criterion().indicator()).equals(field.code().value());
  }

  private SecondPage.Rate rate(Node field, List<Decision> of) {
    long lowered = count(of, Choice.LOWER);
    String cut =
        of.size() < FEWEST
            ? say.say("appraisal.second.few", say.count(FEWEST))
            : say.percent(
                BigDecimal.valueOf(lowered * 100)
                    .divide(BigDecimal.valueOf(of.size()), 1, RoundingMode.HALF_UP));
    return new SecondPage.Rate(
        field.code() + " " + (say.english() ? field.name().en() : field.name().vi()),
        say.count(of.size()),
        say.count(lowered),
        say.count(count(of, Choice.RAISE)),
        say.count(count(of, Choice.RETURN)),
        cut);
  }

  private static long count(List<Decision> of, Choice choice) {
    return of.stream().filter(one -> one.verdict().choice() == choice).count();
  }
}
