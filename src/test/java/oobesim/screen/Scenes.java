// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.provisioning.around.WindowsVersion;

/** Every screen in the worlds that make it look different, on both versions of Windows. */
public final class Scenes {
  /** The screens in English. */
  static final ScreenCatalog CATALOG = new ScreenCatalog(Messages.load(Locale.US));

  private static final int TURNS = 6;

  /** To make their worlds takes as long as to draw some of them. */
  private static final List<Scene> ALL = made().toList();

  /** Many tests look at them, each at all. */
  private static final Map<Scene, Screen> DESCRIBED =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private Scenes() {}

  /** All of them, Windows 10 first. */
  public static Stream<Scene> all() {
    return ALL.stream();
  }

  /** Of those that differ in their words alone the first, in whatever language. */
  public static Stream<Scene> ofEachShape(Predicate<Scene> wanted) {
    Set<ScreenShape> seen = new HashSet<>();
    return all().filter(wanted).filter(scene -> seen.add(ScreenShape.of(describe(scene))));
  }

  private static Stream<Scene> made() {
    List<Scene> scenes =
        Stream.of(
                FirstPageScenes.all(),
                SetupScenes.all(),
                SignInScenes.all(),
                LateSignInScenes.all(),
                TechnicianScenes.all(),
                EspScenes.all(),
                EspExitScenes.all(),
                LockScenes.all(),
                PersonalScenes.all(),
                ResetScenes.all(),
                PreparationScenes.all(),
                DiagnosticsScenes.all(),
                DesktopScenes.all())
            .flatMap(List::stream)
            .toList();
    return Arrays.stream(WindowsVersion.values())
        .flatMap(
            version ->
                Stream.concat(
                    scenes.stream().filter(on(version)).map(scene -> scene.on(version)),
                    ConsoleScenes.all(version)));
  }

  /** Windows 10 has no diagnostics page, and so collects logs on other pages. */
  private static Predicate<Scene> on(WindowsVersion version) {
    return switch (version) {
      case WINDOWS_10 -> scene -> !scene.id().value().equals("diagnostics");
      case WINDOWS_11 -> scene -> !scene.variant().startsWith("collecting-");
    };
  }

  /** The scene's screen in English. */
  public static Screen describe(Scene scene) {
    return DESCRIBED.computeIfAbsent(scene, it -> CATALOG.describe(it.layers(), it.world()));
  }

  /** Describes everything there is with these texts, at enough moments for each sentence's turn. */
  public static void describeAll(Messages messages) {
    ScreenCatalog catalog = new ScreenCatalog(messages);
    Stream.concat(all(), all().map(Scene::withAzureAdNames))
        .forEach(
            scene -> {
              for (int turn = 0; turn < TURNS; turn++) {
                catalog.describe(scene.layers(), scene.later(Rotation.STAY.multipliedBy(turn)));
              }
            });
  }
}
