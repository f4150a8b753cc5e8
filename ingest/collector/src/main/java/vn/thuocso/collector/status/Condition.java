package vn.thuocso.collector.status;

import java.util.Optional;

/** Something that must hold before the collector is ready. */
@FunctionalInterface
public interface Condition {

  /** Returns what is still missing, in one sentence; empty when it holds. */
  Optional<String> missing();
}
