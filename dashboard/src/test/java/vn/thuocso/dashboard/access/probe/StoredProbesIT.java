package vn.thuocso.dashboard.access.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.PollId;
import vn.thuocso.dashboard.access.MatrixLine;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.content.KeptContent;
import vn.thuocso.dashboard.channel.poll.KeptPoll;
import vn.thuocso.dashboard.channel.poll.Polls;
import vn.thuocso.dashboard.export.TestingWorkbook;

/** What is kept and shown again: script, formulas, and fields that a form does not ask for. */
class StoredProbesIT {

  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\r\n]+)");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,]+");

  private static final TestingTarget target = TestingTarget.shared();

  @Test
  void namesThatAreScriptAreShownAsTextOnEveryPage() throws Exception {
    nameEverythingByScript();
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    for (MatrixLine line : TestingTarget.pages()) {
      HttpResponse<String> answer = target.administrator().get(target.address(line));
      boolean page = answer.headers().firstValue("Content-Type").orElse("").contains("html");
      if (page && answer.body().contains("<script>alert")) {
        wrong.add(line.route());
      }
      shown += page && answer.body().contains("&lt;script&gt;alert") ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(shown).as("pages that show such a name at all").isGreaterThan(8);
  }

  private static void nameEverythingByScript() throws Exception {
    TestingVisitor visitor = target.administrator();
    Map<String, String> names = target.names();
    String channel = "/danh-muc/kenh/" + names.get("channel") + "/sua";
    send(channel, Map.of("ten", TestingTarget.SCRIPT, "ma-nen-tang", TestingTarget.SCRIPT));
    String content = "/danh-muc/noi-dung/" + names.get("content") + "/sua";
    Map<String, String> issue = new HashMap<>();
    issue.put("tieu-de", TestingTarget.SCRIPT);
    issue.put("ngay-du-kien", "2026-01-01");
    issue.put("dich-den", "https://thuocso.example/a?b=<script>alert(1)</script>");
    send(content, issue);
    issue.put("dich-den", "https://thuocso.example/a");
    send(content, issue);
    String poll = "/danh-muc/phieu/" + names.get("poll");
    send(
        poll,
        Map.of(
            "tieu-de", TestingTarget.SCRIPT, "mo-ngay", "2026-01-01", "dong-ngay", "2026-01-09"));
    String account = "/quan-tri/tai-khoan/" + names.get("account");
    visitor.post(account, account + "/sua", Map.of("ten", TestingTarget.SCRIPT));
    visitor.get("/tai-khoan", "User-Agent", TestingTarget.SCRIPT);
    assertThat(channel().name()).isEqualTo(TestingTarget.SCRIPT);
    assertThat(content().title()).isEqualTo(TestingTarget.SCRIPT);
  }

  @Test
  void noCellOfAnyTableRunsInASpreadsheet() throws Exception {
    List<String> wrong = new ArrayList<>();
    Set<String> files = new TreeSet<>();
    Set<String> begun = new TreeSet<>();
    for (MatrixLine line : TestingTarget.pages()) {
      for (String address : line.route().contains("/bang.") ? about(line) : Set.<String>of()) {
        HttpResponse<byte[]> answer = target.administrator().file(address);
        if (answer.statusCode() == 200) {
          files.add(line.route());
          for (String text : cells(answer)) {
            if (text.matches("(?s)[=+@\\t\\r\\n-].*") && !NUMBER.matcher(text).matches()) {
              wrong.add(line.route() + ": " + text);
            } else if (text.matches("(?s)'.HYPERLINK.*")) {
              begun.add(text.substring(1, 2));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(files).as("tables that were handed out").hasSizeGreaterThan(11);
    assertThat(begun).as("hostile names that stand in a table").contains("=", "+", "-", "@", "\t");
  }

  /** The addresses of a table about each of the hostile units, and of all of them together. */
  private static Set<String> about(MatrixLine line) {
    Set<String> addresses = new TreeSet<>();
    Map<String, String> names = new HashMap<>(target.names());
    for (String unit : TestingTarget.HOSTILE) {
      names.put("unit", unit);
      addresses.add(
          line.address(names) + "?u=" + String.join("&u=", TestingTarget.HOSTILE.subList(0, 5)));
    }
    return addresses;
  }

  private static List<String> cells(HttpResponse<byte[]> answer) throws Exception {
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv")) {
      return TestingWorkbook.texts(answer.body());
    }
    String table = new String(answer.body(), StandardCharsets.UTF_8).replace("\ufeff", "");
    return CELL.matcher(table)
        .results()
        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
        .toList();
  }

  @Test
  void fieldsThatAFormDoesNotAskForChangeNothing() throws Exception {
    Map<String, String> more = new HashMap<>();
    for (String name : List.of("id", "ma", "channel", "kenh")) {
      more.put(name, "cua-ai-do");
    }
    for (String name : List.of("closed", "dong", "generated", "demonstration", "verified")) {
      more.put(name, "true");
    }
    more.put("don-vi", "00097");
    more.put("owners[0].unit", "00097");
    more.put("version", "77");
    more.put("qrCode", "HACKED99");
    more.put("role", "ADMINISTRATOR");

    Channel channel = channel();
    Map<String, String> names = target.names();
    Map<String, String> form = new HashMap<>(more);
    form.put("ten", channel.name());
    send("/danh-muc/kenh/" + names.get("channel") + "/sua", form);
    assertThat(channel()).isEqualTo(channel.corrected(channel.name(), "", "", null, false));

    Content content = content();
    form.put("tieu-de", content.title());
    form.put("ngay-du-kien", "2026-01-01");
    form.put("dich-den", "https://thuocso.example/a");
    send("/danh-muc/noi-dung/" + names.get("content") + "/sua", form);
    assertThat(content().qrCode()).isEqualTo(content.qrCode());
    assertThat(content().channel()).isEqualTo(content.channel());
    assertThat(content().generated()).isFalse();

    KeptPoll poll = poll();
    form.put("mo-ngay", poll.poll().opensOn().toString());
    form.put("dong-ngay", poll.poll().closesOn().toString());
    form.put("cau-hoi", "Khác?\na\nb");
    send("/danh-muc/phieu/" + names.get("poll"), form);
    assertThat(poll().poll().questions()).isEqualTo(poll.poll().questions());
    assertThat(poll().poll().channel()).isEqualTo(poll.poll().channel());
  }

  @Test
  void anOwnersFormChangesNobodyElse() throws Exception {
    Account other = target.office().account("nguoi-bi-nham");
    Map<String, String> form = new HashMap<>();
    form.put("mat-khau", "không phải mật khẩu");
    form.put("mat-khau-moi", "trăng thanh gió mát lắm");
    form.put("mat-khau-lai", "trăng thanh gió mát lắm");
    form.put("id", Long.toString(other.id()));
    form.put("ten", other.login());
    form.put("login", other.login());
    target.administrator().post("/tai-khoan", "/tai-khoan/mat-khau", form);
    Accounts accounts = target.office().bean(Accounts.class);
    assertThat(accounts.find(other.id())).contains(other);
    TestingVisitor visitor = target.office().visitor();
    assertThat(visitor.logIn(other.login(), "trăng thanh gió mát lắm").statusCode()).isEqualTo(401);
  }

  private static void send(String page, Map<String, String> form) throws Exception {
    Matcher version =
        Pattern.compile("name=\"phien-ban\" value=\"(\\d+)\"")
            .matcher(target.administrator().get(page).body());
    assertThat(version.find()).as(page).isTrue();
    Map<String, String> all = new HashMap<>(form);
    all.put("phien-ban", version.group(1));
    int status = target.administrator().post(page, page, all).statusCode();
    assertThat(status).as(page).isIn(302, 422);
  }

  private static Channel channel() {
    return target
        .office()
        .bean(ChannelRegister.class)
        .find(new ChannelId(target.names().get("channel")))
        .map(KeptChannel::channel)
        .orElseThrow();
  }

  private static Content content() {
    return target
        .office()
        .bean(Contents.class)
        .find(new ContentId(target.names().get("content")))
        .map(KeptContent::content)
        .orElseThrow();
  }

  private static KeptPoll poll() {
    return target
        .office()
        .bean(Polls.class)
        .find(new PollId(target.names().get("poll")))
        .orElseThrow();
  }
}
