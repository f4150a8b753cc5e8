package vn.thuocso.dashboard.ranking;

import java.util.List;
import vn.thuocso.dashboard.score.Stamp;

/** What the printed sheet says beside the table. */
record Brief(List<Item> figures, List<String> actions, Stamp stamp) {

  Brief {
    figures = List.copyOf(figures);
    actions = List.copyOf(actions);
  }

  /** A figure under its name, and what to know about it. */
  record Item(String name, String figure, String note) {}
}
