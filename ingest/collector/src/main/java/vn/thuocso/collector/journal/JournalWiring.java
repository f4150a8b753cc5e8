package vn.thuocso.collector.journal;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Condition;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.collector.status.DataSettings;

/** Puts the journal and its forwarder together. */
@Configuration(proxyBeanMethods = false)
class JournalWiring {

  @Bean
  Journal journal(DataSettings data, JournalSettings settings, Clock clock) throws IOException {
    return Journal.open(data.directory().resolve("journal"), settings, clock);
  }

  @Bean
  Condition journalWritable(Journal journal) {
    return () ->
        journal.takesRecords()
            ? Optional.empty()
            : Optional.of("the journal cannot be written; is the disk full?");
  }

  @Bean
  Forwarder forwarder(
      Journal journal, Outlet outlet, Counters counters, JournalSettings settings, Clock clock)
      throws IOException {
    return Forwarder.start(journal, outlet, counters, settings.keep(), clock);
  }
}
