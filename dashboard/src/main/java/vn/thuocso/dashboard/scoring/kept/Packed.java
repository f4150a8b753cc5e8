package vn.thuocso.dashboard.scoring.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.csv.CsvDataReader;
import vn.thuocso.index.data.csv.CsvDataWriter;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** A dataset as the engine's long file, gzipped; the same dataset always gives the same bytes. */
final class Packed {

  private Packed() {}

  static byte[] of(Framework framework, Dataset dataset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(CsvDataWriter.write(framework, dataset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Dataset read(Framework framework, byte[] packed, String name) {
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return CsvDataReader.read(framework, unpacking.readAllBytes(), name).data();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidInputException broken) {
      throw new IllegalStateException("the kept inputs of " + name + " are broken", broken);
    }
  }
}
