package vn.thuocso.index.framework;

import java.util.List;
import java.util.Map;

/** A node of a framework's tree. */
public sealed interface Node permits Group, Indicator {
  Code code();

  Name name();

  /** The weight within its group, under composite scoring. */
  double weight();

  /** Texts for people, by subject, as {@code evidence}. */
  Map<String, Name> notes();

  /** The indicators below it, in tree order; of an indicator, itself. */
  List<Indicator> indicators();

  /** How many levels of groups it has, itself counted: 0 for an indicator. */
  int height();
}
