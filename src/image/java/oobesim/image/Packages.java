// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import oobesim.image.Parts.Part;

/// Makes what is handed out, of the folder that the usual build leaves: a ZIP file for each system,
/// which needs a JDK, and for this system the application with its own runtime. See
/// `docs/decisions/0024-two-kinds-of-packages.md`.
public final class Packages {
  /// Modules, which the program and its other libraries are not taken for.
  static final String TOOLKIT = "lib/javafx";

  private static final String JDK_LICENCE = "legal/java.base/LICENSE";

  private final Build build;
  private final Zip zip;
  private final Licences licences;

  private Packages(Build build) {
    this.build = build;
    this.zip = new Zip(build.time());
    this.licences = new Licences(texts(build), build.base().resolve("src/image/licences"));
  }

  /// @param arguments folder of the sources, folder of the build, version, time of all entries
  /// @throws IOException if a file cannot be read or written
  public static void main(String[] arguments) throws IOException {
    Build build =
        new Build(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            arguments[2],
            Instant.parse(arguments[3]));
    Trees.delete(build.packages());
    Packages packages = new Packages(build);
    for (Target target : Target.values()) {
      packages.folder(target);
    }
    Target here =
        Target.of(System.getProperty("os.name"), System.getProperty("os.arch"))
            .orElseThrow(
                () -> new IllegalStateException("JavaFX has no libraries for this system"));
    packages.application(here);
    Sums.write(build.packages());
  }

  private static Map<String, Path> texts(Build build) {
    Path kept = build.tools().resolve("licences/META-INF/licenses");
    return Map.of(
        "Apache-2.0", build.base().resolve("LICENSE"),
        "EPL-1.0", kept.resolve("epl_only_v1/license.txt"),
        "EPL-2.0", kept.resolve("epl_only_v2/license.txt"),
        "LGPL-2.1-only", kept.resolve("lgpl_v2_1/license.txt"),
        "GPL-2.0-with-classpath-exception",
            Path.of(System.getProperty("java.home")).resolve(JDK_LICENCE));
  }

  /// The folder for a system, which runs by a JDK that is there.
  private void folder(Target target) throws IOException {
    Path work = fresh("folders/" + target.word());
    Path folder = Files.createDirectories(work.resolve("oobesim"));
    String other = target.windows() ? "bin/oobesim" : "bin/oobesim.bat";
    Trees.copy(build.image(), folder, said -> isOfAllSystems(said) && !said.equals(other));
    for (Path jar : Trees.jars(build.javafx())) {
      if (jar.getFileName().toString().endsWith("-" + target.classifier() + ".jar")) {
        Path copy = folder.resolve(TOOLKIT).resolve(jar.getFileName());
        Files.createDirectories(copy.getParent());
        Files.copy(jar, copy);
      }
    }
    if (target.macos()) {
      Files.copy(
          build.base().resolve("src/image/scripts/OOBE Simulator.command"),
          folder.resolve(AppImage.NAME + ".command"));
    }
    papers(folder, libraries(folder), target, false);
    Predicate<String> programs = said -> said.equals("bin/oobesim") || said.endsWith(".command");
    zip.write(folder, build.zip(target.word()), programs);
  }

  private static boolean isOfAllSystems(String said) {
    return !said.startsWith(TOOLKIT) && !said.endsWith(".aot");
  }

  /// The application with its own runtime, for the system that the build runs on.
  private void application(Target target) throws IOException {
    Path work = fresh("application");
    Path beside = Files.createDirectories(work.resolve("beside"));
    Trees.copy(build.image(), beside, said -> isOfAllSystems(said) && !said.startsWith("bin/"));
    Trimmed.jars(Trees.jars(beside.resolve("lib")));
    for (Path jar : Trees.jars(beside.resolve("lib"))) {
      if (jar.getFileName().equals(program().getFileName()) || Parts.changed(jar)) {
        Repacked.jar(jar);
      }
    }
    List<Path> javafx = Trees.jars(build.image().resolve(TOOLKIT));
    List<Path> all = new ArrayList<>(libraries(beside));
    all.addAll(javafx);
    papers(beside, all, target, true);
    RuntimeImage runtime = new RuntimeImage(javafx, target);
    runtime.make(work.resolve("runtime"));
    icons(work);
    AppImage image = new AppImage(build, target, work);
    Path made = image.make(work.resolve("runtime"), beside);
    Symbols.strip(made);
    zip.write(made, build.zip(target.word() + "-with-java"), said -> isProgram(made, said));
    Installer.of(build, target).make(image, made);
  }

  private static boolean isProgram(Path folder, String said) {
    return folder.resolve(said).toFile().canExecute();
  }

  /// Bill of materials and licences.
  private void papers(Path folder, List<Path> jars, Target target, boolean runtime)
      throws IOException {
    Parts parts = Parts.of(jars, build.parts(), target);
    if (runtime) {
      parts.withRuntime(System.getProperty("java.vendor"), Runtime.version().toString());
    }
    Files.writeString(folder.resolve("bom.json"), parts.text());
    List<Part> found = new ArrayList<>(parts.found());
    licences.write(folder.resolve("licences"), program(), found);
  }

  private Path program() {
    return build.image().resolve("lib").resolve("oobesim-" + build.version() + ".jar");
  }

  /// What lies in a package beside the program.
  private List<Path> libraries(Path folder) throws IOException {
    List<Path> libraries = new ArrayList<>(Trees.jars(folder.resolve("lib")));
    libraries.removeIf(jar -> jar.getFileName().equals(program().getFileName()));
    Path toolkit = folder.resolve(TOOLKIT);
    if (Files.exists(toolkit)) {
      libraries.addAll(Trees.jars(toolkit));
    }
    return libraries;
  }

  private static void icons(Path folder) throws IOException {
    SortedMap<Integer, byte[]> pictures = new TreeMap<>();
    for (int size : IconDrawing.SIZES) {
      pictures.put(size, IconDrawing.png(size));
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("oobesim.png", pictures.get(256));
    files.put("oobesim.ico", IconFiles.ico(pictures));
    files.put("oobesim.icns", IconFiles.icns(pictures));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private Path fresh(String name) throws IOException {
    Path folder = build.tools().resolve("packages").resolve(name);
    Trees.delete(folder);
    return Files.createDirectories(folder);
  }
}
