package vn.thuocso.collector.edge;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as the caller reads it (RFC 9457): stable code, rule, sentence. */
final class ProblemBody {

  private ProblemBody() {}

  static Map<String, Object> of(Problem problem, String detail) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:thuocso:problem:" + problem.code());
    body.put("title", problem.title());
    body.put("status", problem.status());
    body.put("code", problem.code());
    body.put("detail", detail);
    return body;
  }

  /** Returns the same as text, for where no converter is at hand; it holds nothing of a caller. */
  static String text(Problem problem) {
    return """
        {"type":"urn:thuocso:problem:%1$s","title":"%2$s","status":%3$d,"code":"%1$s","detail":"%4$s"}"""
        .formatted(problem.code(), problem.title(), problem.status(), problem.sentence(""));
  }
}
