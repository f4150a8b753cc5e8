package vn.thuocso.dashboard;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the one sentence instead of a stack trace. */
final class NewerDataAnalyzer extends AbstractFailureAnalyzer<NewerDataException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NewerDataException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
