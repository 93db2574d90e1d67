// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oobesim.cli.ExitCode;

/**
 * Makes the files for quick starts of an application that brings its own runtime: has the runtime
 * watch what people do first, started just as the application is, or the files would not fit.
 *
 * @param java the program `java` of the runtime
 * @param options how the application starts its JVM
 * @param classPath of the application
 * @param folder in which it looks for the files
 */
public record QuickStarts(Path java, List<String> options, String classPath, Path folder) {
  private static final List<String> KINDS = List.of("commands", "window");

  public QuickStarts {
    options = List.copyOf(options);
  }

  /// @param arguments none
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(ofThisProcess().make());
  }

  private static QuickStarts ofThisProcess() {
    Path runtime = Path.of(System.getProperty("java.home"), "bin");
    Path windows = runtime.resolve("java.exe");
    return new QuickStarts(
        Files.exists(windows) ? windows : runtime.resolve("java"),
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        System.getProperty("java.class.path"),
        Path.of(System.getProperty("oobesim.home")));
  }

  /** Makes all, says where they are, and leaves none where one fails. */
  int make() throws IOException, InterruptedException {
    for (String kind : KINDS) {
      Files.deleteIfExists(file(kind));
      Process process = new ProcessBuilder(command(kind)).redirectErrorStream(true).start();
      process.getOutputStream().close();
      // The JVM tells of itself what nobody needs to know, unless it fails.
      byte[] said = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0 || !Files.exists(file(kind))) {
        System.err.write(said);
        for (String made : KINDS) {
          Files.deleteIfExists(file(made));
        }
        return ExitCode.FAULT;
      }
      System.out.println(file(kind));
    }
    return ExitCode.DONE;
  }

  private Path file(String kind) {
    return folder.resolve("oobesim-" + kind + ".aot");
  }

  /** How the JVM is started that watches. */
  List<String> command(String kind) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    // Said once more below.
    options.stream().filter(it -> !it.startsWith("-Djava.class.path")).forEach(command::add);
    command.addAll(List.of("--class-path", classPath));
    command.add("-XX:AOTCacheOutput=" + file(kind));
    command.addAll(List.of(QuickStart.class.getName(), kind));
    return command;
  }
}
