package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.assessment.claim.Claim;
import vn.thuocso.dashboard.assessment.claim.FormState;
import vn.thuocso.dashboard.form.FormPage.Chapter;
import vn.thuocso.dashboard.form.FormPage.Points;
import vn.thuocso.dashboard.form.FormPage.Step;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Node;

/** Lays out a form for who looks at it. */
record FormPages(Sheet sheet, Hands hands, Wording say) {

  private static final int BAR = 1000;
  private static final int PROGRESS = 50;

  /**
   * Who looks.
   *
   * @param ownWork whether they entered or handed over what is to be submitted
   */
  record Hands(long account, boolean clerk, boolean approver, boolean ownWork) {}

  FormPage of(String chapter, Map<String, Attempt> attempts, String problem) {
    Said said = new Said(say);
    Node chosen = sheet.chapter(chapter);
    FormState state = sheet.openness().form().state();
    boolean enters = hands.clerk() || hands.approver();
    Items items = new Items(sheet, enters, say);
    List<Standing> all = sheet.all();
    long settled = Sheet.settled(all);
    boolean generated = sheet.known().snapshot().map(it -> it.generated()).orElse(false);
    return new FormPage(
        sheet.round().year(),
        sheet.unit().code().value(),
        sheet.unit().name(),
        sheet.last().map(Claim::enteredAt).map(said::clock).orElse(""),
        said.deadline(sheet.openness().deadline()),
        said.left(sheet.openness().now(), sheet.openness().deadline()),
        say.say("form.filled", say.count(settled), say.count(all.size())),
        Long.toString(settled * PROGRESS / Math.max(1, all.size())),
        sheet.openness().form().version(),
        state.code(),
        standing(state),
        enters,
        hands.clerk() && state == FormState.DRAFTING,
        enters && state == FormState.CHECKING,
        hands.approver() && state == FormState.CHECKING,
        hands.approver() && state == FormState.SUBMITTED && !sheet.openness().returned().isEmpty(),
        hands.ownWork(),
        sheet.chapters().stream().map(one -> chapter(one, one.equals(chosen))).toList(),
        chapter(chosen, true),
        lead(sheet.of(chosen)),
        sheet.of(chosen).stream()
            .map(one -> items.of(one, Optional.ofNullable(attempts.get(one.code()))))
            .toList(),
        points(),
        new Gaps(sheet, say).all(),
        steps(said),
        sheet.known().away(),
        generated,
        hands.account(),
        problem);
  }

  private String standing(FormState state) {
    return sheet
        .openness()
        .form()
        .changedAt()
        .map(at -> say.say("form.state." + state.code(), say.moment(at)))
        .orElseGet(() -> say.say("form.state.begun"));
  }

  private Chapter chapter(Node node, boolean current) {
    List<Standing> of = sheet.of(node);
    long settled = Sheet.settled(of);
    boolean done = settled == of.size();
    return new Chapter(
        node.code().value(),
        new Said(say).name(node.name()),
        done
            ? say.say("form.chapter.done")
            : say.say("form.chapter.part", say.count(settled), say.count(of.size())),
        current,
        done,
        (int) settled,
        of.size());
  }

  private String lead(List<Standing> of) {
    long measured = of.stream().filter(one -> one.look() == Standing.Look.MEASURED).count();
    long open = of.size() - Sheet.settled(of);
    return say.say("form.lead", say.count(measured), say.count(open));
  }

  private Points points() {
    BigDecimal measured = sheet.points(true);
    BigDecimal claimed = sheet.points(false);
    BigDecimal before =
        Optional.ofNullable(sheet.known().before().get("TOTAL"))
            .map(NodeScore::points)
            .orElse(null);
    String year = Integer.toString(sheet.round().year() - 1);
    return new Points(
        say.number(measured.add(claimed), 1),
        say.number(measured, 1),
        say.number(claimed, 1),
        whole(measured),
        whole(claimed),
        before == null ? "" : say.say("form.before.total", year, say.number(before, 1)));
  }

  private static int whole(BigDecimal points) {
    return Math.min(BAR, points.setScale(0, RoundingMode.HALF_UP).intValue());
  }

  private List<Step> steps(Said said) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            said.shortDay(HcmcCalendar.dayOf(sheet.openness().deadline())),
            say.say("form.step.submit")));
    steps.add(
        new Step(
            said.shortDay(HcmcCalendar.dayOf(sheet.round().appraisedBy())),
            say.say("form.step.appraise")));
    steps.add(new Step(said.shortDay(sheet.round().councilOn()), say.say("form.step.council")));
    steps.add(new Step(said.shortDay(sheet.round().publicationOn()), say.say("form.step.publish")));
    return steps;
  }

  /** The word of a look in message keys and classes. */
  static String word(Standing.Look look) {
    return look.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
