package vn.thuocso.dashboard.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.engagement.TestingBrowser;
import vn.thuocso.dashboard.engagement.TestingDashboard;

/**
 * Walks from the first page along every link, a few of each kind of address, so that a page is
 * looked at as soon as another one leads to it.
 */
class EveryPageIT {

  private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** They open the same page in another language, on another ground, in another size. */
  private static final Pattern READING = Pattern.compile("[?&](ngon-ngu|nen|chu)=");

  /** 186 of 210 mm. */
  private static final int A4 = 703;

  /** What only a screen can follow; a box that is ticked says what was chosen. */
  private static final String CONTROLS =
      "nav:visible, select:visible, button:visible, .button:visible, input:visible:not(:checked)";

  private static final int ADDRESSES_OF_A_KIND = 2;
  private static final int PAGES_OF_A_PATH = 2;

  /** A stream without an end is no page. */
  private static final String STREAM = "/api/v1/live";

  private static final TestingDashboard dashboard = TestingDashboard.scored();
  private static final TestingBrowser browser = TestingBrowser.shared();
  private static Map<String, String> pages;
  private static List<String> broken;

  @BeforeAll
  static void walk() throws Exception {
    pages = new HashMap<>();
    broken = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Set<String> known = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    while (!waiting.isEmpty()) {
      String address = waiting.removeFirst();
      HttpResponse<String> answer = dashboard.get(address);
      if (answer.statusCode() >= 400) {
        broken.add(answer.statusCode() + " " + address);
        continue;
      }
      if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      pages.put(address, answer.body());
      for (String found : links(address, answer.body())) {
        if (known.add(found) && seen.merge(kind(found), 1, Integer::sum) <= ADDRESSES_OF_A_KIND) {
          waiting.addLast(found);
        }
      }
    }
  }

  @Test
  void noLinkIsBroken() {
    assertThat(broken).isEmpty();
    assertThat(pages.keySet()).contains("/", "/tuong-tac", "/cach-tinh", "/duong-so-lieu");
    assertThat(pages).hasSizeGreaterThan(15);
  }

  @Test
  void everyAnchorOnAPageIsThere() {
    List<String> lost = new ArrayList<>();
    pages.forEach(
        (address, html) -> {
          for (String link : hrefs(html)) {
            int at = link.indexOf('#');
            String page = at < 0 ? "" : at == 0 ? address : link.substring(0, at);
            String target = pages.get(page);
            if (at >= 0 && target != null && !target.contains("id=\"" + link.substring(at + 1))) {
              lost.add(address + " -> " + link);
            }
          }
        });
    assertThat(lost).isEmpty();
  }

  @Test
  void nothingIsStyledOrScriptedInline() {
    assertThat(pages.values())
        .allSatisfy(
            html ->
                assertThat(html)
                    .doesNotContain(" style=\"", "<style", "javascript:", " onclick=")
                    .doesNotContain("??"));
  }

  @ParameterizedTest
  @CsvSource({"1440, vi, LIGHT", "360, en, DARK"})
  void everyPageIsAccessibleAndQuiet(
      int width, String language, com.microsoft.playwright.options.ColorScheme ground) {
    try (BrowserContext context =
        browser.open(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ground))) {
      context.addCookies(List.of(new Cookie("ngon-ngu", language).setUrl(dashboard.url())));
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
      for (String address : sample()) {
        complaints.addAll(look(page, address));
        complaints.addAll(lookAtHalfTheWidthAndOnPaper(page, address));
        page.setViewportSize(width, 900);
      }
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void inLargeTypeEveryPageStillFits() {
    try (BrowserContext context =
        browser.open(new Browser.NewContextOptions().setViewportSize(360, 900))) {
      context.addCookies(List.of(new Cookie("chu", "to").setUrl(dashboard.url())));
      Page page = context.newPage();
      List<String> wide = new ArrayList<>();
      for (String address : sample()) {
        page.navigate(dashboard.url() + address);
        for (int width : new int[] {360, 1024, 1440}) {
          page.setViewportSize(width, 900);
          if (page.locator(".masthead-line").boundingBox().height > 90) {
            wide.add(address + " breaks its navigation at " + width + " px");
          }
          if (!sideways(page).equals(0)) {
            wide.add(address + " at " + width + " px");
          }
        }
      }
      assertThat(wide).isEmpty();
    }
  }

  private static List<String> look(Page page, String address) {
    List<String> complaints = new ArrayList<>();
    Response response = page.navigate(dashboard.url() + address);
    if (response == null || response.status() != 200) {
      complaints.add(address + " did not open");
    }
    if (page.locator("h1").count() != 1) {
      complaints.add(address + " has not one headline");
    }
    if (!sideways(page).equals(0)) {
      complaints.add(address + " scrolls sideways");
    }
    TestingBrowser.violations(page).forEach(broken -> complaints.add(address + ": " + broken));
    return complaints;
  }

  /** What 200 % of zoom leave of a window 1280 wide, and an A4 sheet inside its margins. */
  private static List<String> lookAtHalfTheWidthAndOnPaper(Page page, String address) {
    List<String> complaints = new ArrayList<>();
    page.setViewportSize(640, 900);
    if (!sideways(page).equals(0)) {
      complaints.add(address + " scrolls sideways at 200 %");
    }
    page.setViewportSize(A4, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    if (!sideways(page).equals(0)) {
      complaints.add(address + " is wider than paper");
    }
    for (Locator control : page.locator(CONTROLS).all()) {
      complaints.add(address + " prints " + control.evaluate("it => it.outerHTML"));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return complaints;
  }

  private static Object sideways(Page page) {
    return page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth");
  }

  /** Of each path, numbers aside, the first of its pages. */
  private static Set<String> sample() {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> sample = new TreeSet<>();
    for (String address : new TreeSet<>(pages.keySet())) {
      String path = NUMBER.matcher(URI.create(address).getPath()).replaceAll("0");
      if (seen.merge(path, 1, Integer::sum) <= PAGES_OF_A_PATH) {
        sample.add(address);
      }
    }
    return sample;
  }

  /** The path with every number alike, and which words are asked by. */
  private static String kind(String address) {
    int at = address.indexOf('?');
    String path = NUMBER.matcher(at < 0 ? address : address.substring(0, at)).replaceAll("0");
    if (path.startsWith("/assets/") || path.startsWith("/webjars/")) {
      return address;
    }
    return path
        + (at < 0
            ? ""
            : "?" + address.substring(at + 1).replaceAll("=[^&]*", "").replaceAll("%[^&]*", ""));
  }

  private static Set<String> links(String page, String html) {
    Set<String> links = new LinkedHashSet<>();
    for (String link : hrefs(html)) {
      URI found = URI.create("http://here" + page).resolve(link.replace(" ", "%20"));
      String path = found.getRawPath();
      boolean ours =
          "here".equals(found.getHost())
              && path != null
              && !path.equals(STREAM)
              && !READING.matcher(link).find();
      if (ours) {
        links.add(path + (found.getRawQuery() == null ? "" : "?" + found.getRawQuery()));
      }
    }
    return links;
  }

  private static List<String> hrefs(String html) {
    return LINK.matcher(html)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .filter(link -> !link.startsWith("mailto:") && !link.startsWith("data:"))
        .toList();
  }
}
