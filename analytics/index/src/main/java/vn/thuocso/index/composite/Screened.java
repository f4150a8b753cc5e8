package vn.thuocso.index.composite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Code;

/**
 * A unit that takes no part in the steps, and why.
 *
 * @param node the group that has too little data; the root where all of it has
 * @param share what it has of what was asked for; empty where the definition names the unit
 * @param availability by node, the share of applicable indicators below it that have a value
 * @param states by indicator, what is known of its reading
 */
public record Screened(
    Unit unit,
    Reason reason,
    Code node,
    Optional<Double> share,
    Map<Code, Double> availability,
    Map<Code, State> states) {
  public Screened {
    availability = Collections.unmodifiableMap(new LinkedHashMap<>(availability));
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  /** Why a unit is left out. */
  public enum Reason {
    /** Too few of its indicators have a value. */
    TOO_LITTLE_DATA,
    /** Too many of its values are zero. */
    TOO_MANY_ZEROS,
    /** The definition names it. */
    NAMED
  }
}
