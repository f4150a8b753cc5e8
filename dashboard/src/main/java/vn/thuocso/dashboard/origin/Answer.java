package vn.thuocso.dashboard.origin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.scoring.measured.Lineage;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.framework.Framework;

/** What was found of a figure that somebody asked about. */
sealed interface Answer {

  /**
   * The figure and what it was made of.
   *
   * @param nodes every figure of the unit in the snapshot, by node
   * @param wards where the unit is an area: its wards at the same node
   * @param example of a sum: something in it that was measured
   * @param entry what went into the formula of a ward's indicator; empty where it is hidden or was
   *     not kept
   * @param now the moment of the question
   * @param lineage the records of a measured indicator of a ward; empty where it is none, where it
   *     is suppressed, and where the warehouse was too slow to tell
   */
  record Origin(
      ChosenSnapshot choice,
      Head head,
      Framework framework,
      Subject subject,
      NodeScore score,
      Map<String, NodeScore> nodes,
      List<NodeScore> wards,
      Optional<Example> example,
      Optional<Cell> entry,
      Instant now,
      Optional<Lineage> lineage)
      implements Answer {

    /** Copies the collections. */
    public Origin {
      nodes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(nodes));
      wards = List.copyOf(wards);
    }

    /** Whether the unit is a former district, of which every figure is approximate. */
    boolean area() {
      return score.approximate();
    }

    /** The wards that an area's mean is made of. */
    List<NodeScore> counted() {
      return wards.stream().filter(ward -> ward.value() != null && !ward.suppressed()).toList();
    }

    /** The figure of another node of the unit. */
    Optional<NodeScore> at(String node) {
      return Optional.ofNullable(nodes.get(node));
    }
  }

  /** There is no such figure. */
  record None(Missing what, String word) implements Answer {}

  /** What there is not. */
  enum Missing {
    CITY,
    SNAPSHOT,
    UNIT,
    NODE
  }
}
