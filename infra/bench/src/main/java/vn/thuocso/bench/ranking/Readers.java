package vn.thuocso.bench.ranking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers who each open a page again and again, all at once. */
final class Readers {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI page;
  private final AtomicInteger errors = new AtomicInteger();

  Readers(String page) {
    this.page = URI.create(page);
  }

  int errors() {
    return errors.get();
  }

  /** How long each opening took. */
  Times read(int readers, int times) throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(readers);
    try {
      Callable<double[]> reader = () -> reader(times);
      List<Double> taken = new ArrayList<>();
      for (Future<double[]> one : crowd.invokeAll(Collections.nCopies(readers, reader))) {
        Arrays.stream(one.get()).forEach(taken::add);
      }
      return Times.of(taken.stream().mapToDouble(Double::doubleValue).toArray());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A reader broke off", e.getCause());
    } finally {
      crowd.shutdownNow();
    }
  }

  private double[] reader(int times) throws InterruptedException {
    double[] taken = new double[times];
    for (int at = 0; at < times; at++) {
      long from = System.nanoTime();
      try {
        HttpResponse<String> answer =
            http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("</html>")) {
          errors.incrementAndGet();
        }
      } catch (IOException e) {
        errors.incrementAndGet();
      }
      taken[at] = (System.nanoTime() - from) / 1e6;
    }
    return taken;
  }
}
