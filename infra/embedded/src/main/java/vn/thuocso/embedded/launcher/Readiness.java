package vn.thuocso.embedded.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
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

  /** The Flink job behind a REST address has completed a checkpoint since it started. */
  record FirstCheckpoint(URI rest) implements Readiness {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean isReached(long pid) {
      try {
        for (JsonNode job : ask("/jobs").path("jobs")) {
          String id = job.path("id").asText();
          if (job.path("status").asText().equals("RUNNING")
              && ask("/jobs/" + id + "/checkpoints").at("/counts/completed").asInt() > 0) {
            return true;
          }
        }
        return false;
      } catch (IOException notYet) {
        return false;
      }
    }

    private JsonNode ask(String path) throws IOException {
      HttpURLConnection connection = Http.get(URI.create(rest + path));
      try (InputStream body = connection.getInputStream()) {
        return JSON.readTree(body);
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
