package vn.thuocso.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InspectionTest {

  @Test
  void anUntouchedChainIsWhole() {
    TestingChain chain = TestingChain.of(5);
    Inspection.Findings findings = chain.inspected(new Mark(chain.entry(3).head(), ""));
    assertThat(findings.isWhole()).isTrue();
    assertThat(findings.count()).isEqualTo(5);
    assertThat(findings.head()).isEqualTo(chain.head());
    assertThat(TestingChain.of(0).inspected().isWhole()).isTrue();
  }

  @Test
  void aChangedEntryIsNamedAndItsNeighboursAreNotSuspected() {
    TestingChain chain = TestingChain.of(5);
    Kept third = chain.entry(3);
    chain.with(3, new Kept(TestingChain.by(third.entry(), 8), third.digest()));
    assertThat(chain.inspected().faults()).containsExactly(new Fault.Altered(3));
  }

  @Test
  void anEntryChangedTogetherWithItsDigestNoLongerJoinsTheNext() {
    TestingChain chain = TestingChain.of(5);
    Entry other = TestingChain.by(chain.entry(3).entry(), 8);
    chain.with(3, new Kept(other, other.digest()));
    assertThat(chain.inspected().faults()).containsExactly(new Fault.Torn(4));
  }

  @Test
  void deletedEntriesAreNamed() {
    assertThat(TestingChain.of(6).without(4).without(3).inspected().faults())
        .containsExactly(new Fault.Lacking(3, 4));
    assertThat(TestingChain.of(3).without(1).inspected().faults())
        .containsExactly(new Fault.Lacking(1, 1));
  }

  @Test
  void aDeletedEntryIsFoundThoughTheNextTakesItsNumber() {
    TestingChain chain = TestingChain.of(4).without(2);
    for (int no = 2; no <= 3; no++) {
      Kept moved = chain.entry(no);
      chain.with(no, new Kept(TestingChain.numbered(moved.entry(), no), moved.digest()));
    }
    assertThat(chain.inspected().faults())
        .containsExactly(new Fault.Altered(2), new Fault.Altered(3));
  }

  @Test
  void exchangedEntriesAreBothNamed() {
    TestingChain chain = TestingChain.of(5);
    Kept second = chain.entry(2);
    Kept third = chain.entry(3);
    chain.with(2, new Kept(TestingChain.numbered(third.entry(), 2), third.digest()));
    chain.with(3, new Kept(TestingChain.numbered(second.entry(), 3), second.digest()));
    assertThat(chain.inspected().faults())
        .containsExactly(new Fault.Altered(2), new Fault.Altered(3));
  }

  @Test
  void anEntryThatSomebodyPutAtTheEndDoesNotFollow() {
    TestingChain chain = TestingChain.of(3);
    Entry third = chain.entry(3).entry();
    Entry forged = new Head(3, Digest.NONE).next(third.at(), 1, TestingChain.deed("x"));
    chain.put(new Kept(forged, forged.digest()));
    assertThat(chain.inspected().faults()).containsExactly(new Fault.Torn(4));
  }

  @Test
  void aCutEndIsFoundByAMarkAndOnlyByAMark() {
    TestingChain chain = TestingChain.of(5);
    Mark mark = new Mark(chain.head(), "2026-11-22");
    chain.without(5).without(4);
    assertThat(chain.inspected().isWhole()).isTrue();
    assertThat(chain.inspected(mark).faults()).containsExactly(new Fault.Cut(mark, 3));
  }

  @Test
  void aChainWrittenAnewIsFoundByAMark() {
    TestingChain chain = TestingChain.of(5);
    Mark mark = new Mark(chain.entry(4).head(), "2026-11-22");
    TestingChain anew = TestingChain.of(2);
    anew.add(TestingChain.deed("another"));
    anew.add(TestingChain.deed("deed4"));
    assertThat(anew.inspected().isWhole()).isTrue();
    assertThat(anew.inspected(mark).faults()).containsExactly(new Fault.Rewritten(mark));
  }

  @Test
  void faultsWithoutEndAreCountedButNotAllNamed() {
    TestingChain chain = TestingChain.of(Inspection.NAMED + 20);
    for (int no = 1; no <= Inspection.NAMED + 20; no++) {
      chain.with(
          no, new Kept(TestingChain.by(chain.entry(no).entry(), 9), chain.entry(no).digest()));
    }
    Inspection.Findings findings = chain.inspected();
    assertThat(findings.found()).isEqualTo(Inspection.NAMED + 20);
    assertThat(findings.faults()).hasSize(Inspection.NAMED);
  }
}
