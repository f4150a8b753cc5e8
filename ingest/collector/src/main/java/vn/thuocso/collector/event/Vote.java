package vn.thuocso.collector.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One answered or merely opened form as a sender states it, before the rules.
 *
 * @param completed false for a form that was opened and not sent
 * @param answers options chosen, by question
 */
record Vote(
    String id, String poll, Instant at, boolean completed, Map<String, List<String>> answers) {

  Vote {
    answers = Map.copyOf(answers);
  }
}
