package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.EventId;

class RememberedIdsTest {

  private static final int HOUR = 490_000;

  @Test
  void anIdIsNewOnce() {
    RememberedIds ids = new RememberedIds();
    assertThat(ids.add(1, 2, HOUR)).isTrue();
    assertThat(ids.add(1, 2, HOUR + 5)).isFalse();
    assertThat(ids.add(2, 1, HOUR)).isTrue();
    assertThat(ids.size()).isEqualTo(2);
  }

  @Test
  void theIdOfZerosIsAnIdLikeAnyOther() {
    RememberedIds ids = new RememberedIds();
    assertThat(ids.add(0, 0, HOUR)).isTrue();
    assertThat(ids.add(0, 0, HOUR)).isFalse();
  }

  @Test
  void idsThatCountUpAreToldApartLikeHashes() {
    RememberedIds ids = new RememberedIds();
    for (long i = 0; i < 50_000; i++) {
      assertThat(ids.add(7, i, HOUR)).isTrue();
    }
    for (long i = 0; i < 50_000; i++) {
      assertThat(ids.add(7, i, HOUR)).isFalse();
    }
  }

  @Test
  void aRandomSequenceIsJudgedAsBySetsOfTheLibrary() {
    Random random = new Random(11);
    RememberedIds ids = new RememberedIds();
    Set<EventId> model = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long high = random.nextInt(300);
      long low = random.nextInt(300);
      assertThat(ids.add(high, low, HOUR)).isEqualTo(model.add(new EventId(high, low)));
    }
    assertThat(ids.size()).isEqualTo(model.size());
  }

  @Test
  void hoursThatAreOverAreForgottenAndOthersStay() {
    RememberedIds ids = new RememberedIds();
    for (int i = 0; i < 1_000; i++) {
      ids.add(i, -i, HOUR + i % 10);
    }
    ids.forgetBefore(HOUR + 4);
    assertThat(ids.size()).isEqualTo(600);
    assertThat(ids.add(3, -3, HOUR)).isTrue();
    assertThat(ids.add(4, -4, HOUR)).isFalse();
    ids.forgetBefore(HOUR + 10);
    assertThat(ids.size()).isZero();
  }

  @Test
  void aCopyChangesOnItsOwn() throws IOException {
    RememberedIds before = new RememberedIds();
    for (int i = 0; i < 500; i++) {
      before.add(i, i, HOUR);
    }
    byte[] snapshot = bytes(before);
    RememberedIds after = before.copy();
    for (int i = 500; i < 2_000; i++) {
      assertThat(after.add(i, i, HOUR)).isTrue();
    }
    after.forgetBefore(HOUR + 1);
    assertThat(bytes(before)).isEqualTo(snapshot);
    assertThat(before.size()).isEqualTo(500);
    assertThat(after.size()).isZero();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    RememberedIds ids = new RememberedIds();
    for (int i = 0; i < 3_000; i++) {
      ids.add(i * 31L, i, HOUR + i % 3);
    }
    RememberedIds read =
        RememberedIds.read(new DataInputStream(new ByteArrayInputStream(bytes(ids))));
    assertThat(read.size()).isEqualTo(3_000);
    for (int i = 0; i < 3_000; i++) {
      assertThat(read.add(i * 31L, i, HOUR)).isFalse();
    }
    read.forgetBefore(HOUR + 2);
    assertThat(read.size()).isEqualTo(1_000);
  }

  private static byte[] bytes(RememberedIds ids) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ids.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
