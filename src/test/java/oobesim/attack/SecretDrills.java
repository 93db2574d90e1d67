// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import oobesim.assessment.Slip;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.Setup;
import oobesim.profile.Shelves;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WifiNetwork;

/**
 * The shipped drills in a folder of their own, with an unmistakable secret in the place of each
 * that is typed in them, and the same for the people and networks of their profiles.
 */
final class SecretDrills {
  private static final Path SHIPPED = Path.of("profiles/drills");

  /** What is typed where a secret is typed; in a drill's file it ends with a quote. */
  private static final Pattern TYPED =
      Pattern.compile("(?<=type (password|network-key|pin|confirm) )[^\"\\r\\n#]+");

  private static final Pattern LINE = Pattern.compile("(?m)^(?!#)\\S.*$");

  /**
   * A drill with one of its scripts.
   *
   * @param file the drill
   * @param script what is played
   * @param seed draws the variant that the script is of, and a caller who does as told
   * @param passes whether it passes, empty where that is all the same
   */
  record Played(Path file, Path script, long seed, Optional<Boolean> passes) {
    String name() {
      return script.getFileName().toString().replace(".script", "");
    }
  }

  private final Path folder;
  private final Unmistakable secrets;
  private final Map<String, String> instead = new HashMap<>();

  SecretDrills(Path folder, Unmistakable secrets) {
    this.folder = folder;
    this.secrets = secrets;
  }

  /** All drills whose name has a beginning. */
  List<Played> of(String beginning) {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      return files
          .filter(file -> file.getFileName().toString().matches(beginning + ".*\\.json"))
          .sorted()
          .flatMap(file -> copied(file).stream())
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The same script by somebody who types secrets all the time, wherever it is. */
  Played typingEverywhere(Played played) {
    String typed =
        "\ntype password %s\ntype network-key %s\ntype pin %s\ntype confirm %s"
            .formatted(secrets.word(), secrets.word(), secrets.number(), secrets.word());
    String script =
        LINE.matcher(text(played.script())).replaceAll(line -> quoted(line.group() + typed));
    Path file = played.script().resolveSibling(played.name() + "-typing.script");
    return new Played(played.file(), written(file, script), played.seed(), Optional.empty());
  }

  private List<Played> copied(Path file) {
    Drill drill = drill(file);
    Surroundings around =
        Setup.of(drill, file, 0, Shelves.INSIDE_ALONE)
            .setup()
            .orElseThrow()
            .profile()
            .surroundings();
    Json.Obj source = (Json.Obj) JsonReader.read(replaced(text(file), true)).documents().getFirst();
    List<Object> changes = new ArrayList<>();
    if (source.members().get("change") instanceof Json.Arr already) {
      changes.addAll(already.items());
    }
    changes.addAll(changes(around));
    Json.Obj secret = JsonEdit.with(source, "change", JsonEdit.of(changes));
    Path copy =
        written(folder.resolve("drills").resolve(file.getFileName()), JsonText.pretty(secret));
    List<Played> all = new ArrayList<>();
    drill
        .proof()
        .passes()
        .forEach(it -> all.add(played(drill, copy, it.variant(), it.script(), true)));
    drill
        .proof()
        .fails()
        .forEach(it -> all.add(played(drill, copy, it.variant(), it.script(), false)));
    return all;
  }

  private Played played(Drill drill, Path copy, String variant, String script, boolean passes) {
    Path secret =
        written(copy.resolveSibling(script), replaced(text(SHIPPED.resolve(script)), false));
    long seed =
        LongStream.range(0, 10_000)
            .filter(
                it -> drill.start().drawn(it).map(drawn -> drawn.id()).orElse("").equals(variant))
            .filter(it -> drill.talk().stream().allMatch(talk -> Slip.drawn(it, talk).isEmpty()))
            .findFirst()
            .orElseThrow();
    return new Played(copy, secret, seed, Optional.of(passes));
  }

  private static Drill drill(Path file) {
    try {
      return DrillReader.read(file).drill().orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private List<String> changes(Surroundings around) {
    List<String> changes = new ArrayList<>();
    List<User> users = around.users();
    for (int i = 0; i < users.size(); i++) {
      User user = users.get(i);
      String path = "users." + i + ".";
      if (user.hasPassword()) {
        changes.add(path + "password " + word(user.password()));
      }
      changes.add(path + "domainPassword " + word(user.domainPassword()));
      changes.add(path + "accessPass " + word(user.accessPass()));
      changes.add(path + "pin " + number(user.pin()));
    }
    List<WifiNetwork> networks = around.network().wifi();
    for (int i = 0; i < networks.size(); i++) {
      if (networks.get(i).secured()) {
        changes.add("network.wifi." + i + ".key " + word(networks.get(i).key()));
      }
    }
    return changes;
  }

  private String replaced(String text, boolean json) {
    UnaryOperator<String> form = json ? it -> JsonText.write(it).replaceAll("^.|.$", "") : it -> it;
    return TYPED
        .matcher(text)
        .replaceAll(
            typed -> {
              String old = typed.group().strip();
              return quoted(
                  form.apply(typed.group(1).matches("pin|confirm") ? number(old) : word(old)));
            });
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String word(String old) {
    return instead.computeIfAbsent(old, _ -> secrets.word());
  }

  private String number(String old) {
    return instead.computeIfAbsent(old, _ -> secrets.number());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path written(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
