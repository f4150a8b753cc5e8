package vn.thuocso.dashboard.engagement.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.contract.UnitCode;

/**
 * Something that is ranked: a former district as an area of today's wards, or one ward.
 *
 * @param residents absent while any part of the place has no published population
 * @param members units whose channels count here, beside the place's own
 */
public record Place(
    UnitCode code, String name, String kind, OptionalLong residents, List<Member> members) {

  /** Copies the members. */
  public Place {
    members = List.copyOf(members);
  }

  /** A ward of an area, with the share of its predecessors that came from this former district. */
  public record Member(
      UnitCode code, String name, String kind, OptionalLong residents, double share) {}

  /** True for an area: wards are counted whole though some reach over the old border. */
  public boolean approximate() {
    return !members.isEmpty();
  }

  /** The codes whose channels count here. */
  public Set<UnitCode> codes() {
    return Stream.concat(Stream.of(code), members.stream().map(Member::code))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The member of that code. */
  public Optional<Member> member(UnitCode wanted) {
    return members.stream().filter(member -> member.code().equals(wanted)).findFirst();
  }
}
