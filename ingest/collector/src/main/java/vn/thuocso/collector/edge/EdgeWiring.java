package vn.thuocso.collector.edge;

import java.time.Clock;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.thuocso.collector.status.Counters;

/** Puts the door together and lets it forget on time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EdgeWiring {

  @Bean
  Visitors visitors(EdgeSettings settings) {
    return new Visitors(settings);
  }

  @Bean
  BurstRule burstRule(EdgeSettings settings, Clock clock) {
    return new BurstRule(settings.burstOpens(), settings.burstWindow(), clock);
  }

  @Bean
  Marks marks(BotRules bots, BurstRule bursts) {
    return new Marks(bots, bursts);
  }

  @Bean
  Forgetting forgetting(DayTokens tokens, BurstRule bursts) {
    return new Forgetting(tokens, bursts);
  }

  /** Boot appends a valve of its own; what comes later stands nearer and speaks first. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problems(Counters counters) {
    return server ->
        server.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve(counters)));
  }

  /** Lets the day's key go at midnight though nobody comes. */
  record Forgetting(DayTokens tokens, BurstRule bursts) {

    @Scheduled(fixedDelay = 10_000)
    void forget() {
      tokens.forget();
      bursts.forgetIdle();
    }
  }
}
