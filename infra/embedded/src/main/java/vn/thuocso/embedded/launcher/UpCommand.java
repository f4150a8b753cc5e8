package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.embedded.postgres.PostgresMain;
import vn.thuocso.embedded.process.FreePorts;

/** Brings the product up over a data directory and keeps it up until somebody ends it. */
final class UpCommand {

  private final Options options;
  private final DataDirectory data;
  private final Tools tools;
  private final Console console;

  UpCommand(Options options, Tools tools, Console console) {
    this.options = options;
    this.data = new DataDirectory(options.data());
    this.tools = tools;
    this.console = console;
  }

  /** Does all that can be done before anything runs: checks, build, and a copy of what is built. */
  int prepare() throws IOException {
    try (DataDirectory.Hold hold = claim()) {
      Build build = new Build(options.root(), console);
      build.bringUpToDate(data.log("build").path());
      if (options.clickhouse().isEmpty()) {
        build.installEngine(data.log("engine").path());
      }
      for (Shipment shipment : Shipment.all(options.root())) {
        if (shipment.isBuilt()) {
          shipment.copyInto(data.app());
        }
      }
      return hold.channel().isOpen() ? 0 : 1;
    }
  }

  /** Starts everything, says where it is, and returns when it has ended. */
  int run() throws IOException {
    try (DataDirectory.Hold hold = claim()) {
      new Secrets(data.secrets()).generate(Clock.systemUTC());
      Product product =
          new Product(options, data, new JavaCommand(data.app(), data.logs(), tools.has("setsid")));
      List<ProcessSpec> processes = product.processes();
      for (ProcessSpec process : processes) {
        Files.createDirectories(data.path().resolve(process.name()));
      }
      supervise(product, processes);
      return hold.channel().isOpen() ? 0 : 1;
    }
  }

  private void supervise(Product product, List<ProcessSpec> processes) {
    Supervisor supervisor =
        new Supervisor(
            processes,
            Product.END_ORDER,
            data,
            options.demo(),
            RestartPauses.USUAL,
            new SpaceWatch(data::spaceLeft),
            console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor), "launcher-shutdown"));
    Set<String> started =
        processes.stream().map(ProcessSpec::name).collect(Collectors.toUnmodifiableSet());
    supervisor.run(() -> welcome(started), () -> drain(product));
  }

  private static void end(Supervisor supervisor) {
    supervisor.requestStop();
    try {
      supervisor.awaitStopped();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain(Product product) {
    if (new Drain(product.kafka(), Duration.ofSeconds(10)).await()) {
      console.progress("the job has taken everything that was accepted");
    }
  }

  /** Makes directory and ports ours, or says in one sentence why they cannot be. */
  private DataDirectory.Hold claim() throws IOException {
    DataDirectory.Hold hold = data.open();
    try {
      RunState.read(data.stateFile())
          .ifPresent(left -> new Orphans(Product.END_ORDER, console).end(left));
      options.ports().requireFree(Product.ports(options), FreePorts::isFree, PortHolder::describe);
      PostgresMain.refusal(data.path().resolve("postgres"))
          .ifPresent(
              sentence -> {
                throw new LaunchFailure(sentence);
              });
      return hold;
    } catch (LaunchFailure | IOException refused) {
      hold.close();
      throw refused;
    }
  }

  private void welcome(Set<String> started) {
    String host = "http://127.0.0.1:";
    console.say("");
    console.say("Thước Số is ready.");
    if (started.contains("dashboard")) {
      console.say("  dashboard   " + host + options.ports().of(ServerPort.DASHBOARD));
      sayWhoComesIn(data.path().resolve("dashboard"));
    }
    if (started.contains("collector")) {
      console.say("  collector   " + options.collectorUrl());
    }
    if (started.contains("job")) {
      console.say("  Flink job   " + host + options.ports().of(ServerPort.JOB));
    }
    console.say("  data, logs  " + data.path());
    console.say("Ctrl-C or infra/down ends it; everything is kept.");
  }

  /** The dashboard leaves there whom it lets in; only this user reads it. */
  private void sayWhoComesIn(Path dashboard) {
    Path accounts = dashboard.resolve("demo-accounts.txt");
    if (options.demo() && Files.exists(accounts)) {
      console.say("  accounts    names and passwords in " + accounts);
    }
    Path link = dashboard.resolve("first-administrator.link");
    if (Files.exists(link)) {
      console.say("  first login one-time link for an administrator in " + link);
    }
  }
}
