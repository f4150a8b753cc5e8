package vn.thuocso.dashboard.engagement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine; nothing is downloaded. */
public final class TestingBrowser {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final Playwright playwright;
  private final Browser browser;

  private TestingBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * The one of this JVM, started by the first who asks and stopped with it; what a test opens in it
   * the test closes.
   */
  public static TestingBrowser shared() {
    return Shared.BROWSER;
  }

  private static final class Shared {

    static final TestingBrowser BROWSER = startOnce();

    private static TestingBrowser startOnce() {
      TestingBrowser browser = start();
      Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
      return browser;
    }
  }

  private static TestingBrowser start() {
    Path chromium = chromium();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
    return new TestingBrowser(playwright, browser);
  }

  /** A fresh context in Vietnamese. */
  public BrowserContext open(Browser.NewContextOptions options) {
    return browser.newContext(options.setLocale("vi-VN"));
  }

  /**
   * Opens a page: it has a headline, fits its width, keeps to WCAG 2.2 AA as far as axe can tell,
   * and neither console nor scripts complain.
   */
  public void opensWithoutComplaint(String address, int width, ColorScheme ground) {
    try (BrowserContext context =
        open(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ground))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(address);

      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator("html").evaluate("root => root.scrollWidth - root.clientWidth"))
          .isEqualTo(0);
      assertThat(violations(page)).isEmpty();
      assertThat(complaints).isEmpty();
    }
  }

  /** Each rule of WCAG 2.2 AA that axe finds broken, with the first place where it is. */
  public static List<String> violations(Page page) {
    // Only what is broken is described, and on the page itself: our pages have no frames.
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .options(options).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
            .toList();
  }

  private static Path chromium() {
    String named = System.getenv().getOrDefault("THUOCSO_CHROMIUM", "");
    Stream<Path> candidates =
        named.isEmpty()
            ? Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(
                    directory ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(directory, name)))
            : Stream.of(Path.of(named));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "The browser tests need Chromium: install it or name it in THUOCSO_CHROMIUM."));
  }

  private void close() {
    browser.close();
    playwright.close();
  }
}
