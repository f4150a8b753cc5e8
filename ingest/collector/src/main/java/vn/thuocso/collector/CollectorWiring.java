package vn.thuocso.collector;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.thuocso.collector.edge.BotRules;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.outlet.JobLag;
import vn.thuocso.collector.outlet.KafkaSettings;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.registry.ChannelKeys;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.registry.RegistryFollower;
import vn.thuocso.collector.status.Condition;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.collector.status.DataSettings;

/** Puts together what every part of the collector shares. */
@Configuration(proxyBeanMethods = false)
class CollectorWiring {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Counters counters() {
    return new Counters();
  }

  @Bean
  BotRules botRules() {
    return BotRules.load();
  }

  @Bean
  DayTokens dayTokens(DataSettings data, Clock clock) {
    return new DayTokens(data.directory(), clock);
  }

  @Bean
  Outlet outlet(KafkaSettings settings) {
    return Outlet.to(settings);
  }

  @Bean
  JobLag jobLag(KafkaSettings settings, Clock clock) {
    return new JobLag(settings, clock);
  }

  @Bean
  Gate gate(JobLag lag, KafkaSettings settings) {
    return new Gate(lag::behind, settings.maxLag());
  }

  @Bean
  LagWatch lagWatch(JobLag lag) {
    return new LagWatch(lag);
  }

  /** Measures the job's lag, twice a minute unless told otherwise. */
  record LagWatch(JobLag lag) {

    @Scheduled(initialDelay = 5_000, fixedDelayString = "${thuocso.kafka.lag-every:30s}")
    void measure() {
      lag.measure();
    }
  }

  @Bean
  Registry registry() {
    return new Registry();
  }

  @Bean
  RegistryFollower registryFollower(Registry registry, DataSettings data, KafkaSettings settings) {
    return RegistryFollower.start(registry, data.directory(), settings);
  }

  @Bean
  Condition registryComplete(RegistryFollower follower) {
    return () ->
        follower.isComplete()
            ? Optional.empty()
            : Optional.of("the registry has not been read to its end");
  }

  @Bean
  ChannelKeys channelKeys(Registry registry) {
    return new ChannelKeys(registry);
  }
}
