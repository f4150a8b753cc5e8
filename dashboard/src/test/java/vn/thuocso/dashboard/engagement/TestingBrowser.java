package vn.thuocso.dashboard.engagement;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine; nothing is downloaded. */
public final class TestingBrowser implements AutoCloseable {

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

  private final Playwright playwright;
  private final Browser browser;

  private TestingBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it. */
  public static TestingBrowser start() {
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

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
