package vn.thuocso.collector.event;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.edge.BotRules;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.collector.status.DataSettings;

/** Puts the intake of events together. */
@Configuration(proxyBeanMethods = false)
class EventWiring {

  @Bean
  Contents contents(Registry registry) {
    return new Contents(registry);
  }

  @Bean
  FigureRules figureRules(Contents contents, Clock clock) {
    return new FigureRules(contents, clock);
  }

  @Bean
  EventRules eventRules(
      FigureRules figures,
      Contents contents,
      DayTokens tokens,
      BotRules bots,
      Registry registry,
      Clock clock) {
    return new EventRules(
        figures, new UseRules(contents, tokens, bots, clock), new VoteRules(registry, clock));
  }

  @Bean
  DeadLetters deadLetters(DataSettings data, Clock clock) {
    return new DeadLetters(data.directory(), clock);
  }

  @Bean
  EventIntake eventIntake(
      EventRules rules,
      DeadLetters letters,
      Outlet outlet,
      Counters counters,
      IntakeLimits limits) {
    return new EventIntake(rules, letters, outlet, counters, limits);
  }
}
