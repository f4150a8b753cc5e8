package vn.thuocso.bench.browser;

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
public final class Chromium implements AutoCloseable {

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
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it. */
  public static Chromium start() {
    Path chromium = installed();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS)));
  }

  /** A fresh context: no cookies, nothing cached. */
  public BrowserContext open(Browser.NewContextOptions options) {
    return browser.newContext(options.setLocale("vi-VN"));
  }

  private static Path installed() {
    String named = System.getenv().getOrDefault("THUOCSO_CHROMIUM", "");
    String[] path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    Stream<Path> candidates =
        named.isEmpty()
            ? Arrays.stream(path).flatMap(at -> NAMES.stream().map(name -> Path.of(at, name)))
            : Stream.of(Path.of(named));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Chromium is needed: install it, or name one in THUOCSO_CHROMIUM."));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
