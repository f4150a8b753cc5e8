package vn.thuocso.dashboard.form;

import java.util.List;

/**
 * A unit's form, ready to be placed.
 *
 * @param saved when something was saved last; empty where nothing was
 * @param version of the form's state, for whoever hands it on
 * @param standing in words, where the form is
 * @param mayEnter whether who looks may enter anything here
 * @param chosen the main index on show
 * @param problem what stood in the way of what was just sent; empty where nothing did
 */
record FormPage(
    int year,
    String code,
    String unit,
    String saved,
    String deadline,
    String left,
    String filled,
    String filledBar,
    long version,
    String state,
    String standing,
    boolean mayEnter,
    boolean mayHandOver,
    boolean mayTakeBack,
    boolean maySubmit,
    boolean mayResubmit,
    boolean ownWork,
    List<Chapter> chapters,
    Chapter chosen,
    String lead,
    List<Item> items,
    Points points,
    List<Due> due,
    List<Step> steps,
    boolean away,
    boolean generated,
    long account,
    String problem) {

  /** A main index with its progress; {@code pieces} are as wide as they are many. */
  record Chapter(
      String code,
      String name,
      String progress,
      boolean current,
      boolean done,
      int settled,
      int of) {}

  /**
   * One criterion.
   *
   * @param look its state as a class, with its word in {@code tag}
   * @param measure what was measured, in words
   * @param wrong what is wrong with the entry, a sentence each
   * @param closed why it can't be written to; empty where it can
   * @param conflict what somebody else saved meanwhile; empty where nobody did
   */
  record Item(
      String code,
      String name,
      String look,
      String tag,
      String points,
      String max,
      boolean measured,
      String measure,
      String origin,
      boolean disputed,
      String returned,
      String returnedDue,
      String kind,
      List<Field> fields,
      boolean mayNotApply,
      String notApplicableRule,
      boolean notApplicable,
      String note,
      int version,
      String share,
      String before,
      List<String> wrong,
      boolean editable,
      String closed,
      String evidenceRule,
      List<Paper> papers,
      String conflict) {}

  /** One field; options where there is a choice. */
  record Field(String name, String label, String value, boolean wrong, List<Choice> choices) {}

  /** One thing to choose or tick. */
  record Choice(String value, String label, boolean chosen) {}

  /** One piece of evidence. */
  record Paper(
      int item, int version, String name, String facts, String href, boolean link, String scan) {}

  /** Points so far. */
  record Points(
      String sum,
      String measured,
      String claimed,
      int measuredBar,
      int claimedBar,
      String before) {}

  /** What is missing until a day; {@code more} says how many are not named. */
  record Due(String day, String weekday, boolean pressing, List<Gap> gaps, String more) {}

  /** One criterion that is missing, and what it would give. */
  record Gap(String href, String text, String what) {}

  /** What happens on a day. */
  record Step(String day, String what) {}
}
