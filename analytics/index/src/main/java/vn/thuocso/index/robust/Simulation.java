package vn.thuocso.index.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a model at every point of a design. Threads take the next few runs as they become free and
 * write each to its own row, so that their number changes nothing but the time.
 */
public final class Simulation {
  private static final int CHUNK = 4;

  private final Model model;
  private final Design design;
  private final Progress progress;
  private final double[][] totals;
  private final AtomicInteger next = new AtomicInteger();
  private volatile String ended = "";
  private int done;

  private Simulation(Model model, Design design, Progress progress) {
    if (model.inputs() != design.inputs()) {
      throw new IllegalArgumentException(
          "a model of " + model.inputs() + " inputs, a design of " + design.inputs());
    }
    this.model = model;
    this.design = design;
    this.progress = progress;
    this.totals = new double[design.runs()][model.units()];
  }

  /**
   * Gives the totals by run and unit.
   *
   * @throws CancellationException when the progress says so or the thread is interrupted
   */
  public static double[][] run(Model model, Design design, int threads, Progress progress) {
    Simulation simulation = new Simulation(model, design, progress);
    if (threads <= 1) {
      simulation.work();
    } else {
      simulation.workOn(threads);
    }
    String end = simulation.ended;
    if (!end.isEmpty()) {
      throw new CancellationException(end);
    }
    return simulation.totals;
  }

  private void workOn(int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Simulation::daemon);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(workers.submit(this::work));
      }
      await(all);
    } finally {
      workers.shutdownNow();
    }
  }

  private void await(List<Future<?>> all) {
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (InterruptedException interrupted) {
        ended = "interrupted";
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException failed) {
        ended = "failed";
        throw new IllegalStateException("a run failed", failed.getCause());
      }
    }
  }

  private void work() {
    Model.Run run = model.open();
    double[] point = new double[design.inputs()];
    int all = design.runs();
    for (int from = next.getAndAdd(CHUNK); from < all; from = next.getAndAdd(CHUNK)) {
      int to = Math.min(all, from + CHUNK);
      for (int i = from; i < to; i++) {
        design.point(i, point);
        run.at(point, totals[i]);
      }
      if (!goesOn(to - from)) {
        return;
      }
    }
  }

  private synchronized boolean goesOn(int more) {
    done += more;
    if (ended.isEmpty()) {
      if (Thread.currentThread().isInterrupted()) {
        ended = "interrupted";
      } else if (!progress.ran(done, design.runs())) {
        ended = "cancelled";
      }
    }
    return ended.isEmpty();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "robust");
    thread.setDaemon(true);
    return thread;
  }
}
