package vn.thuocso.dashboard.scoring.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** The declared entries of the demonstration; otherwise none, until units can hand them in. */
@Repository
public class Declared {

  private final boolean demo;

  Declared(@Value("${thuocso.demo:false}") boolean demo) {
    this.demo = demo;
  }

  /** The entries of a year, in the engine's own long format. */
  public DeclaredInputs of(Framework framework, int year) {
    String file = "declared-" + year + ".csv";
    byte[] bytes = demo ? resource("/demo/" + file) : null;
    return bytes == null ? DeclaredInputs.NONE : read(framework, bytes, file, year);
  }

  static DeclaredInputs read(Framework framework, byte[] bytes, String file, int year) {
    try {
      return DeclaredInputs.generated(
          CsvDataReader.read(framework, bytes, file).data().sheet(DeclaredInputs.period(year)));
    } catch (InvalidInputException broken) {
      throw new IllegalStateException("the demonstration's " + file + " is broken", broken);
    }
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream stream = Declared.class.getResourceAsStream(name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
