package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import vn.thuocso.embedded.process.ReadyFile;

/** How a process shows that it really works, not only that it lives. */
sealed interface Readiness {

  /** Tells whether the process with this id is ready now. */
  boolean isReached(long pid);

  /** The process writes a file. */
  record Announced(ReadyFile file) implements Readiness {
    @Override
    public boolean isReached(long pid) {
      return file.announcedBy(pid);
    }
  }

  /** The process answers 200 at an address. */
  record Answers(URI address) implements Readiness {
    @Override
    public boolean isReached(long pid) {
      try {
        HttpURLConnection connection = Http.get(address);
        return connection.getResponseCode() == 200;
      } catch (IOException notYet) {
        return false;
      }
    }
  }

  /** The process has ended well: it was started to do one thing. */
  record Completed() implements Readiness {
    @Override
    public boolean isReached(long pid) {
      return false;
    }
  }

  /** The process lives; nobody waits for more. */
  record Running() implements Readiness {
    @Override
    public boolean isReached(long pid) {
      return true;
    }
  }
}
