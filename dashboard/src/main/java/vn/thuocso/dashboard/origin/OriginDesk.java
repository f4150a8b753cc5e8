package vn.thuocso.dashboard.origin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Frameworks;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitSheets;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.scoring.measured.Lineage;
import vn.thuocso.dashboard.scoring.measured.MeasuredLineage;
import vn.thuocso.index.framework.Framework;

/** Finds what a figure was made of. */
@Service
class OriginDesk {

  private static final Logger log = LoggerFactory.getLogger(OriginDesk.class);

  private static final String CITY = "01";

  private final Snapshots snapshots;
  private final UnitSheets sheets;
  private final Heads heads;
  private final ShownInputs inputs;
  private final MeasuredLineage measured;
  private final Clock clock;

  OriginDesk(
      Snapshots snapshots,
      UnitSheets sheets,
      Heads heads,
      ShownInputs inputs,
      MeasuredLineage measured,
      Clock clock) {
    this.clock = clock;
    this.inputs = inputs;
    this.measured = measured;
    this.snapshots = snapshots;
    this.sheets = sheets;
    this.heads = heads;
  }

  /** The figure of a unit at a node, in the snapshot that those words choose. */
  Answer find(String unit, String path, Map<String, String> words) {
    Optional<ChosenSnapshot> choice = ChosenSnapshot.of(words, snapshots.complete());
    if (choice.isEmpty()) {
      return new Answer.None(Answer.Missing.SNAPSHOT, "");
    }
    Map<String, NodeScore> nodes =
        unit.matches("01|[0-9]{3}|[0-9]{5}")
            ? sheets.of(choice.get().snapshot(), new UnitCode(unit))
            : Map.of();
    return nodes.isEmpty()
        ? new Answer.None(unit.equals(CITY) ? Answer.Missing.CITY : Answer.Missing.UNIT, unit)
        : find(choice.get(), nodes, NodePath.code(path));
  }

  private Answer find(ChosenSnapshot choice, Map<String, NodeScore> nodes, String code) {
    Optional<Framework> framework = Frameworks.of(choice.snapshot());
    Optional<Subject> subject = framework.flatMap(of -> Subject.find(of, code));
    if (subject.isEmpty() || !nodes.containsKey(code)) {
      return new Answer.None(Answer.Missing.NODE, code);
    }
    NodeScore score = Objects.requireNonNull(nodes.get(code));
    Head head = heads.of(choice.snapshot());
    List<NodeScore> wards =
        score.approximate() ? sheets.wards(choice.snapshot(), score.unit(), code) : List.of();
    return new Answer.Origin(
        choice,
        head,
        framework.get(),
        subject.get(),
        score,
        nodes,
        wards,
        example(choice.snapshot(), framework.get(), subject.get(), nodes, wards),
        subject.get().indicator().flatMap(of -> inputs.of(choice.snapshot(), head, score, of)),
        clock.instant(),
        lineage(framework.get(), choice.snapshot(), score));
  }

  /** Of an area in the first of its wards that has a figure there. */
  private Optional<Example> example(
      Snapshot at,
      Framework framework,
      Subject subject,
      Map<String, NodeScore> nodes,
      List<NodeScore> wards) {
    if (!wards.isEmpty()) {
      return wards.stream()
          .filter(ward -> ward.state().equals("present"))
          .findFirst()
          .flatMap(ward -> Example.of(framework, subject, sheets.of(at, ward.unit())));
    }
    return subject.indicator().isPresent()
        ? Optional.empty()
        : Example.of(framework, subject, nodes);
  }

  /** Suppressed figures are not even asked for; a slow warehouse leaves the rest of the page. */
  private Optional<Lineage> lineage(Framework framework, Snapshot at, NodeScore score) {
    if (score.approximate() || score.suppressed() || !score.source().equals("measured")) {
      return Optional.empty();
    }
    try {
      return Assessed.of(framework, at.year(), at.asOf(), at.variant() == Variant.CLEANED)
          .flatMap(assessed -> measured.of(score.node(), score.unit(), assessed.scope()));
    } catch (WarehouseAway slow) {
      log.warn("The lineage of {} was not told in time", score.node(), slow);
      return Optional.empty();
    }
  }
}
