package vn.thuocso.demo.post;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One attempt to post: an answer, or a trouble that may pass. */
record Attempt(@Nullable Answer answer, String trouble, OptionalLong retryAfter) {

  static Attempt answered(Answer answer) {
    return new Attempt(answer, "", OptionalLong.empty());
  }

  static Attempt failed(String trouble, OptionalLong retryAfter) {
    return new Attempt(null, trouble, retryAfter);
  }
}
