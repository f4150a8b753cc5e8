package vn.thuocso.dashboard.access.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.access.MatrixLine;
import vn.thuocso.dashboard.access.TestingVisitor;

/** Headers, cookies, forged forms, strange methods and ways round the door, on every route. */
class RequestProbesIT {

  private static final Set<String> COOKIES = Set.of("thuocso", "ngon-ngu");
  private static final Pattern ASIDE = Pattern.compile("(?i)https?://|^//|^/\\\\");
  private static final String EVIL = "//evil.example/";

  private static final TestingTarget target = TestingTarget.shared();

  @Test
  void everyAnswerForbidsTheBrowserWhatItDoesNotNeed() throws Exception {
    List<String> wrong = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (MatrixLine line : TestingTarget.pages()) {
      addresses.add(target.address(line));
    }
    addresses.addAll(List.of("/khong-co-trang-nay", "/tai-khoan/mat-khau", "/dia-ban/999", "/%00"));
    for (String address : addresses) {
      HttpResponse<String> answer =
          target.administrator().get(address, "Origin", "https://evil.example");
      faults(answer).forEach(fault -> wrong.add(address + ": " + fault));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> faults(HttpResponse<String> answer) {
    List<String> faults = new ArrayList<>();
    String policy = header(answer, "Content-Security-Policy");
    boolean strict =
        policy.contains("default-src 'none'")
            && policy.contains("frame-ancestors 'none'")
            && !policy.contains("unsafe")
            && !policy.contains("*");
    require(strict, "policy " + policy, faults);
    require(header(answer, "X-Content-Type-Options").equals("nosniff"), "sniffing", faults);
    require(!answer.headers().map().containsKey("access-control-allow-origin"), "CORS", faults);
    require(header(answer, "Server").isEmpty(), "names its server", faults);
    require(header(answer, "X-Powered-By").isEmpty(), "names its maker", faults);
    String type = header(answer, "Content-Type").toLowerCase(Locale.ROOT);
    // A stream of events is UTF-8 by its definition, and takes no other word for it.
    boolean said = type.contains("charset=utf-8") || type.startsWith("text/event-stream");
    require(!type.startsWith("text/") || said, "type " + type, faults);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String name = cookie.substring(0, cookie.indexOf('='));
      require(COOKIES.contains(name), "a cookie " + name, faults);
      boolean kept = cookie.contains("HttpOnly") && cookie.contains("SameSite=");
      require(kept, "cookie " + name + " lies open", faults);
    }
    return faults;
  }

  private static void require(boolean held, String fault, List<String> faults) {
    if (!held) {
      faults.add(fault);
    }
  }

  @Test
  void whatIsBehindTheDoorIsKeptByNoCache() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : TestingTarget.pages()) {
      if (!line.isOpen()) {
        HttpResponse<String> answer = target.administrator().get(target.address(line));
        if (!header(answer, "Cache-Control").contains("no-store")) {
          wrong.add(line.route() + " " + header(answer, "Cache-Control"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noFormIsTakenWithoutTheTokenOfItsOwnSession() throws Exception {
    TestingVisitor stranger = target.office().visitor();
    String strange = stranger.token("/dang-nhap");
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : TestingTarget.forms()) {
      String address = target.address(line);
      for (String body : List.of("", "_csrf=", "_csrf=" + strange)) {
        int status = target.administrator().postRaw(address, body).statusCode();
        if (status != 403) {
          wrong.add(line.route() + " with \"" + body + "\" -> " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(target.administrator().isIn()).isTrue();
  }

  @Test
  void noOtherMethodDoesAnything() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : MatrixLine.all()) {
      for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
        int status = target.administrator().send(method, target.address(line)).statusCode();
        if (!Set.of(400, 403, 404, 405).contains(status)) {
          wrong.add(method + " " + line.route() + " -> " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noOtherSpellingOfAnAddressGoesRoundTheDoor() throws Exception {
    TestingVisitor visitor = target.office().visitor();
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : MatrixLine.all()) {
      if (line.isOpen()) {
        continue;
      }
      checkShut(visitor, "HEAD", target.address(line), wrong);
      for (String address : spellings(target.address(line))) {
        checkShut(visitor, "GET", address, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void checkShut(
      TestingVisitor visitor, String method, String address, List<String> wrong) throws Exception {
    HttpResponse<String> answer = visitor.send(method, address);
    boolean sent = header(answer, "Location").contains("/dang-nhap");
    if (answer.statusCode() < 400 && !sent) {
      wrong.add(method + " " + address + " -> " + answer.statusCode());
    }
  }

  private static List<String> spellings(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String before = path.substring(0, path.lastIndexOf('/') + 1);
    return List.of(
        path,
        path + "/",
        path + ";a=b",
        path + ".html",
        path + "%2f",
        "/" + path,
        before + "./" + last,
        before + "x/../" + last,
        before + "%2e/" + last,
        path.toUpperCase(Locale.ROOT),
        before
            + last.replaceFirst(
                "^(.)", "%" + Integer.toHexString(last.isEmpty() ? 46 : last.charAt(0))));
  }

  @Test
  void nobodyIsSentToAnotherSite() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : TestingTarget.pages()) {
      for (String given : List.of("https:" + EVIL, EVIL, "/\\evil.example")) {
        StringBuilder query = new StringBuilder("?x=1");
        for (String name : Probes.REDIRECTS) {
          query.append('&').append(name).append('=').append(Probes.encoded(given));
        }
        HttpResponse<String> answer =
            target
                .administrator()
                .get(target.address(line) + query, "X-Forwarded-Host", "evil.example");
        String location = header(answer, "Location");
        if (ASIDE.matcher(location).find() || answer.body().contains("href=\"" + given)) {
          wrong.add(line.route() + " -> " + location);
        }
      }
    }
    assertThat(wrong).isEmpty();
    TestingVisitor visitor = target.office().visitor();
    visitor.get("/tai-khoan?a=//evil.example");
    HttpResponse<String> login =
        visitor.post("/dang-nhap", "/dang-nhap", Map.of("ten", "x", "ve", EVIL));
    assertThat(header(login, "Location")).doesNotContain("evil");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
