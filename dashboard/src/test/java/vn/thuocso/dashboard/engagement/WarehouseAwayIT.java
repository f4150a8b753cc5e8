package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WarehouseAwayIT {

  @Test
  void withoutTheWarehouseThePagesSaySoAndComeBack() throws Exception {
    TestingDashboard dashboard = TestingDashboard.shared();
    assertThat(dashboard.get("/").statusCode()).isEqualTo(200);

    dashboard.warehouse().kill();
    HttpResponse<String> page = dashboard.get("/?kind=quan");
    HttpResponse<String> api = dashboard.get("/api/v1/ranking");
    dashboard.warehouse().restart();

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Chưa kết nối được kho số liệu", "/?kind=quan")
        .doesNotContain("Exception");
    assertThat(api.statusCode()).isEqualTo(503);
    assertThat(api.body()).contains("WAREHOUSE_AWAY");
    assertThat(dashboard.get("/").statusCode()).isEqualTo(200);
  }
}
