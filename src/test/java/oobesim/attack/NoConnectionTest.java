// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command runs where the kernel counts each connection, each datagram and each address that
 * nobody knows the way to: all stay at nothing, but for the store that {@code send} is told.
 */
@EnabledOnOs(OS.LINUX)
class NoConnectionTest {
  @TempDir Path folder;

  @Test
  @Timeout(300)
  void noCommandOpensAConnection() throws IOException, InterruptedException {
    assumeThat(counted("true"))
        .as("the machine lets nobody make a network of his own")
        .isNotEmpty();
    assertThat(counted(java(OfflineCalls.class.getName(), folder.toString())))
        .as("what the kernel has counted\n%s", log())
        .allSatisfy((what, times) -> assertThat(times).as(what).isZero());
    assertThat(log()).contains("gallery 0", "play 0", "debrief 0", "send 2");
  }

  /** Were nothing counted, the test above would prove nothing. */
  @Test
  @Timeout(120)
  void aStoreThatIsNamedIsCounted() throws IOException, InterruptedException {
    assumeThat(counted("true")).isNotEmpty();
    Map<String, Long> counted =
        counted(java(OfflineCalls.class.getName(), folder.toString(), "http://198.51.100.1/xapi"));
    assertThat(counted.values().stream().mapToLong(it -> it).sum()).as(log()).isPositive();
  }

  private static String java(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Djava.awt.headless=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(words));
    return String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
  }

  private String log() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** What the kernel counts of a network that a call has for itself; nothing where none is made. */
  private Map<String, Long> counted(String call) throws IOException, InterruptedException {
    Path counts = folder.resolve("counts");
    Files.deleteIfExists(counts);
    String line = call + " > '" + folder.resolve("log") + "' 2>&1; cat /proc/net/snmp > '" + counts;
    Process process =
        new ProcessBuilder("unshare", "--map-root-user", "--net", "sh", "-c", line + "'")
            .redirectErrorStream(true)
            .start();
    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().count();
    process.waitFor();
    return Files.exists(counts) ? read(Files.readAllLines(counts)) : Map.of();
  }

  /** Two lines of each protocol: the names, then the numbers. */
  private static Map<String, Long> read(List<String> lines) {
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      String[] names = lines.get(i).split(" ");
      String[] numbers = lines.get(i + 1).split(" ");
      for (int at = 1; at < names.length; at++) {
        String name = names[0] + names[at];
        if (List.of("Tcp:ActiveOpens", "Tcp:PassiveOpens", "Udp:OutDatagrams", "Ip:OutNoRoutes")
            .contains(name)) {
          counts.put(name, Long.valueOf(numbers[at]));
        }
      }
    }
    return counts;
  }
}
