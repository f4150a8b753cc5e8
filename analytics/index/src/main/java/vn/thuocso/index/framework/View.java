package vn.thuocso.index.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Another way to group nodes of the tree, which is never part of the total. */
public record View(
    Code code,
    Name name,
    Value value,
    List<Part> groups,
    Optional<Bands> bands,
    Optional<Maturity> maturity) {
  public View {
    groups = List.copyOf(groups);
  }

  /** What a group's value is. */
  public enum Value implements Term {
    /** Earned points over assessed maximum of its members. */
    EARNED("earned"),
    /** The mean of its members' values. */
    ARITHMETIC("arithmetic");

    private final String word;

    Value(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** A group of nodes; one node may stand in several. */
  public record Part(Code code, Name name, List<Code> members) {
    public Part {
      members = List.copyOf(members);
    }
  }

  /** Names for ranges of a value, from the highest down; the last begins at the least value. */
  public record Bands(Of of, List<Band> bands) {
    public Bands {
      bands = List.copyOf(bands);
    }

    /** The value that the band goes by. */
    public enum Of implements Term {
      /** The least of the view's groups. */
      WEAKEST("weakest"),
      /** The total of the framework. */
      TOTAL("total");

      private final String word;

      Of(String word) {
        this.word = word;
      }

      @Override
      public String word() {
        return word;
      }
    }
  }

  /** From this value on, this name. */
  public record Band(BigDecimal from, Name name) {}

  /**
   * The groups are levels, from the lowest up. A practice (the tag {@code by}) qualifies at a level
   * when its indicators there reach the level's threshold together and it qualifies at every lower
   * level that it has; a unit reaches a level when this share of the practices assessed there
   * qualifies and it has reached the level below.
   */
  public record Maturity(String by, List<BigDecimal> thresholds, BigDecimal shareOfPractices) {
    public Maturity {
      thresholds = List.copyOf(thresholds);
    }
  }
}
