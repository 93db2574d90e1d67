// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.ConsoleState;
import oobesim.provisioning.WindowsVersion;
import oobesim.provisioning.World;

/** The few folders that the console can go to; nothing is in them. */
final class Folders {
  static final String OOBE = ConsoleState.SYSTEM_FOLDER + "\\oobe";

  /** From this build on the file is not in Windows any more. */
  private static final int WITHOUT_BYPASS = 26200;

  private static final List<String> ALL =
      List.of("C:\\", "C:\\Windows", ConsoleState.SYSTEM_FOLDER, OOBE, "C:\\Users");

  private Folders() {}

  static Reply go(World world, CommandLine line) {
    String here = world.console().directory();
    List<String> words =
        line.arguments().stream().filter(word -> !word.equalsIgnoreCase("/d")).toList();
    if (words.isEmpty()) {
      return new Printout().raw(here).reply();
    }
    String folder = String.join(" ", words);
    return found(target(here, folder))
        .map(there -> Reply.doing(new Effect.Go(there)))
        .orElseGet(() -> Reply.said("no-folder", "folder", folder));
  }

  private static String target(String here, String folder) {
    String plain = folder.replace('/', '\\');
    if (plain.equals("..")) {
      int end = here.lastIndexOf('\\');
      return end <= 2 ? "C:\\" : here.substring(0, end);
    }
    if (plain.equals(".")) {
      return here;
    }
    if (plain.startsWith("\\")) {
      return "C:" + plain;
    }
    return plain.matches("[A-Za-z]:.*") ? plain : here.replaceFirst("\\\\$", "") + "\\" + plain;
  }

  private static Optional<String> found(String path) {
    String bare = path.length() > 3 ? path.replaceFirst("\\\\$", "") : path;
    return ALL.stream().filter(folder -> folder.equalsIgnoreCase(bare)).findFirst();
  }

  /** Whether the file that lets a set-up go on without network is there. */
  static boolean bypassThere(World world) {
    return world.around().windows().version() == WindowsVersion.WINDOWS_11
        && NameCommands.mainBuild(world) < WITHOUT_BYPASS;
  }
}
