package vn.thuocso.collector.event;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocso.collector.edge.BotRules;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.status.Counters;

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
  UseRules useRules(Contents contents, DayTokens tokens, BotRules bots, Clock clock) {
    return new UseRules(contents, tokens, bots, clock);
  }

  @Bean
  DeadLetters deadLetters(Clock clock) {
    return new DeadLetters(clock);
  }

  @Bean
  EventIntake eventIntake(
      FigureRules figures,
      UseRules uses,
      DeadLetters letters,
      Outlet outlet,
      Counters counters,
      IntakeLimits limits) {
    return new EventIntake(figures, uses, letters, outlet, counters, limits);
  }
}
