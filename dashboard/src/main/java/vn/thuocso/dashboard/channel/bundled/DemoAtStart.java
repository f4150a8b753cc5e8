package vn.thuocso.dashboard.channel.bundled;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.ChannelKeySeed;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.dashboard.shell.Readiness;

/** Commits the demonstration's registry at start, and every hour what a new day brings. */
@Component
@Order(2)
@ConditionalOnBooleanProperty("thuocso.demo")
class DemoAtStart implements ApplicationRunner, Readiness {

  private final DemoCommit commit;
  private final Clock clock;
  private final ChannelKeySeed keys;
  private final RegistryFile file = RegistryFile.read();
  private volatile @Nullable DemoDays done;

  DemoAtStart(DemoCommit commit, Clock clock, DemoSettings settings) {
    this.commit = commit;
    this.clock = clock;
    this.keys = keys(settings.keysFile());
  }

  private static ChannelKeySeed keys(@Nullable Path file) {
    if (file == null) {
      throw new IllegalStateException(
          "THUOCSO_DEMO is true but THUOCSO_CHANNEL_KEYS_FILE is not set.");
    }
    try {
      return ChannelKeySeed.read(file);
    } catch (IOException e) {
      throw new IllegalStateException(
          "THUOCSO_CHANNEL_KEYS_FILE names " + file + ", which cannot be read.", e);
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    commitToday();
  }

  @Scheduled(initialDelay = 600_000, fixedDelay = 600_000)
  void commitToday() {
    DemoDays days = new DemoDays(keys.startDay(), HcmcCalendar.dayOf(clock.instant()));
    if (!days.equals(done)) {
      commit.commit(DemoRegistry.of(file, days), keys);
      done = days;
    }
  }

  @Override
  public Optional<String> obstacle() {
    return done == null
        ? Optional.of("the demonstration's registry is not committed yet")
        : Optional.empty();
  }
}
