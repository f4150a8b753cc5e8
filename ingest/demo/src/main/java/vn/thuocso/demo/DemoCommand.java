package vn.thuocso.demo;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKeySeed;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.post.CollectorClient;
import vn.thuocso.demo.post.Teller;
import vn.thuocso.demo.registry.RegistryPlan;
import vn.thuocso.demo.series.Series;
import vn.thuocso.demo.series.Story;
import vn.thuocso.demo.series.Timeline;

/** Fills the demonstration city and keeps it alive until it is told to end. */
public final class DemoCommand {

  private DemoCommand() {}

  /** Takes no arguments; reads the environment. Ends with 0 on SIGTERM. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    Console console = Console.standard(clock);
    DemoSettings settings;
    try {
      settings = DemoSettings.of(System.getenv());
    } catch (IllegalArgumentException wrong) {
      console.line(String.valueOf(wrong.getMessage()));
      System.exit(2);
      return;
    }
    teller(settings, clock, console).run();
  }

  private static Teller teller(DemoSettings settings, Clock clock, Console console)
      throws IOException {
    ChannelKeySeed keys = ChannelKeySeed.read(settings.keys());
    City city = City.hanoi();
    Noise noise = DemoSeed.NOISE;
    List<Series> story = Story.of(city, RegistryPlan.of(city, noise), noise);
    Timeline timeline = new Timeline(story, keys.startDay().minusDays(1));
    CollectorClient collector =
        new CollectorClient(
            settings.collector(), id -> keys.keyOf(new ChannelId(id)).value(), console::line);
    return new Teller(timeline, collector, clock, settings.data(), console::line);
  }
}
