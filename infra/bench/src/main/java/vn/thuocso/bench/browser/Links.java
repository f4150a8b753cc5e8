package vn.thuocso.bench.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the pages of a dashboard by walking along its links, one page of each kind of address. */
final class Links {

  private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"([^\"#]+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final List<String> START = List.of("/", "/xep-hang?loai=phuong-xa", "/kieu");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String dashboard;

  Links(String dashboard) {
    this.dashboard = dashboard;
  }

  /** The addresses of the pages that answer, the first one first. */
  List<String> pages() throws IOException, InterruptedException {
    List<String> pages = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(START);
    START.forEach(address -> kinds.add(kind(address)));
    while (!waiting.isEmpty()) {
      String address = waiting.removeFirst();
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(dashboard + address)).build(),
              HttpResponse.BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() == 200 && type.startsWith("text/html")) {
        pages.add(address);
        found(address, answer.body()).stream()
            .filter(link -> kinds.add(kind(link)))
            .forEach(waiting::addLast);
      }
    }
    return pages;
  }

  private static List<String> found(String page, String html) {
    return LINK.matcher(html)
        .results()
        .map(link -> URI.create("http://here" + page).resolve(link.group(1).replace("&amp;", "&")))
        .filter(link -> "here".equals(link.getHost()) && link.getRawPath() != null)
        .map(link -> link.getRawPath())
        .toList();
  }

  private static String kind(String address) {
    return NUMBER.matcher(address).replaceAll("0");
  }
}
