package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.channel.Owners;

/** A unit named in a form, or listed on a page, counts like one named in the address. */
class ForeignUnitsIT {

  private static final UnitCode OWN = new UnitCode("00103");
  private static final UnitCode FOREIGN = new UnitCode("00097");
  private static final UnitCode FORMER = new UnitCode("003");
  private static final ChannelId INHERITED = new ChannelId("thua-ke");

  static final TestingOffice office = TestingOffice.shared();
  static TestingVisitor steward;

  @BeforeAll
  static void comeAsAStewardOfOneUnit() throws Exception {
    TestingObjects.of(office, OWN, "bieu-mau-toi");
    TestingObjects.of(office, FOREIGN, "bieu-mau-nguoi");
    TestingObjects.of(office, FORMER, INHERITED.value());
    ChannelRegister register = office.bean(ChannelRegister.class);
    Owners owners = kept(INHERITED).channel().owners();
    LocalDate reform = LocalDate.of(2025, 9, 1);
    register.hand(INHERITED, owners.handTo(OWN, reform, null), kept(INHERITED).version());
    steward =
        TestingLogin.enter(
            office, office.account("phu-trach-mot-phuong", Grant.over(Role.STEWARD, OWN)));
  }

  @Test
  void aChannelIsAddedForOnesOwnUnitOnly() throws Exception {
    assertThat(add("them-cho-toi", OWN).statusCode()).isEqualTo(201);
    assertThat(add("them-cho-nguoi", FOREIGN).statusCode()).isEqualTo(403);
    assertThat(register().find(new ChannelId("them-cho-nguoi"))).isEmpty();
  }

  @Test
  void theListAndTheChoiceOfUnitsHoldOnesOwnOnly() throws Exception {
    assertThat(steward.get("/danh-muc/kenh").body())
        .contains("bieu-mau-toi", INHERITED.value())
        .doesNotContain("bieu-mau-nguoi");
    assertThat(steward.get("/danh-muc/kenh/moi").body())
        .contains("value=\"00103\"")
        .doesNotContain("value=\"00097\"");
  }

  @Test
  void nothingIsHandedToAForeignUnit() throws Exception {
    ChannelId id = new ChannelId("bieu-mau-toi");
    assertThat(hand(id, FOREIGN, "2026-12-01").statusCode()).isEqualTo(403);
    assertThat(kept(id).channel().owners().on(LocalDate.of(2026, 12, 2))).contains(OWN);
  }

  @Test
  void theDaysOfAnEarlierOwnerAreNotTakenFromIt() throws Exception {
    assertThat(hand(INHERITED, OWN, "2025-08-01").statusCode()).isEqualTo(403);
    assertThat(kept(INHERITED).channel().owners().on(LocalDate.of(2025, 8, 2))).contains(FORMER);
    assertThat(hand(INHERITED, OWN, "2026-12-01").statusCode()).isEqualTo(302);
  }

  private static HttpResponse<String> add(String id, UnitCode unit) throws Exception {
    Map<String, String> form = new HashMap<>();
    form.put("ma", id);
    form.put("loai", "fanpage");
    form.put("ten", "Kênh " + id);
    form.put("don-vi", unit.value());
    form.put("tu-ngay", "2025-07-01");
    return steward.post("/danh-muc/kenh/moi", "/danh-muc/kenh/moi", form);
  }

  private static HttpResponse<String> hand(ChannelId id, UnitCode unit, String from)
      throws Exception {
    String desk = "/danh-muc/kenh/" + id;
    String version = Long.toString(kept(id).version());
    return steward.post(
        desk,
        desk + "/chu-quan",
        Map.of("phien-ban", version, "don-vi", unit.value(), "tu-ngay", from));
  }

  private static ChannelRegister register() {
    return office.bean(ChannelRegister.class);
  }

  private static KeptChannel kept(ChannelId id) {
    return register().find(id).orElseThrow();
  }
}
