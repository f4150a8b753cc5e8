package vn.thuocso.bench;

import java.nio.file.Path;
import vn.thuocso.bench.browser.Screens;

/** Writes a picture of every page of a running dashboard, in every way of reading it. */
public final class ScreensCommand {

  private static final int WRONG = 2;

  private ScreensCommand() {}

  /** Takes the folder and, where it is not the usual one, the address of the dashboard. */
  public static void main(String[] args) {
    Console console = Console.standard();
    if (args.length < 1 || args.length > 2) {
      console.line("usage: infra/screens DIR [http://127.0.0.1:8080]");
      System.exit(WRONG);
    }
    String dashboard = args.length == 2 ? args[1] : "http://127.0.0.1:8080";
    System.exit(new Screens(dashboard, console::line).take(Path.of(args[0])) > 0 ? 0 : 1);
  }
}
