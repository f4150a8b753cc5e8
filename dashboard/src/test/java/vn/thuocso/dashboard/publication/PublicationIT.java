package vn.thuocso.dashboard.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Forbidden;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.assessment.round.Round;
import vn.thuocso.dashboard.assessment.round.RoundCriteria;
import vn.thuocso.dashboard.assessment.round.Rounds;
import vn.thuocso.dashboard.engagement.TestingDashboard;
import vn.thuocso.dashboard.form.TestingRound;
import vn.thuocso.index.bundle.Seal;
import vn.thuocso.index.bundle.Verifier;

/** Publishes the year 2025 of the shared dashboard, step by step. */
class PublicationIT {

  private static final int YEAR = 2025;
  private static final Caller PLANNER = caller(901, Role.PLANNER);
  private static final Caller COUNCIL = caller(902, Role.COUNCIL);
  private static final Caller BOTH = caller(903, Role.PLANNER, Role.COUNCIL);

  private final TestingDashboard dashboard = TestingDashboard.shared();
  private final Publications publications = dashboard.part(Publications.class);

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aRankingIsFrozenByOneReleasedByAnotherAndVerifiedByAnybody() throws Exception {
    Rounds rounds = dashboard.part(Rounds.class);
    as(
        PLANNER,
        () -> {
          TestingRound.open(
              rounds,
              dashboard.part(RoundCriteria.class),
              YEAR,
              Instant.parse("2026-02-01T00:00:00Z"),
              10);
          return null;
        });
    Round round = rounds.of(YEAR).orElseThrow();
    assertRefused(
        Unpublishable.Why.ROUND_NOT_LOCKED, PLANNER, () -> publications.prepare(YEAR, ""));
    as(
        PLANNER,
        () -> {
          rounds.lock(YEAR, round.version());
          return null;
        });

    long own = as(BOTH, () -> publications.prepare(YEAR, ""));
    assertRefused(Unpublishable.Why.FOUR_EYES, BOTH, () -> publications.release(own));
    assertThatThrownBy(() -> as(PLANNER, () -> publications.release(own)))
        .isInstanceOf(Forbidden.class);
    assertThat(dashboard.get("/cong-bo/2025/1").statusCode()).isEqualTo(404);

    assertThat(as(COUNCIL, () -> publications.release(own))).isEqualTo(1);
    assertRefused(Unpublishable.Why.ALREADY_RELEASED, COUNCIL, () -> publications.release(own));
    assertRefused(Unpublishable.Why.REASON_NEEDED, PLANNER, () -> publications.prepare(YEAR, " "));

    long again = as(PLANNER, () -> publications.prepare(YEAR, "Sửa số của Tây Hồ"));
    assertThat(as(COUNCIL, () -> publications.release(again))).isEqualTo(2);

    String list = dashboard.get("/cong-bo").body();
    assertThat(list).contains("Năm 2025, bản 1", "Năm 2025, bản 2").doesNotContain("Đóng gói");
    String second = dashboard.get("/cong-bo/2025/2").body();
    assertThat(second)
        .contains("Sửa số của Tây Hồ", "Không con số đã công bố nào đổi", "infra/index verify");

    byte[] bundle = publications.bundle(publications.find(YEAR, 1).orElseThrow());
    String key = publications.find(YEAR, 1).orElseThrow().key();
    String pem = dashboard.get("/cong-bo/khoa/" + key + ".pem").body();
    assertThat(
            Verifier.verify("goi.zip", bundle, Optional.of(Seal.publicKey(pem).orElseThrow()))
                .differences())
        .isEmpty();
    assertThat(dashboard.get("/cong-bo/2025/1/goi.zip").headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
  }

  private void assertRefused(Unpublishable.Why why, Caller caller, Callable<?> act) {
    assertThatThrownBy(() -> as(caller, act))
        .isInstanceOfSatisfying(
            Unpublishable.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static <T> T as(Caller caller, Callable<T> act) throws Exception {
    SecurityContextHolder.getContext()
        .setAuthentication(new UsernamePasswordAuthenticationToken(caller, null, List.of()));
    return act.call();
  }

  private static Caller caller(long account, Role... roles) {
    return new Caller(
        account, "Thử", 1, java.util.Arrays.stream(roles).map(Grant::everywhere).toList());
  }
}
