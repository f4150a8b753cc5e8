package vn.thuocso.index.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.ImputationMethod;
import vn.thuocso.index.framework.Scope;
import vn.thuocso.index.framework.Steps;

/**
 * Turns cells into columns of doubles, once. Only the period itself is held to the rules: a cell of
 * another period that breaks one has no value.
 */
final class Compiler {
  private final Framework framework;
  private final Finds finds;

  Compiler(Framework framework, Finds finds) {
    this.framework = framework;
    this.finds = finds;
  }

  Plan compile(Dataset dataset, Period period) {
    Sheet sheet =
        dataset
            .sheet(period)
            .orElseThrow(() -> new IllegalArgumentException("no period " + period));
    List<Sheet> wanted = editions(dataset, sheet);
    List<Plan> editions = new ArrayList<>();
    SheetReader quiet = SheetReader.quiet(framework);
    for (Sheet other : wanted) {
      if (other != sheet) {
        editions.add(edition(dataset, other, quiet, List.of(), 0));
      }
    }
    return edition(
        dataset, sheet, new SheetReader(framework, finds), editions, wanted.indexOf(sheet));
  }

  private Plan edition(
      Dataset dataset, Sheet sheet, SheetReader reader, List<Plan> others, int own) {
    Screener screener = new Screener(framework);
    List<Screened> screened = screener.screen(sheet);
    List<Unit> units = screener.rest(sheet, screened);
    SheetReader.Columns now = reader.read(sheet, units);
    Around around = isByTime() ? Around.of(framework, dataset, sheet, units) : Around.NOTHING;
    Input input =
        new Input(
            sheet.period(), units, now.data, now.states, now.errors, now.denominators, around);
    return new Plan(framework, input, screened, others, own);
  }

  /** The editions that a step looks at, from the earliest, the period's own among them. */
  private List<Sheet> editions(Dataset dataset, Sheet own) {
    Steps steps = framework.steps();
    boolean all =
        steps.treatOver() instanceof Scope.AllPeriods
            || steps.normaliseOver() instanceof Scope.AllPeriods;
    Optional<Period> baseline = Optional.empty();
    if (steps.normaliseOver() instanceof Scope.Baseline base) {
      baseline = Optional.of(new Period(base.period()));
      if (dataset.sheet(baseline.get()).isEmpty()) {
        finds.unknownBaseline(framework.tree(), base.period(), dataset.periods());
      }
    }
    Optional<Period> base = baseline;
    return dataset.sheets().stream()
        .filter(each -> all || each == own || base.filter(each.period()::equals).isPresent())
        .toList();
  }

  private boolean isByTime() {
    return framework.steps().impute().filter(rule -> rule.method().isByTime()).isPresent()
        || framework.indicators().stream()
            .flatMap(one -> one.column().impute().stream())
            .map(rule -> rule.method())
            .anyMatch(ImputationMethod::isByTime);
  }
}
