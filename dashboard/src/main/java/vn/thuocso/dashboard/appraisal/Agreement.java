package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import vn.thuocso.dashboard.appraisal.second.Kappa;
import vn.thuocso.dashboard.appraisal.second.SecondAppraisals.Both;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Choice;
import vn.thuocso.dashboard.wording.Wording;

/**
 * How far the two decisions agree, in sentences.
 *
 * @param claimed the points that a criterion was claimed with, for decisions that accept them
 */
record Agreement(List<Both> both, Function<Criterion, Optional<BigDecimal>> claimed, Wording say) {

  List<String> sentences() {
    if (both.isEmpty()) {
      return List.of(say.say("appraisal.second.none"));
    }
    List<Kappa.Pair> pairs = both.stream().map(Both::pair).toList();
    List<String> sentences = new ArrayList<>();
    long alike = pairs.stream().filter(pair -> pair.first() == pair.second()).count();
    sentences.add(say.say("appraisal.second.alike", say.count(alike), say.count(pairs.size())));
    OptionalDouble kappa = Kappa.of(pairs);
    sentences.add(
        kappa.isPresent()
            ? say.say(
                "appraisal.second.kappa", say.number(BigDecimal.valueOf(kappa.getAsDouble()), 2))
            : say.say("appraisal.second.kappa.none"));
    OptionalDouble apart = apart();
    apart.ifPresent(
        by ->
            sentences.add(
                say.say("appraisal.second.apart", say.number(BigDecimal.valueOf(by), 2))));
    return sentences;
  }

  /** The mean distance in points, where both gave some. */
  OptionalDouble apart() {
    return both.stream()
        .flatMap(
            one -> {
              Criterion of = one.first().criterion();
              var first =
                  points(of, one.first().verdict().choice(), one.first().verdict().points());
              var second = points(of, one.second().choice(), one.second().points());
              return first.flatMap(a -> second.map(b -> a.subtract(b).abs())).stream();
            })
        .mapToDouble(BigDecimal::doubleValue)
        .average();
  }

  private Optional<BigDecimal> points(Criterion of, Choice choice, Optional<BigDecimal> awarded) {
    return choice == Choice.ACCEPT ? claimed.apply(of) : awarded;
  }
}
