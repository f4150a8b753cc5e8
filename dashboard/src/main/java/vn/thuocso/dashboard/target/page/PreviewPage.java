package vn.thuocso.dashboard.target.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Review;
import vn.thuocso.dashboard.wording.Wording;

/**
 * What adopting would change, and what stands in its way.
 *
 * @param obstacle why who looks may not adopt; empty where they may
 * @param seen the last change that is shown here
 */
record PreviewPage(
    String framework,
    int year,
    String title,
    String lead,
    String obstacle,
    long seen,
    List<Line> errors,
    List<Line> warnings,
    List<Line> changes,
    String back) {

  /** A cell in words, from what to what. */
  record Line(String cell, String before, String after, String href) {}

  static PreviewPage of(Facts facts, boolean mayAdopt, long account, Wording say) {
    Draft draft = facts.draft();
    Review review = Review.of(draft.settings(), facts.asked().measures(), facts.cast());
    Map<Place, Draft.Difference> differences = draft.differences();
    Lines lines = new Lines(facts, say);
    return new PreviewPage(
        facts.asked().measures().framework(),
        facts.asked().year(),
        say.say("target.preview.title", Integer.toString(facts.asked().year())),
        lead(draft, differences.size(), say),
        obstacle(draft, review, mayAdopt, account, say),
        draft.last(),
        review.errors().entrySet().stream()
            .map(error -> lines.line(error.getKey(), "", error.getValue().said(say)))
            .toList(),
        lines.warnings(review, differences),
        differences.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(lines.order()))
            .map(each -> lines.difference(each.getKey(), each.getValue()))
            .toList(),
        facts.asked().at(Asked.PATH));
  }

  private static String lead(Draft draft, int changes, Wording say) {
    return changes == 0
        ? say.say("target.preview.nothing")
        : draft
            .adoption()
            .map(
                at ->
                    say.say(
                        "target.preview.against",
                        say.count(changes),
                        Integer.toString(at.version()),
                        at.document()))
            .orElseGet(() -> say.say("target.preview.first", say.count(changes)));
  }

  private static String obstacle(
      Draft draft, Review review, boolean mayAdopt, long account, Wording say) {
    if (!draft.isChanged()) {
      return say.say("target.adopt.nothing");
    }
    if (!review.errors().isEmpty()) {
      return say.say("target.adopt.errors");
    }
    if (!mayAdopt) {
      return say.say("target.adopt.role");
    }
    return draft.authors().contains(account) ? say.say("target.adopt.own_work") : "";
  }

  /** Puts places into lines, in the order of the sheet. */
  private record Lines(Facts facts, Wording say) {

    Comparator<Place> order() {
      List<Scope> scopes = facts.cast().scopes();
      Map<Scope, Integer> rows =
          IntStream.range(0, scopes.size())
              .boxed()
              .collect(Collectors.toMap(scopes::get, Function.identity()));
      List<String> nodes = facts.asked().measures().all().stream().map(Measure::code).toList();
      return Comparator.<Place>comparingInt(
              place -> rows.getOrDefault(place.scope(), Integer.MAX_VALUE))
          .thenComparing(place -> nodes.indexOf(place.node()));
    }

    Line line(Place place, String before, String after) {
      return new Line(
          say.say("target.cell", Grid.name(facts, place.scope(), say), place.node()),
          before,
          after,
          facts.asked().address().with("o", Asked.word(place)).at(Asked.PATH) + "#o-chon");
    }

    Line difference(Place place, Draft.Difference difference) {
      Measure measure = facts.asked().measure(place);
      return line(
          place,
          HistoryPage.said(difference.before(), measure, say),
          HistoryPage.said(difference.after(), measure, say));
    }

    /** Units without an aim, and changed aims below what was reached already. */
    List<Line> warnings(Review review, Map<Place, Draft.Difference> differences) {
      List<Line> warnings =
          review.missing().entrySet().stream()
              .map(
                  lacking ->
                      line(
                          new Place(lacking.getKey(), Scope.CITY),
                          "",
                          say.say("target.preview.missing", say.count(lacking.getValue().size()))))
              .collect(Collectors.toCollection(ArrayList::new));
      differences.keySet().stream().sorted(order()).forEach(place -> below(place, warnings));
      return warnings;
    }

    private void below(Place place, List<Line> warnings) {
      Measure measure = facts.asked().measure(place);
      facts
          .given(measure, place.scope(), Part.TARGET)
          .flatMap(
              aim ->
                  facts
                      .last(measure, place.scope())
                      .filter(was -> measure.lead(aim.value(), was).signum() < 0))
          .ifPresent(
              was ->
                  warnings.add(
                      line(place, "", say.say("target.preview.below", measure.rounded(was, say)))));
    }
  }
}
