package vn.thuocso.index.framework.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.AggregationRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Imputation;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Screening;
import vn.thuocso.index.framework.Steps;
import vn.thuocso.index.framework.Treatment;
import vn.thuocso.index.framework.Weighting;

/** Reads the steps of composite scoring. */
final class StepsReader {
  private final Reading reading;
  private final ImputationReader gaps;
  private final TreatmentReader outliers;
  private final NormalisationReader scales;
  private final AggregationReader groups;

  StepsReader(Reading reading, DataRules data) {
    this.reading = reading;
    gaps = new ImputationReader(reading, data);
    outliers = new TreatmentReader(reading);
    scales = new NormalisationReader(reading);
    groups = new AggregationReader(reading);
  }

  Steps read(Mapping steps) {
    boolean denominate = steps.mapping("denominate").map(this::finished).isPresent();
    Optional<Screening> screen = steps.mapping("screen").map(this::screen);
    Optional<Imputation> impute = steps.get("impute").map(gaps::read);
    ScopeReader scopes = new ScopeReader(reading);
    Optional<Treatment> treat = steps.get("treat").map(node -> outliers.read(node, scopes));
    Optional<Normalisation> normalise =
        steps.get("normalise").map(node -> scales.read(node, scopes));
    Weighting weights = steps.get("weights").map(groups::weights).orElse(Weighting.GIVEN);
    AggregationRule aggregate =
        steps.get("aggregate").map(groups::aggregate).orElse(Steps.PLAIN.aggregate());
    List<AggregationRule> levels = steps.list("levels", this::level);
    steps.finish();
    return new Steps(
        denominate,
        screen,
        impute,
        treat,
        scopes.treat(),
        normalise,
        scopes.normalise(),
        weights,
        aggregate,
        levels);
  }

  private Mapping finished(Mapping mapping) {
    mapping.finish();
    return mapping;
  }

  private Screening screen(Mapping at) {
    Map<Code, Double> byGroup = new LinkedHashMap<>();
    at.mapping("byGroup")
        .ifPresent(
            groups ->
                groups
                    .names()
                    .forEach(
                        name ->
                            groups
                                .share(name)
                                .ifPresent(
                                    share -> byGroup.put(new Code(name), share.doubleValue()))));
    Screening screening =
        new Screening(
            at.share("minimumAvailable").map(share -> share.doubleValue()).orElse(0.0),
            byGroup,
            at.share("minimumNonZero").map(share -> share.doubleValue()).orElse(0.0),
            Set.copyOf(at.list("keep", node -> at.scalars().text(node, "keep"))),
            Set.copyOf(at.list("leaveOut", node -> at.scalars().text(node, "leaveOut"))));
    at.finish();
    return screening;
  }

  private Optional<AggregationRule> level(Node node) {
    Mapping level = new Mapping(node, "một bậc của \"levels\"", reading);
    Optional<AggregationRule> rule = level.need("aggregate").map(groups::aggregate);
    level.finish();
    return rule;
  }
}
