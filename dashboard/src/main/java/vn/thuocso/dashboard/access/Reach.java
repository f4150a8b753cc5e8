package vn.thuocso.dashboard.access;

import java.util.Set;

/**
 * How far a grant reaches: over everything, or over the members named and nothing else.
 *
 * @param everything whether members need not be named
 * @param members who is named; empty when it reaches over everything
 */
public record Reach<T>(boolean everything, Set<T> members) {

  /** Refuses a reach over nothing, and one that names members beside everything. */
  public Reach {
    members = Set.copyOf(members);
    if (everything != members.isEmpty()) {
      throw new IllegalArgumentException("A reach is everything, or names its members.");
    }
  }

  /** Over everything. */
  public static <T> Reach<T> all() {
    return new Reach<>(true, Set.of());
  }

  /** Over the members named, which are at least one. */
  public static <T> Reach<T> only(Set<T> members) {
    return new Reach<>(false, members);
  }

  /** Whether it reaches over this one. */
  public boolean covers(T one) {
    return everything || members.contains(one);
  }
}
