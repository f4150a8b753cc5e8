package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocso.contract.wire.ScoreRecord;

/** The stored bytes of version 1 mean for ever what they meant when they were written. */
class WireTest {

  /** Fields of version 1 per message: a new field is added to a new sample, not to these. */
  static Stream<String> kinds() {
    return WireSamples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyStoredFieldIsReadAsItWasWritten(String kind) throws IOException {
    Message expected = WireSamples.all().get(kind);
    Message read = expected.getParserForType().parseFrom(stored(kind));
    assertThat(read.getAllFields()).isEqualTo(expected.getAllFields());
    assertThat(read.getUnknownFields().asMap()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theStoredBytesAreWrittenAgainUnchanged(String kind) throws IOException {
    byte[] bytes = stored(kind);
    Message read = WireSamples.all().get(kind).getParserForType().parseFrom(bytes);
    assertThat(read.toByteArray()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldOfVersionOneIsInItsSample(String kind) {
    Message sample = WireSamples.all().get(kind);
    assertThat(sample.getAllFields().keySet())
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(sample.getDescriptorForType().getFields()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fieldsOfALaterVersionSurvive(String kind) throws IOException {
    Message sample = WireSamples.all().get(kind);
    UnknownFieldSet later =
        UnknownFieldSet.newBuilder()
            .addField(900, UnknownFieldSet.Field.newBuilder().addVarint(42).build())
            .build();
    byte[] bytes = sample.toBuilder().setUnknownFields(later).build().toByteArray();
    Message read = sample.getParserForType().parseFrom(bytes);
    assertThat(read.getUnknownFields()).isEqualTo(later);
    assertThat(read.toByteArray()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void absentFieldsHaveAMeaning(String kind) throws IOException {
    Message empty = WireSamples.all().get(kind).getParserForType().parseFrom(new byte[0]);
    assertThat(empty.getAllFields()).isEmpty();
  }

  @Test
  void aRecordOfScoresIsAHeadOrAnEntry() {
    ScoreRecord head = ScoreRecord.newBuilder().setSnapshot(WireScores.snapshot()).build();
    ScoreRecord entry = ScoreRecord.newBuilder().setScore(WireScores.score()).build();
    // Numbers of the fields, each followed by a length.
    assertThat(head.toByteArray()[0]).isEqualTo((byte) (1 << 3 | 2));
    assertThat(entry.toByteArray()[0]).isEqualTo((byte) (2 << 3 | 2));
  }

  @ParameterizedTest
  @MethodSource("grains")
  void everyGrainHasItsWordOnTheWire(Grain grain) {
    assertThat(Grain.ofWire(grain.wire())).contains(grain);
  }

  static Stream<Grain> grains() {
    return Stream.of(Grain.values());
  }

  @ParameterizedTest
  @MethodSource("uses")
  void everyKindOfUseHasItsWordOnTheWire(InteractionKind kind) {
    assertThat(InteractionKind.ofWire(kind.wire())).contains(kind);
    assertThat(kind.measure().countedFromInteractions()).isTrue();
  }

  static Stream<InteractionKind> uses() {
    return Stream.of(InteractionKind.values());
  }

  private static byte[] stored(String kind) throws IOException {
    try (InputStream in = WireTest.class.getResourceAsStream("/wire/v1/" + kind + ".bin")) {
      assertThat(in).as("stored bytes of %s", kind).isNotNull();
      return in.readAllBytes();
    }
  }
}
