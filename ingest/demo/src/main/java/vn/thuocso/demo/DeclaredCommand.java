package vn.thuocso.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.declared.DeclaredFile;

/** Writes the declared inputs that the dashboard bundles; run when the plan has changed. */
public final class DeclaredCommand {

  static final List<Integer> YEARS = List.of(2025, 2026);

  private DeclaredCommand() {}

  /** Takes the directory. */
  public static void main(String[] args) throws IOException {
    for (int year : YEARS) {
      Files.writeString(Path.of(args[0]).resolve(name(year)), text(year));
    }
  }

  static String name(int year) {
    return "declared-" + year + ".csv";
  }

  static String text(int year) {
    return DeclaredFile.text(City.hanoi(), DemoSeed.NOISE, year);
  }
}
