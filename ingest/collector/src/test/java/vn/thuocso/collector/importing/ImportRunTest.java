package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.collector.event.Contents;
import vn.thuocso.collector.event.DeadLetters;
import vn.thuocso.collector.event.FigureRules;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.wire.ChannelEntry;

class ImportRunTest {

  @TempDir private Path directory;
  private final TestingClock clock = new TestingClock("2026-11-22T00:00:00Z");

  @Test
  void aFailureThatIsOursIsLoggedByItsKindAndPlaceAndNothingOfTheFile() {
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    Logger log = (Logger) LoggerFactory.getLogger(ImportRun.class);
    log.addAppender(said);
    ImportRun run = run(directory.resolve("Nguyễn Văn A.csv"));
    run.run();
    log.detachAppender(said);

    assertThat(run.report().state()).isEqualTo("failed");
    assertThat(said.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .contains("Import id-1 failed", "NoSuchFileException at ")
        .doesNotContain("Nguyễn");
  }

  private ImportRun run(Path file) {
    return new ImportRun(
        new ImportRequest(
            ChannelEntry.newBuilder().setId("tay-ho").build(),
            FileFormat.TEMPLATE_CSV,
            file,
            "00",
            1,
            "",
            null),
        "id-1",
        new FigureRules(new Contents(new Registry()), clock),
        new DeadLetters(directory, clock),
        Outlet.by(
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer())),
        10);
  }
}
