package vn.thuocso.bench.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What a reader with a slow processor waits for on one page, as the browser itself tells it.
 *
 * @param largestMs when the largest part of the first view was painted (LCP)
 * @param slowestMs the slowest answer to a key or a click, painting included (INP)
 * @param shift how far things jumped (CLS)
 * @param html bytes of the page
 * @param compressed bytes of script, styles and fonts as they came over the wire
 */
public record Vitals(double largestMs, double slowestMs, double shift, long html, long compressed) {

  private static final int SLOWDOWN = 4;

  private static final String OBSERVE =
      """
      window.seen = {lcp: 0, inp: 0, cls: 0};
      new PerformanceObserver(list => list.getEntries().forEach(e => { seen.lcp = e.startTime; }))
        .observe({type: 'largest-contentful-paint', buffered: true});
      new PerformanceObserver(list => list.getEntries().forEach(
          e => { if (!e.hadRecentInput) seen.cls += e.value; }))
        .observe({type: 'layout-shift', buffered: true});
      new PerformanceObserver(list => list.getEntries().forEach(
          e => { if (e.interactionId) seen.inp = Math.max(seen.inp, e.duration); }))
        .observe({type: 'event', durationThreshold: 16, buffered: true});
      """;

  private static final String TOLD =
      """
      () => {
        const weight = performance.getEntriesByType('resource')
          .filter(r => /\\.(js|css|woff2)(\\?|$)/.test(r.name))
          .reduce((sum, r) => sum + r.encodedBodySize, 0);
        const html = performance.getEntriesByType('navigation')[0].decodedBodySize;
        return [seen.lcp, seen.inp, seen.cls, html, weight].join(' ');
      }
      """;

  /** Opens a page afresh at a quarter of this processor's speed and uses it by key and click. */
  public static Vitals of(Chromium chromium, String address) {
    try (BrowserContext context =
        chromium.open(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
      context.addInitScript(OBSERVE);
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", SLOWDOWN);
      session.send("Emulation.setCPUThrottlingRate", rate);
      page.navigate(address);
      page.evaluate("document.fonts.ready");
      page.waitForTimeout(1500);
      use(page);
      String[] told = page.evaluate(TOLD).toString().split(" ");
      return new Vitals(
          Double.parseDouble(told[0]),
          Double.parseDouble(told[1]),
          Double.parseDouble(told[2]),
          Long.parseLong(told[3]),
          Long.parseLong(told[4]));
    }
  }

  /** Walks the map, opens what can be saved, and chooses from a filter. */
  private static void use(Page page) {
    page.locator("svg.tiles a").first().focus();
    for (String key : new String[] {"ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft"}) {
      page.keyboard().press(key);
      page.waitForTimeout(200);
    }
    page.locator(".downloads summary").click();
    page.waitForTimeout(300);
    page.locator(".downloads summary").click();
    page.waitForTimeout(300);
    page.keyboard().press("Tab");
    page.waitForTimeout(500);
  }
}
