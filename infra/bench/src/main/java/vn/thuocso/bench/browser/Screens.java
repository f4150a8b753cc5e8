package vn.thuocso.bench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes a picture of every page in each way of reading it. */
public final class Screens {

  private static final int DESKTOP = 1440;
  private static final int PHONE = 360;

  /** A4 less its margins, at 96 dots to the inch. */
  private static final int PAPER = 703;

  private static final int HIGH = 1000;

  private final String dashboard;
  private final Consumer<String> out;

  /** Of a running dashboard. */
  public Screens(String dashboard, Consumer<String> out) {
    this.dashboard = dashboard;
    this.out = out;
  }

  /** One way of reading. */
  private record Way(String name, int width, ColorScheme ground, boolean large, boolean print) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("light", DESKTOP, ColorScheme.LIGHT, false, false),
          new Way("dark", DESKTOP, ColorScheme.DARK, false, false),
          new Way("phone", PHONE, ColorScheme.LIGHT, false, false),
          new Way("print", PAPER, ColorScheme.LIGHT, false, true),
          new Way("large", DESKTOP, ColorScheme.LIGHT, true, false));

  /** Writes them into a folder, named by page and way, and says how many. */
  public int take(Path folder) {
    int taken = 0;
    try (Chromium chromium = Chromium.start()) {
      Files.createDirectories(folder);
      List<String> pages = new Links(dashboard).pages();
      for (Way way : WAYS) {
        try (BrowserContext context = chromium.open(options(way))) {
          if (way.large()) {
            context.addCookies(List.of(new Cookie("chu", "to").setUrl(dashboard)));
          }
          for (String page : pages) {
            take(context, page, way, folder);
            taken++;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.accept("%d pictures in %s".formatted(taken, folder.toAbsolutePath()));
    return taken;
  }

  private static Browser.NewContextOptions options(Way way) {
    return new Browser.NewContextOptions()
        .setViewportSize(way.width(), HIGH)
        .setColorScheme(way.ground());
  }

  private void take(BrowserContext context, String address, Way way, Path folder) {
    try (Page page = context.newPage()) {
      if (way.print()) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      }
      page.navigate(dashboard + address);
      page.evaluate("document.fonts.ready");
      Path file = folder.resolve(name(address) + "-" + way.name() + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      out.accept(file.getFileName() + "  " + address);
      if (way.print()) {
        page.pdf(
            new Page.PdfOptions()
                .setPath(folder.resolve(name(address) + ".pdf"))
                .setPreferCSSPageSize(true));
      }
    }
  }

  private static String name(String address) {
    String plain = address.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    return Map.of("", "dau").getOrDefault(plain, plain);
  }
}
