package vn.thuocso.bench.drill;

import java.util.List;

/** Lines that one sender posts together, under a name by which a repetition is known. */
record Parcel(String channel, String name, List<String> lines) {

  Parcel {
    lines = List.copyOf(lines);
  }
}
