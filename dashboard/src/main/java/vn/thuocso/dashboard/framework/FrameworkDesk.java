package vn.thuocso.dashboard.framework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thuocso.dashboard.access.AccountNames;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Framework;

/** Where definitions are read and decided about. */
@Component
class FrameworkDesk {

  private final DefinitionTable table;
  private final Definitions definitions;
  private final Frameworks frameworks;
  private final Callers callers;
  private final AccountNames names;
  private final MessageSource messages;

  FrameworkDesk(
      DefinitionTable table,
      Definitions definitions,
      Frameworks frameworks,
      Callers callers,
      AccountNames names,
      MessageSource messages) {
    this.table = table;
    this.definitions = definitions;
    this.frameworks = frameworks;
    this.callers = callers;
    this.names = names;
    this.messages = messages;
  }

  List<Kept> all() {
    return table.all();
  }

  Optional<Kept> find(String code, String version) {
    return table.find(code, version);
  }

  /** The version of that key. */
  Optional<Kept> named(String key) {
    int bar = key.indexOf('|');
    return bar < 0 ? Optional.empty() : table.find(key.substring(0, bar), key.substring(bar + 1));
  }

  byte[] bytes(Kept kept) {
    return table.bytes(kept.code(), kept.version());
  }

  Comparison compare(Kept before, Kept after, Wording say) {
    return Comparison.of(frameworks.read(before), frameworks.read(after), say);
  }

  boolean isPlanner() {
    return callers.mayEverywhere(Role.PLANNER, Role.ADMINISTRATOR);
  }

  void requirePlanner() {
    callers.requireEverywhere(Role.PLANNER, Role.ADMINISTRATOR);
  }

  Outcome keep(Framework framework, byte[] bytes) {
    return definitions.keep(framework, bytes, caller());
  }

  long caller() {
    return callers.current().account();
  }

  FrameworkPages pages(Collection<Kept> about, Locale language) {
    List<Long> accounts =
        about.stream()
            .flatMap(
                kept ->
                    Stream.of(
                            Optional.of(kept.imported()),
                            kept.adopted(),
                            kept.ending(),
                            kept.retired())
                        .flatMap(Optional::stream))
            .map(Kept.Step::by)
            .distinct()
            .collect(Collectors.toList());
    Map<Long, String> known = new HashMap<>(names.of(accounts));
    return new FrameworkPages(Wording.in(language, messages), known);
  }

  /** One version, with what may be decided about it now and by whoever asks. */
  String show(Kept kept, Form form, String refusal, Model model, Locale language) {
    FrameworkPages pages = pages(List.of(kept), language);
    boolean planner = isPlanner();
    boolean adopted = kept.state() == State.ADOPTED;
    model.addAttribute("version", pages.version(kept, frameworks.read(kept)));
    model.addAttribute("form", form);
    model.addAttribute("refusal", refusal);
    model.addAttribute("adopts", planner && kept.state() == State.DRAFT);
    model.addAttribute("proposes", planner && adopted && kept.ending().isEmpty());
    model.addAttribute("retires", planner && adopted && kept.ending().isPresent());
    boolean proposed =
        kept.state() == State.DRAFT
            ? kept.imported().by() == caller()
            : kept.ending().filter(step -> step.by() == caller()).isPresent();
    model.addAttribute("own", proposed);
    return "framework/version";
  }
}
