package vn.thuocso.index.framework.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.ImputationMethod;

/** Reads how gaps are filled. */
final class ImputationReader {
  private static final Set<ImputationMethod> BY_GROUP =
      Set.of(ImputationMethod.GROUP_MEAN, ImputationMethod.GROUP_MEDIAN);
  private static final Set<ImputationMethod> BY_UNIT =
      Set.of(ImputationMethod.UNIT_MEAN, ImputationMethod.UNIT_MEDIAN);

  private final Reading reading;
  private final DataRules data;

  ImputationReader(Reading reading, DataRules data) {
    this.reading = reading;
    this.data = data;
  }

  Imputation read(Node node) {
    Mapping impute = Mapping.ofMethod(node, "impute", reading);
    ImputationMethod method =
        impute
            .need("method")
            .flatMap(m -> impute.scalars().term(m, "method", ImputationMethod.values()))
            .orElse(ImputationMethod.NONE);
    Optional<String> group = Optional.empty();
    OptionalInt level = OptionalInt.empty();
    OptionalInt maxPeriods = OptionalInt.empty();
    if (BY_GROUP.contains(method)) {
      impute.need("group");
      group = impute.optionalText("group");
      reading.column(impute, "group", group, data.groups(), "data.groups");
    } else if (BY_UNIT.contains(method)) {
      level = impute.integer("level", 1, 20);
    } else if (method.isByTime()) {
      maxPeriods = impute.integer("maxPeriods", 1, 1000);
    }
    impute.finish();
    return new Imputation(method, group, level, maxPeriods);
  }
}
