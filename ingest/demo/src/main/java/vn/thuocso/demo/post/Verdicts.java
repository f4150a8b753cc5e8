package vn.thuocso.demo.post;

import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the collector's receipt for a batch. */
final class Verdicts {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SHOWN = 3;

  private Verdicts() {}

  static Answer read(String receipt) {
    JsonNode node = JSON.readTree(receipt);
    TreeSet<String> reasons = new TreeSet<>();
    for (JsonNode verdict : node.path("verdicts")) {
      if (verdict.path("verdict").asString("").equals("rejected")) {
        reasons.add(verdict.path("code").asString(""));
      }
    }
    return new Answer(
        node.path("accepted").asInt(0),
        node.path("rejected").asInt(0),
        reasons.stream().limit(SHOWN).toList());
  }
}
