package vn.thuocso.contract.kpi;

import java.util.Locale;

/** A number of a KPI that is not a measure: from the registry, the tallies, or the data itself. */
public enum Fact {
  /** Units valid in the period. */
  UNITS(Source.REGISTRY),
  /** Units that own at least one open channel of the KPI's kinds. */
  UNITS_WITH_CHANNEL(Source.REGISTRY),
  /** Open channels of the KPI's kinds. */
  CHANNELS(Source.REGISTRY),
  /** Open channels of the KPI's kinds that the platform marks as genuine. */
  CHANNELS_VERIFIED(Source.REGISTRY),
  /** Residents; of an area, those of its wards. */
  POPULATION(Source.REGISTRY),
  /** Issues planned for a day of the period. */
  ISSUES_PLANNED(Source.REGISTRY),
  /** Issues planned for a day of the period and published on that day or before. */
  ISSUES_ON_SCHEDULE(Source.REGISTRY),
  /** Issues published on a day of the period. */
  ISSUES_PUBLISHED(Source.REGISTRY),
  /** Issues published in the period with audio, flip, mobile and captions. */
  ISSUES_ACCESSIBLE(Source.REGISTRY),
  /** Σ target readers of the issues published in the period. */
  TARGET_READERS(Source.REGISTRY),
  /** Σ articles of the issues published in the period. */
  ARTICLES(Source.REGISTRY),
  /** Σ videos of the issues published in the period. */
  VIDEOS(Source.REGISTRY),
  /** Σ photos of the issues published in the period. */
  PHOTOS(Source.REGISTRY),
  /** Σ pages of the issues published in the period. */
  PAGES(Source.REGISTRY),
  /** Σ target population of the polls whose last day is in the period. */
  POLL_TARGET_POPULATION(Source.REGISTRY),
  /** Polls that closed in the period. */
  POLLS_CLOSED(Source.REGISTRY),
  /** Polls that closed in the period and have both a published result and a response. */
  POLLS_ANSWERED(Source.REGISTRY),
  /** Polls whose result was published in the period. */
  POLLS_REPORTED(Source.REGISTRY),
  /** Σ days from close to result of the polls whose result was published in the period. */
  POLL_REPORT_DAYS(Source.REGISTRY),
  /**
   * Ballot forms opened, of the polls whose last day is in the period, or those that the channel
   * told, as below; cleaned: without {@code poll_ballots.started_flagged}.
   */
  POLL_STARTED(Source.TALLY),
  /**
   * Ballots sent, of the polls whose last day is in the period; cleaned: without {@code
   * poll_ballots.flagged}. A poll without ballots has those that its channel told as a measure;
   * never are both of one day added.
   */
  POLL_COMPLETED(Source.TALLY),
  /** Ballots of the distribution that chose one option. */
  POLL_OPTION(Source.TALLY),
  /** Ballots of the distribution: those that answered the question. */
  POLL_BALLOTS(Source.TALLY),
  /** Unit-months for which a unit report was received. */
  UNIT_MONTHS_RECEIVED(Source.QUALITY),
  /** Unit-months for which a unit report was due: units with a unit report times months. */
  UNIT_MONTHS_EXPECTED(Source.QUALITY),
  /** Unit reports received. */
  REPORTS_RECEIVED(Source.QUALITY),
  /** Unit reports received before their deadline. */
  REPORTS_IN_TIME(Source.QUALITY),
  /** Values that count in the period. */
  VALUES(Source.QUALITY),
  /** Values that count in the period and that no person typed. */
  VALUES_MEASURED(Source.QUALITY),
  /** Σ self-assessed points. */
  POINTS_SELF(Source.ROUND),
  /** Σ verified points. */
  POINTS_VERIFIED(Source.ROUND),
  /** Σ greatest possible points. */
  POINTS_MAX(Source.ROUND),
  /** Criteria claimed. */
  CRITERIA_CLAIMED(Source.ROUND),
  /** Criteria claimed with accepted evidence. */
  CRITERIA_EVIDENCED(Source.ROUND);

  /** Where a fact comes from; its word begins the term, e.g. {@code registry(units)}. */
  public enum Source {
    /** Tables unit, channel, content and poll. */
    REGISTRY,
    /** Tables poll_ballots and poll_option, and what channels told of polls without ballots. */
    TALLY,
    /** Lineage of the observations themselves. */
    QUALITY,
    /** The assessment round, which does not exist yet. */
    ROUND
  }

  private final Source source;

  Fact(Source source) {
    this.source = source;
  }

  /** Returns where it comes from. */
  public Source source() {
    return source;
  }

  /** Returns the word in an expression. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
