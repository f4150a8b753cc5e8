package vn.thuocso.collector.qr;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.collector.edge.Marks;
import vn.thuocso.collector.journal.Journal;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.status.Counters;

/** Puts the desk of printed codes together. */
@Configuration(proxyBeanMethods = false)
class CodeWiring {

  @Bean
  CodeDesk codeDesk(
      Registry registry,
      Journal journal,
      DayTokens tokens,
      Marks marks,
      Counters counters,
      Clock clock) {
    return new CodeDesk(registry, journal, tokens, marks, counters, clock);
  }
}
