package vn.thuocso.bench.freshness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Bodies of a hundred events: ten of them mark the body by a content of its own, the others fall on
 * contents that many bodies share.
 */
final class Batches {

  static final int SIZE = 100;
  static final int MARKED = 10;
  static final int CHANNELS = 20;
  private static final String[] KINDS = {"qr_open", "link_open", "page_turn", "completion"};

  private Batches() {}

  static String channel(int batch) {
    return "fresh-" + batch % CHANNELS;
  }

  static String mark(int batch) {
    return "mark-" + batch;
  }

  static List<String> lines(int batch, Instant now) {
    List<String> lines = new ArrayList<>();
    for (int event = 0; event < SIZE; event++) {
      String content = event < MARKED ? mark(batch) : channel(batch) + "-issue-" + event % 5;
      lines.add(
          "{\"type\":\"interaction\",\"id\":\"%d:%d\",\"kind\":\"%s\",\"content\":\"%s\",\"at\":\"%s\",\"reader\":\"r%d\"}"
              .formatted(
                  batch, event, KINDS[event % KINDS.length], content, now, batch * 37 % 999));
    }
    return lines;
  }
}
