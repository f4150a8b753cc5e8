package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.Enclosures;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.decision.Explanations;
import vn.thuocso.dashboard.assessment.decision.Stage;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Code;

/** Lays one criterion on the desk. */
@Component
class CasePages {

  private final Enclosures enclosures;
  private final Explanations explanations;
  private final MessageSource messages;

  CasePages(Enclosures enclosures, Explanations explanations, MessageSource messages) {
    this.enclosures = enclosures;
    this.explanations = explanations;
    this.messages = messages;
  }

  /** For whoever decides at that stage. */
  CasePage of(Dossier dossier, Criteria criteria, Stage stage, Locale language) {
    Wording say = Wording.in(language, messages);
    return page(
        dossier,
        criteria,
        stage,
        new History(
                dossier,
                explanations.of(dossier.criterion().year(), dossier.criterion().unit()),
                say)
            .events(),
        say);
  }

  /** For whoever decides a second time and must not know what was decided first. */
  CasePage blind(Dossier dossier, Criteria criteria, Locale language) {
    Wording say = Wording.in(language, messages);
    return page(dossier, criteria, Stage.VERIFICATION, List.of(), say);
  }

  private CasePage page(
      Dossier dossier, Criteria criteria, Stage stage, List<CasePage.Event> history, Wording say) {
    Criterion of = dossier.criterion();
    EntryText text = new EntryText(dossier.indicator(), say);
    String field = criteria.mainIndex(of.indicator());
    return new CasePage(
        Integer.toString(of.year()),
        of.unit().value(),
        dossier.unit().name(),
        criteria.framework().find(new Code(field)).map(it -> text.name(it.name())).orElse(field),
        of.indicator(),
        text.name(dossier.indicator().name()),
        "/tham-dinh/" + of.year() + "/" + of.unit() + "/" + of.indicator(),
        "/nguon-goc/" + of.unit() + "/" + of.indicator() + "?nam=" + of.year(),
        text.note("numerator"),
        text.note("evidence"),
        new Figures(dossier, say).all(),
        new Warnings(dossier, say).sentences(),
        dossier.claim().map(Claim::note).orElse(""),
        new Papers(say)
            .of(enclosures.of(of.year(), of.unit()).getOrDefault(of.indicator(), List.of())),
        history,
        stage == Stage.VERIFICATION,
        plain(dossier.self()),
        new Said(say).points(dossier.system().filter(it -> dossier.claim().isPresent())),
        say.exact(dossier.maximum()),
        dossier.version(),
        dossier.claimVersion());
  }

  private static String plain(Optional<BigDecimal> points) {
    return points.map(BigDecimal::toPlainString).orElse("");
  }
}
