package vn.thuocso.dashboard.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;

class BoundaryIT {

  private static final TestingOffice OFFICE = TestingOffice.shared();
  private static final Map<String, String> SOURCE = Map.of("nguon", "Sở TN&MT <b>2025</b>");

  private static TestingVisitor administrator;

  @BeforeAll
  static void enter() throws Exception {
    administrator =
        TestingLogin.enter(
            OFFICE, OFFICE.account("ve-ban-do", Grant.everywhere(Role.ADMINISTRATOR)));
  }

  @AfterEach
  void clear() {
    OFFICE.bean(Boundaries.class).remove(Layer.AREAS);
  }

  @Test
  void aSoundFileIsDrawnUntilItIsTakenAway() throws Exception {
    HttpResponse<String> sent =
        load(SOURCE, BoundaryFileTest.collection(BoundaryFileTest.everyArea()));

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(OFFICE.bean(Boundaries.class).of(Layer.AREAS).orElseThrow().shapes()).hasSize(30);
    assertThat(OFFICE.bean(BoundaryTable.class).of(Layer.AREAS))
        .hasValueSatisfying(kept -> assertThat(kept.byUnit()).hasSize(30));
    String page = administrator.get(BoundaryPage.PATH).body();
    assertThat(page)
        .contains("Sở TN&amp;MT &lt;b&gt;2025&lt;/b&gt;")
        .containsPattern("<path d=\"M");

    administrator.post(BoundaryPage.PATH, BoundaryPage.PATH + "/areas/xoa", Map.of());
    assertThat(OFFICE.bean(Boundaries.class).of(Layer.AREAS)).isEmpty();
    assertThat(OFFICE.bean(BoundaryTable.class).of(Layer.AREAS)).isEmpty();
  }

  @Test
  void aFileThatLacksUnitsChangesNothingAndSaysWhichOnes() throws Exception {
    load(SOURCE, BoundaryFileTest.collection(BoundaryFileTest.everyArea()));

    HttpResponse<String> sent =
        load(SOURCE, BoundaryFileTest.collection(BoundaryFileTest.everyArea().subList(0, 28)));

    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(sent.body()).contains("Thiếu các đơn vị: 281, 282");
    assertThat(OFFICE.bean(Boundaries.class).of(Layer.AREAS).orElseThrow().shapes()).hasSize(30);
  }

  @Test
  void aFileWithoutASourceIsRefusedAtTheField() throws Exception {
    HttpResponse<String> sent =
        load(Map.of("nguon", ""), BoundaryFileTest.collection(BoundaryFileTest.everyArea()));

    assertThat(sent.statusCode()).isEqualTo(422);
    assertThat(OFFICE.bean(Boundaries.class).of(Layer.AREAS)).isEmpty();
  }

  private static HttpResponse<String> load(Map<String, String> fields, String file)
      throws Exception {
    return administrator.upload(BoundaryPage.PATH, BoundaryPage.PATH, fields, "tep", file);
  }
}
