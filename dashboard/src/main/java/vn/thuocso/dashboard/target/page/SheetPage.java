package vn.thuocso.dashboard.target.page;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Review;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

/**
 * The page of a sheet around it.
 *
 * @param state whether it is a draft or adopted, in words
 * @param filled how many cells have a number, in words
 * @param problems how many cells to look at, in words; empty without any
 */
record SheetPage(
    String framework,
    int year,
    List<Choice> years,
    List<Choice> views,
    List<Choice> columnChoices,
    String state,
    String filled,
    String problems,
    boolean away,
    boolean editable,
    boolean changed,
    String preview,
    String board,
    String xlsx,
    String csv,
    Grid grid) {

  /** Something to choose, and where it leads. */
  record Choice(String name, String href, boolean chosen) {}

  static SheetPage of(Facts facts, Wording say) {
    Asked asked = facts.asked();
    Review review = Review.of(facts.draft().settings(), asked.measures(), facts.cast());
    return new SheetPage(
        asked.measures().framework(),
        asked.year(),
        facts.years().stream()
            .map(
                year ->
                    choice(
                        asked,
                        "nam",
                        Integer.toString(year),
                        Integer.toString(year),
                        year == asked.year()))
            .toList(),
        List.of(
            view(asked, Asked.TARGETS, say),
            view(asked, Asked.RESULTS, say),
            view(asked, Asked.GAPS, say)),
        columns(asked, say),
        state(facts, say),
        filled(facts, say),
        review.errors().isEmpty() ? "" : say.say("target.look", say.count(review.errors().size())),
        facts.away(),
        facts.editable(),
        facts.draft().isChanged(),
        asked.at(Asked.PATH + "/xem-truoc"),
        asked.at(Asked.PATH + "/tien-do"),
        asked.at(Asked.PATH + "/bang.xlsx"),
        asked.at(Asked.PATH + "/bang.csv"),
        Grid.of(facts, say));
  }

  /** What a cell alone has to know of its sheet. */
  static Head head(Facts facts) {
    return new Head(facts.asked().measures().framework(), facts.asked().year());
  }

  /** Which sheet it is. */
  record Head(String framework, int year) {}

  private static Choice view(Asked asked, String view, Wording say) {
    return choice(asked, "xem", view, say.say("target.view." + view), asked.view().equals(view));
  }

  private static List<Choice> columns(Asked asked, Wording say) {
    List<Choice> choices = new ArrayList<>();
    for (String columns : List.of(Asked.SET, Asked.MAIN, Asked.ALL)) {
      choices.add(
          choice(
              asked,
              "cot",
              columns,
              say.say("target.columns." + columns),
              asked.columns().equals(columns)));
    }
    for (Measure index : asked.measures().indices()) {
      choices.add(
          choice(
              asked,
              "cot",
              index.code(),
              index.code() + ". " + index.name(say),
              asked.columns().equals(index.code())));
    }
    return choices;
  }

  private static Choice choice(
      Asked asked, String word, String value, String name, boolean chosen) {
    return new Choice(name, asked.address().with(word, value).at(Asked.PATH), chosen);
  }

  private static String state(Facts facts, Wording say) {
    String year = Integer.toString(facts.asked().year());
    boolean changed = facts.draft().isChanged();
    return facts
        .draft()
        .adoption()
        .map(
            adoption ->
                changed
                    ? say.say(
                        "target.state.changed",
                        year,
                        Integer.toString(adoption.version()),
                        say.count(facts.draft().differences().size()))
                    : say.say(
                        "target.state.adopted",
                        year,
                        Integer.toString(adoption.version()),
                        adoption.document(),
                        say.moment(adoption.at())))
        .orElseGet(() -> say.say("target.state.draft", year));
  }

  /** Of the units' cells on show; what does not apply is not counted. */
  private static String filled(Facts facts, Wording say) {
    int all = 0;
    int set = 0;
    for (Measure measure : Grid.measures(facts)) {
      for (Unit unit : facts.cast().units()) {
        if (measure.appliesTo(unit.kind())) {
          all++;
          set += facts.aim(measure, Scope.of(unit.code())).isPresent() ? 1 : 0;
        }
      }
    }
    return say.say("target.filled", say.count(set), say.count(all));
  }
}
