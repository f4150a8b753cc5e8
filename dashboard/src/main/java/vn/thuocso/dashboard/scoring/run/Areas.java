package vn.thuocso.dashboard.scoring.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vn.thuocso.contract.ScoreKey;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.contract.wire.ScoreEntry;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.View;
import vn.thuocso.index.robust.Outcomes;
import vn.thuocso.index.robust.Uncertainty;
import vn.thuocso.index.score.AreaKpi;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.UnitFigures;

/** The entries of former districts: wards of today seen together, approximate, never assessed. */
final class Areas {

  private final Framework framework;
  private final Nodes nodes;
  private final Inputs inputs;
  private final List<FormerDistrict> districts;
  private final Spreads spreads;
  private final Bands bands;

  Areas(Framework framework, Inputs inputs, Scores scores, Uncertainty uncertainty) {
    this.framework = framework;
    this.nodes = new Nodes(framework);
    this.inputs = inputs;
    this.districts = FormerDistrict.all(framework, inputs, scores);
    Outcomes outcomes = outcomes(uncertainty.outcomes());
    this.spreads = new Spreads(outcomes, inputs.assessed().isFinal());
    this.bands = new Bands(outcomes, uncertainty.study().certainty());
  }

  /** In every draw an area moves as its wards do on the mean. */
  private Outcomes outcomes(Outcomes ofWards) {
    TreeMap<UnitCode, List<UnitCode>> members = new TreeMap<>();
    Map<UnitCode, Double> totals = new HashMap<>();
    for (FormerDistrict district : districts) {
      members.put(district.code(), district.wards().stream().map(UnitFigures::unit).toList());
      district
          .figures()
          .of(framework.tree().code())
          .value()
          .ifPresent(total -> totals.put(district.code(), total));
    }
    return ofWards.ofGroups(members, totals);
  }

  List<ScoreEntry> entries(ScoreKey key) {
    return districts.stream().map(district -> entry(key, district)).toList();
  }

  private ScoreEntry entry(ScoreKey key, FormerDistrict district) {
    List<NodeFigure> made = new ArrayList<>();
    Code total = framework.tree().code();
    NodeFigure.Builder whole = mean(district, total, nodes.code(total), "total");
    spreads.drawn(whole, district.code());
    made.add(whole.build());
    framework
        .tree()
        .children()
        .forEach(
            main ->
                made.add(
                    mean(district, main.code(), main.code().value(), nodes.role(main)).build()));
    for (Indicator indicator : framework.indicators()) {
      AreaKpi kpi = district.kpis().get(indicator.code());
      if (kpi != null) {
        made.add(kpi(indicator, kpi, district.tells(indicator.code())));
      }
    }
    for (View view : framework.views()) {
      for (int i = 0; i < view.groups().size(); i++) {
        made.add(
            mean(district, view.groups().get(i).code(), nodes.code(view, i), nodes.role(view))
                .build());
      }
    }
    boolean generated =
        district.wards().stream().map(UnitFigures::unit).anyMatch(inputs.generated()::contains);
    return Engine.entry(key, district.code().value(), district.area().kind(), generated)
        .setApproximate(true)
        .setBand(bands.of(district.code()))
        .addAllNodes(made)
        .build();
  }

  private NodeFigure.Builder mean(FormerDistrict district, Code node, String code, String role) {
    OptionalDouble value = district.figures().of(node).value();
    NodeFigure.Builder made = Micro.node(code, role, district.figures().of(node));
    if (value.isPresent()) {
      double own = value.getAsDouble();
      double[] all = values(node);
      made.setRank(1 + (int) Arrays.stream(all).filter(other -> other > own).count())
          .setTied(Arrays.stream(all).filter(other -> other == own).count() > 1);
      if (!role.equals(Nodes.LEVEL)) {
        district.open(node).ifPresent(open -> spreads.open(made, open));
      }
    }
    return made;
  }

  /** Rounded values, so that equal ones are equal. */
  private double[] values(Code node) {
    return districts.stream()
        .map(each -> each.figures().of(node).value())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  /**
   * In the indicator's own unit, which is no index: so it has counts and a range, no value.
   *
   * @param tells whether it would tell what a single ward may not show
   */
  private static NodeFigure kpi(Indicator indicator, AreaKpi kpi, boolean tells) {
    NodeFigure.Builder made =
        NodeFigure.newBuilder()
            .setNode(indicator.code().value())
            .setRole(Nodes.INDICATOR)
            .setSource(indicator.source().word());
    if (tells) {
      return made.setState(States.FEW_ABOVE).setReason("complementary").build();
    }
    made.setState(kpi.state() == State.SUPPRESSED ? States.FEW_ABOVE : States.of(kpi.state()))
        .setReason(kpi.rule().word());
    kpi.over().ifPresent(over -> Micro.counts(made, over.above(), over.below()));
    kpi.range().ifPresent(range -> Micro.interval(made, range));
    return made.build();
  }
}
