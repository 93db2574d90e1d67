// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The application with its own runtime, as jpackage makes it for the system that it runs on.
///
/// @param build the build
/// @param target the system
/// @param work a folder for what jpackage wants to read
record AppImage(Build build, Target target, Path work) {
  /// What the window is called, and its folder.
  static final String NAME = "OOBE Simulator";

  private static final String COMMANDS = "oobesim";
  private static final String STARTS = "oobesim-quick-start";
  private static final String MAIN = "oobesim.app.Main";
  private static final String QUICK_START = "oobesim.app.QuickStarts";

  /// In the order in which the JVM reads them: a file for quick starts that does not fit, or is not
  /// there, is passed over without a word.
  private static final List<String> OPTIONS =
      List.of(
          // The thorough compiler takes more of the processor than its work saves.
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=javafx.graphics",
          "-Doobesim.home=$APPDIR",
          "-Xlog:aot=off",
          "-Xlog:cds=off");

  /// What the simple one keeps of large pictures that nobody looks at any more, it gives back. A
  /// program has one set of options, whatever it is told to do, and each may have to draw.
  private static final List<String> COLLECTOR_OF_PICTURES = List.of("-XX:+UseG1GC", "-Xms64m");

  /// Makes the application.
  ///
  /// @param runtime the runtime, which is taken into it
  /// @param beside what lies in it: the program, its libraries, and what it reads
  /// @return its folder
  Path make(Path runtime, Path beside) throws IOException {
    List<String> said = new ArrayList<>(named("app-image"));
    said.addAll(List.of("--runtime-image", runtime.toString()));
    said.addAll(List.of("--input", beside.toString(), "--main-jar", jar(), "--main-class", MAIN));
    said.addAll(List.of("--icon", icon().toString()));
    for (String option : options("window")) {
      said.addAll(List.of("--java-options", option));
    }
    said.addAll(List.of("--add-launcher", COMMANDS + "=" + commands()));
    said.addAll(List.of("--add-launcher", STARTS + "=" + quickStart()));
    new Tool("jpackage").run(said);
    return build.packages().resolve(target.macos() ? NAME + ".app" : NAME);
  }

  /// Makes a package for the package manager of the system, with menu entry and files that open in
  /// the program.
  ///
  /// @param kind such as `deb`
  void installer(Path application, String kind, Path scripts) throws IOException {
    List<String> said = new ArrayList<>(named(kind));
    said.addAll(List.of("--app-image", application.toString()));
    said.addAll(List.of("--resource-dir", resources(scripts).toString()));
    said.addAll(List.of("--license-file", build.base().resolve("LICENSE").toString()));
    said.addAll(List.of("--linux-package-name", "oobesim", "--linux-shortcut"));
    said.addAll(List.of("--linux-menu-group", "Education"));
    for (Path association : associations()) {
      said.addAll(List.of("--file-associations", association.toString()));
    }
    new Tool("jpackage").run(said);
  }

  /// What jpackage would else take from its own drawers: the scripts, and an icon of each program.
  private Path resources(Path scripts) throws IOException {
    Path resources = work.resolve("resources");
    Trees.copy(scripts, resources, said -> true);
    for (String program : List.of(NAME, COMMANDS, STARTS)) {
      Files.copy(icon(), resources.resolve(program + ".png"));
    }
    return resources;
  }

  private List<String> named(String kind) {
    return List.of(
        "--type",
        kind,
        "--name",
        NAME,
        "--app-version",
        // macOS takes no version that begins with 0
        target.macos() ? build.number().replaceAll("^0\\.", "1.") : build.number(),
        "--description",
        "Rehearses Windows Autopilot provisioning",
        "--copyright",
        "Apache-2.0",
        "--vendor",
        "OOBE Simulator",
        "--dest",
        build.packages().toString());
  }

  private static List<String> options(String cache) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(COLLECTOR_OF_PICTURES);
    options.add("-XX:AOTCache=$APPDIR/oobesim-" + cache + ".aot");
    return options;
  }

  /// From the folder of what lies in it.
  private String jar() {
    return "lib/oobesim-" + build.version() + ".jar";
  }

  private Path commands() throws IOException {
    return launcher(COMMANDS, MAIN, options("commands"));
  }

  private Path quickStart() throws IOException {
    List<String> options = new ArrayList<>(OPTIONS);
    options.add("-XX:+UseSerialGC");
    return launcher(STARTS, QUICK_START, options);
  }

  private Path launcher(String name, String main, List<String> options) throws IOException {
    Path file = work.resolve(name + ".properties");
    Files.writeString(
        file,
        "main-jar=%s\nmain-class=".formatted(jar())
            + main
            + "\njava-options="
            + String.join(" ", options)
            + "\nicon="
            + icon().toString().replace('\\', '/')
            + "\nwin-console=true\nwin-menu=false\nwin-shortcut=false\nlinux-shortcut=false\n");
    return file;
  }

  private List<Path> associations() throws IOException {
    return List.of(
        association("profile", "oobesim", "Simulation profile"),
        association("journal", "jsonl", "Journal of a rehearsal"));
  }

  private Path association(String what, String ending, String said) throws IOException {
    Path file = work.resolve(what + ".properties");
    Files.writeString(
        file,
        "extension=%s\nmime-type=application/x-oobesim-%s\ndescription=%s\nicon=%s\n"
            .formatted(ending, what, said, icon().toString().replace('\\', '/')));
    return file;
  }

  private Path icon() {
    String kind = target.windows() ? "ico" : target.macos() ? "icns" : "png";
    return work.resolve("oobesim." + kind);
  }
}
