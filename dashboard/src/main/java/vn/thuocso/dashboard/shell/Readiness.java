package vn.thuocso.dashboard.shell;

import java.util.Optional;

/** What a module has to say when somebody asks whether the dashboard is ready. */
public interface Readiness {

  /** What is still missing; empty when nothing is. */
  Optional<String> obstacle();

  /** What is worth knowing although the dashboard is ready. */
  default Optional<String> remark() {
    return Optional.empty();
  }
}
