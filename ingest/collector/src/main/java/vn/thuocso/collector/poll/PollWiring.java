package vn.thuocso.collector.poll;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.journal.Journal;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.collector.status.DataSettings;

/** Puts polls together. */
@Configuration(proxyBeanMethods = false)
class PollWiring {

  @Bean
  FormTokens formTokens(DataSettings data, PollSettings settings, Clock clock) {
    return new FormTokens(data.directory(), settings.formLife(), clock);
  }

  @Bean
  BallotBox ballotBox(Outlet outlet, Journal journal, Counters counters, Clock clock, Gate gate) {
    return new BallotBox(outlet, journal, counters, clock, gate);
  }
}
