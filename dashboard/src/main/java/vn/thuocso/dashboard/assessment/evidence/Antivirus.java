package vn.thuocso.dashboard.assessment.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/** Asks a clamd elsewhere whether a file is clean, where one is configured. */
@Component
class Antivirus {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final String host;
  private final int port;
  private final int patience = (int) Duration.ofSeconds(20).toMillis();

  /** Reads {@code host:port}; nothing where files are not scanned. */
  Antivirus(@Value("${thuocso.evidence.clamd:}") String clamd) {
    int colon = clamd.lastIndexOf(':');
    this.host = colon < 0 ? "" : clamd.substring(0, colon);
    this.port = colon < 0 ? 0 : Integer.parseInt(clamd.substring(colon + 1));
    if (!clamd.isBlank() && host.isEmpty()) {
      throw new IllegalArgumentException("thuocso.evidence.clamd is host:port, not " + clamd);
    }
  }

  /**
   * True for what was found clean, false where nobody scans.
   *
   * @throws Refused when something was found, and when a scanner that should be there is not: what
   *     could not be looked at is not taken in silence
   */
  boolean scanned(byte[] content, String name) {
    if (host.isEmpty()) {
      return false;
    }
    String answer = "";
    try {
      answer = ask(content);
    } catch (IOException away) {
      throw new Refused(Refusal.FILE_NOT_SCANNED, name);
    }
    if (answer.endsWith("FOUND")) {
      throw new Refused(Refusal.FILE_INFECTED, name);
    }
    if (!answer.endsWith("OK")) {
      throw new Refused(Refusal.FILE_NOT_SCANNED, name);
    }
    return true;
  }

  private String ask(byte[] content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), patience);
      socket.setSoTimeout(patience);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int at = 0; at < content.length; at += PIECE) {
        int length = Math.min(PIECE, content.length - at);
        out.writeInt(length);
        out.write(content, at, length);
      }
      out.writeInt(0);
      out.flush();
      return answer(socket.getInputStream());
    }
  }

  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int next = in.read();
    while (next > 0 && answer.size() < LONGEST_ANSWER) {
      answer.write(next);
      next = in.read();
    }
    return answer.toString(StandardCharsets.US_ASCII).strip();
  }
}
