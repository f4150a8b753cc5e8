package vn.thuocso.dashboard.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Keeps answers for a moment, so that fifty readers of one page cost one; those who ask meanwhile
 * wait for the one that is under way.
 */
final class RecentAnswers {

  private static final int MOST = 256;

  private final long keptNanos;
  private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

  RecentAnswers(Duration kept) {
    this.keptNanos = kept.toNanos();
  }

  /** The same words and values are always read into the same kind of rows. */
  private record Question(String words, Map<String, ?> values) {}

  private record Answer(long since, FutureTask<List<?>> rows) {}

  @SuppressWarnings("unchecked")
  <T> List<T> answer(String words, Map<String, ?> values, Supplier<List<T>> ask) {
    if (keptNanos <= 0) {
      return ask.get();
    }
    forgetMany();
    Question question = new Question(words, Map.copyOf(values));
    Answer answer =
        answers.compute(
            question,
            (same, known) ->
                known != null && System.nanoTime() - known.since() < keptNanos
                    ? known
                    : new Answer(System.nanoTime(), new FutureTask<>(ask::get)));
    answer.rows().run();
    try {
      return (List<T>) answer.rows().get();
    } catch (ExecutionException failed) {
      answers.remove(question, answer);
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for an answer", e);
    }
  }

  private void forgetMany() {
    if (answers.size() > MOST) {
      long now = System.nanoTime();
      answers.values().removeIf(answer -> now - answer.since() >= keptNanos);
    }
    if (answers.size() > MOST) {
      answers.clear();
    }
  }
}
