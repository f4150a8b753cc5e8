package vn.thuocso.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.registry.RegistryFile;
import vn.thuocso.demo.registry.RegistryPlan;

/** Writes the registry file that the dashboard bundles; run when the plan has changed. */
public final class RegistryCommand {

  private RegistryCommand() {}

  /** Takes the file's path. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), text());
  }

  static String text() {
    return RegistryFile.text(RegistryPlan.of(City.hanoi(), DemoSeed.NOISE));
  }
}
