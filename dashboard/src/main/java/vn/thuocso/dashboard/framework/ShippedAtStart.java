package vn.thuocso.dashboard.framework;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** Sees at start that the definition which the product scores by is there, and adopted. */
@Component
@Order(3)
class ShippedAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedAtStart.class);

  private static final String NAME = "dti-tuyen-giao";

  private final DefinitionTable table;
  private final Definitions definitions;

  ShippedAtStart(DefinitionTable table, Definitions definitions) {
    this.table = table;
    this.definitions = definitions;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    byte[] bytes = ShippedFrameworks.bytes(NAME).orElseThrow();
    Reading reading = Reading.of(bytes);
    String code = reading.framework().orElseThrow().code().value();
    String version = reading.framework().orElseThrow().version();
    Optional<Kept> there = table.find(code, version);
    if (there.isEmpty()) {
      definitions.keep(reading.framework().orElseThrow(), bytes, Definitions.PRODUCT);
      Kept draft = table.find(code, version).orElseThrow();
      definitions.adopt(draft, "", null, Definitions.PRODUCT);
    } else if (!there.get().sha256().equals(Definitions.sha256(bytes))) {
      LOG.error(
          "This release ships another {} {} than the one that is kept: scores are computed by the"
              + " shipped one, pages show the kept one.",
          code,
          version);
    }
  }
}
