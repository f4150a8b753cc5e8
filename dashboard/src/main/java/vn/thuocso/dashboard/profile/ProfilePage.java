package vn.thuocso.dashboard.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.profile.Channels.Kinds;
import vn.thuocso.dashboard.profile.Neighbour.Gap;
import vn.thuocso.dashboard.profile.Trajectory.Plot;
import vn.thuocso.dashboard.profile.Waterfall.Bars;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.ShareBar;

/**
 * The page of a unit, ready to be placed.
 *
 * @param remarks about words of the address that could not be followed
 * @param figures nothing when the unit has no figure in this snapshot
 * @param absence why there is none; empty otherwise
 * @param whyNot why the change cannot be taken apart; empty where it can
 * @param next nothing without a rank
 * @param way nothing without a value
 * @param history nothing for the city
 */
record ProfilePage(
    String code,
    String name,
    String kind,
    String headline,
    String lead,
    List<String> remarks,
    Kinship kinship,
    Links links,
    @Nullable Figures figures,
    String absence,
    @Nullable Indices indices,
    Groups groups,
    @Nullable Bars why,
    String whyNot,
    @Nullable Gap next,
    @Nullable Plot way,
    @Nullable Readings history,
    @Nullable Kinds channels) {

  ProfilePage {
    remarks = List.copyOf(remarks);
  }

  /** The area of a ward, or the wards of an area; always approximate. */
  record Kinship(String words, List<Kin> kin) {

    Kinship {
      kin = List.copyOf(kin);
    }
  }

  /** A unit that this one is made of, or lies in. */
  record Kin(String name, String href, String share) {}

  /** Where else to go. */
  record Links(String ranking, String compare, String engagement) {}

  /**
   * The figures of the header.
   *
   * @param origin where the points come from
   * @param formerly where those that are compared with come from; empty without any
   */
  record Figures(
      String rank,
      String span,
      boolean tied,
      String points,
      String spread,
      String origin,
      String before,
      String formerly,
      Change gained,
      Change climbed,
      String formerRank,
      ShareBar shares) {}

  /** The main indices against peers and target. */
  record Indices(
      String title,
      String finding,
      List<IndexStrip> strips,
      List<Ruler.Label> labels,
      String peers,
      String alike,
      String others,
      String year,
      boolean approximate) {

    Indices {
      strips = List.copyOf(strips);
      labels = List.copyOf(labels);
    }
  }

  /** Pillars and levels in two small tables, and what the levels come to. */
  record Groups(List<Groupings.Group> pillars, List<Groupings.Group> levels, String level) {

    Groups {
      pillars = List.copyOf(pillars);
      levels = List.copyOf(levels);
    }
  }
}
