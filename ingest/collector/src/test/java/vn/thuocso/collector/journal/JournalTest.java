package vn.thuocso.collector.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.BytesValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.TestingClock;

class JournalTest {

  private static final JournalSettings SETTINGS =
      new JournalSettings(DataSize.ofBytes(200), Duration.ofHours(1), Duration.ofHours(47));

  @TempDir private Path directory;
  private final TestingClock clock = new TestingClock("2026-11-22T00:00:00Z");

  @Test
  void whatWasAppendedIsThereAfterTheProcessDied() throws IOException {
    Journal journal = open();
    append(journal, "một", "hai");
    // No close: a process that is killed closes nothing.
    assertThat(keys(open())).containsExactly("một", "hai");
  }

  @Test
  void aTornTailIsCutAndWhatCameBeforeStays() throws IOException {
    append(open(), "một", "hai");
    Path segment = Segment.name(directory, 1);
    long whole = Files.size(segment);
    Files.write(segment, new byte[] {0, 0, 0, 50, 1, 2, 3}, StandardOpenOption.APPEND);
    assertThat(keys(open())).containsExactly("một", "hai");
    assertThat(Files.size(segment)).isEqualTo(whole);
  }

  @Test
  void aDamagedEntryEndsItsSegment() throws IOException {
    append(open(), "một", "hai");
    Path segment = Segment.name(directory, 1);
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length - 1] ^= 1;
    Files.write(segment, bytes);
    assertThat(keys(open())).containsExactly("một");
  }

  @Test
  void aSegmentTornBeforeItsHeadIsDropped() throws IOException {
    Files.write(Segment.name(directory, 1), new byte[] {1, 2});
    assertThat(keys(open())).isEmpty();
  }

  @Test
  void onlyWhatIsForcedMayBeSent() throws IOException {
    Journal journal = open();
    append(journal, "một");
    Segment segment = journal.segmentFrom(0).orElseThrow();
    assertThat(segment.read(Segment.HEAD, journal.readable(segment)).entries()).isEmpty();
    journal.force();
    assertThat(segment.read(Segment.HEAD, journal.readable(segment)).entries()).hasSize(1);
  }

  @Test
  void segmentsAreClosedBySizeAndByAge() throws IOException {
    Journal journal = open();
    append(journal, "một");
    clock.pass(Duration.ofHours(1));
    append(journal, "hai");
    assertThat(journal.segmentFrom(2)).isPresent();
    for (int i = 0; i < 20; i++) {
      append(journal, "ba");
    }
    assertThat(journal.segmentFrom(3)).isPresent();
  }

  @Test
  void aNumberIsNeverGivenTwice() throws IOException {
    Journal journal = open();
    append(journal, "một");
    journal.close();
    new Position(2, Segment.HEAD).save(journal.positionFile());
    journal.deleteBelow(2);
    Journal again = open();
    append(again, "hai");
    assertThat(again.segmentFrom(0).orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void whatLiesBeforeThePositionIsDeletedOnOpening() throws IOException {
    Journal journal = open();
    append(journal, "một");
    journal.close();
    // Killed between noting the position and deleting.
    new Position(2, Segment.HEAD).save(journal.positionFile());
    assertThat(open().segmentFrom(0)).isEmpty();
    assertThat(Segment.name(directory, 1)).doesNotExist();
  }

  @Test
  void aDiskThatIsFullForOnceCostsOneRecordAndTheJournalGoesOn() throws IOException {
    FullDisk disk = new FullDisk();
    Journal journal = Journal.open(directory, SETTINGS, clock, disk);
    disk.refuse(1);
    assertThatThrownBy(() -> append(journal, "một")).hasMessage(FullDisk.MESSAGE);
    append(journal, "hai");
    disk.refuse(1);
    assertThatThrownBy(() -> append(journal, "ba")).hasMessage(FullDisk.MESSAGE);
    append(journal, "bốn");
    assertThat(keys(open())).containsExactly("hai", "bốn");
  }

  @Test
  void aFullDiskIsToldUntilItHasRoomAgainThoughNobodyComes() throws IOException {
    FullDisk disk = new FullDisk();
    Journal journal = Journal.open(directory, SETTINGS, clock, disk);
    assertThat(journal.takesRecords()).isTrue();
    disk.refuse(2);
    assertThatThrownBy(() -> append(journal, "một")).hasMessage(FullDisk.MESSAGE);
    assertThat(journal.takesRecords()).isFalse();
    assertThat(journal.takesRecords()).isTrue();
    append(journal, "hai");
    assertThat(keys(open())).containsExactly("hai");
  }

  @Test
  void aRecordAfterALongSilenceIsNotOldFromTheStart() throws IOException {
    FullDisk disk = new FullDisk();
    Journal journal = Journal.open(directory, SETTINGS, clock, disk);
    disk.refuse(1);
    assertThatThrownBy(() -> append(journal, "một")).hasMessage(FullDisk.MESSAGE);
    assertThat(journal.takesRecords()).isTrue();
    clock.pass(Duration.ofHours(48));
    append(journal, "hai");
    Segment last = journal.segmentFrom(2).orElseThrow();
    assertThat(last.begun()).isEqualTo(clock.instant());
  }

  /** Takes half of what it is given and refuses, so many times. */
  private static final class FullDisk implements Writing {

    static final String MESSAGE = "No space left on device";

    private int refusals;

    void refuse(int times) {
      refusals = times;
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
      if (refusals == 0) {
        TO_DISK.write(channel, bytes, from);
        return;
      }
      refusals--;
      TO_DISK.write(channel, bytes.slice(0, bytes.remaining() / 2), from);
      throw new IOException(MESSAGE);
    }
  }

  private Journal open() throws IOException {
    return Journal.open(directory, SETTINGS, clock);
  }

  private static void append(Journal journal, String... keys) throws IOException {
    for (String key : keys) {
      journal.append("interactions", key, BytesValue.of(ByteString.copyFromUtf8("giá trị")));
    }
  }

  private static List<String> keys(Journal journal) throws IOException {
    List<String> keys = new ArrayList<>();
    Optional<Segment> segment = journal.segmentFrom(0);
    while (segment.isPresent()) {
      segment
          .get()
          .read(Segment.HEAD, segment.get().size())
          .entries()
          .forEach(entry -> keys.add(entry.key()));
      segment = journal.segmentFrom(segment.get().number() + 1);
    }
    return keys;
  }
}
