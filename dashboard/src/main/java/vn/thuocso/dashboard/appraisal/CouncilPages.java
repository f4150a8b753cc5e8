package vn.thuocso.dashboard.appraisal;

import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.appraisal.Session.Agendum;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.wording.Wording;

/** Lists what comes before the council. */
final class CouncilPages {

  private CouncilPages() {}

  static CouncilPage of(Round round, List<Agendum> agenda, Wording say) {
    long open = agenda.stream().filter(one -> !isDecided(one)).count();
    return new CouncilPage(
        Integer.toString(round.year()),
        say.say("appraisal.council.lead", say.count(open), say.count(agenda.size() - open)),
        say.say("appraisal.council.day", say.day(round.councilOn())),
        round.isLocked(),
        agenda.stream().map(one -> line(one, say)).toList(),
        Long.toString(round.version()));
  }

  private static boolean isDecided(Agendum one) {
    return one.dossier().newest(Stage.COUNCIL).isPresent();
  }

  private static CouncilPage.Line line(Agendum one, Wording say) {
    Dossier dossier = one.dossier();
    Criterion of = dossier.criterion();
    return new CouncilPage.Line(
        "/tham-dinh/%d/hoi-dong/%s/%s".formatted(of.year(), of.unit(), of.indicator()),
        dossier.unit().name(),
        of.indicator(),
        new EntryText(dossier.indicator(), say).name(dossier.indicator().name()),
        new Said(say).points(dossier.self()),
        at(dossier, Stage.VERIFICATION, say),
        at(dossier, Stage.COUNCIL, say),
        one.why().stream().map(why -> say.say(why.label())).toList(),
        isDecided(one));
  }

  private static String at(Dossier dossier, Stage stage, Wording say) {
    Optional<String> points =
        dossier.newest(stage).flatMap(dossier::points).map(it -> new Said(say).points(it));
    return points.orElse("–");
  }
}
