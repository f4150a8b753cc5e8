package vn.thuocso.dashboard.channel.page;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;

/** The dashboard with one steward, and a visitor with cookies. */
final class TestingRegistry implements AutoCloseable {

  static final String PASSWORD = TestingOffice.PASSWORD;

  private static final String STEWARD = "danh-muc";

  private final TestingOffice office;
  private TestingVisitor visitor;

  private TestingRegistry(Path directory) throws IOException {
    office = TestingOffice.start(directory, "--thuocso.public-ranking=true");
    office.account(STEWARD, Grant.everywhere(Role.STEWARD));
    visitor = office.visitor();
  }

  static TestingRegistry start(Path directory) throws IOException {
    return new TestingRegistry(directory);
  }

  <T> T bean(Class<T> type) {
    return office.bean(type);
  }

  /** Lets time pass. */
  void pass(Duration time) {
    office.pass(time);
  }

  /** Comes as somebody else. */
  void newVisitor() {
    visitor = office.visitor();
  }

  String session() {
    return visitor.session();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return visitor.get(path);
  }

  /** Sends a form with the token of the page that shows it. */
  HttpResponse<String> post(String formPage, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return visitor.post(formPage, path, fields);
  }

  HttpResponse<String> postRaw(String path, String body) throws IOException, InterruptedException {
    return visitor.postRaw(path, body);
  }

  HttpResponse<String> logIn(String password) throws IOException, InterruptedException {
    return visitor.logIn(STEWARD, password);
  }

  int port() {
    return office.port();
  }

  @Override
  public void close() {
    office.close();
  }
}
