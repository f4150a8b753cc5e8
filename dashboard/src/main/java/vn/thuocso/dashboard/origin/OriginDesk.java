package vn.thuocso.dashboard.origin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Frameworks;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.score.UnitSheets;
import vn.thuocso.index.framework.Framework;

/** Finds what a figure was made of. */
@Service
class OriginDesk {

  private final Snapshots snapshots;
  private final UnitSheets sheets;
  private final Heads heads;

  OriginDesk(Snapshots snapshots, UnitSheets sheets, Heads heads) {
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
        ? new Answer.None(Answer.Missing.UNIT, unit)
        : find(choice.get(), nodes, NodePath.code(path));
  }

  private Answer find(ChosenSnapshot choice, Map<String, NodeScore> nodes, String code) {
    Optional<Framework> framework = Frameworks.of(choice.snapshot());
    Optional<Subject> subject = framework.flatMap(of -> Subject.find(of, code));
    if (subject.isEmpty() || !nodes.containsKey(code)) {
      return new Answer.None(Answer.Missing.NODE, code);
    }
    NodeScore score = Objects.requireNonNull(nodes.get(code));
    return new Answer.Origin(
        choice,
        heads.of(choice.snapshot()),
        framework.get(),
        subject.get(),
        score,
        nodes,
        score.approximate() ? sheets.wards(choice.snapshot(), score.unit(), code) : List.of());
  }
}
