package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.List;

/** One channel's story. */
public interface Series {

  /** The channel's id. */
  String channel();

  /** The figures of that day, whenever they are told; empty where the channel was silent. */
  List<Happening> figures(LocalDate day);

  /** The single uses and votes of that day, which take the place of figures from the start on. */
  default List<Happening> uses(LocalDate day) {
    return List.of();
  }
}
