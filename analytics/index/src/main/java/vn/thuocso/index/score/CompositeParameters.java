package vn.thuocso.index.score;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Group;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Steps;

/** Lists what a second run needs to give the same. */
final class CompositeParameters {
  private CompositeParameters() {}

  static Map<String, String> of(Framework framework) {
    Steps steps = framework.steps();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("framework", framework.code().value());
    parameters.put("version", framework.version());
    parameters.put("scoring", framework.scoring().word());
    parameters.put("denominate", String.valueOf(steps.denominate()));
    parameters.put("screen", steps.screen().map(Object::toString).orElse("-"));
    parameters.put("impute", steps.impute().map(Object::toString).orElse("-"));
    parameters.put("treat", steps.treat().map(Object::toString).orElse("-"));
    parameters.put("normalise", steps.normalise().map(Object::toString).orElse("-"));
    if (steps.lookAround()) {
      parameters.put("treat.over", steps.treatOver().toString());
      parameters.put("normalise.over", steps.normaliseOver().toString());
    }
    parameters.put("weights", steps.weights().method().word());
    for (Node node : framework.nodes()) {
      if (node instanceof Group group) {
        parameters.put("aggregate." + group.code(), framework.aggregationOf(group).toString());
      }
    }
    parameters.put(
        "rounding.score",
        framework.rounding().score().isPresent()
            ? String.valueOf(framework.rounding().score().getAsInt())
            : "exact");
    return parameters;
  }
}
