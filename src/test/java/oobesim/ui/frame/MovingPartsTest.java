// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import oobesim.page.Illustration;
import oobesim.support.Fx;
import oobesim.ui.Looks;
import oobesim.ui.control.BusyBar;
import oobesim.ui.control.DotRing;
import oobesim.ui.control.Moving;
import oobesim.ui.control.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever moves looks as the last moment says that it was told. */
class MovingPartsTest {
  /** What draws by the time; a fade and a drawing begin with the first moment they are told. */
  private static final Map<String, Supplier<Node>> MOVING =
      Map.of(
          "Ring", () -> new Ring(64),
          "DotRing", () -> new DotRing(64),
          "BusyBar", MovingPartsTest::bar,
          "ColourCycle", ColourCycle::new,
          "CrossFade", MovingPartsTest::fade,
          "IllustrationView", MovingPartsTest::drawing);

  /** They hand the time on to those above, or need it to forget letters that were typed. */
  private static final Set<String> WITHOUT_A_LOOK_OF_THEIR_OWN =
      Set.of(
          "StatusRow", "PhaseListView", "ChoiceListView", "ScreenView", "PhaseNode", "ReadingPage");

  static Set<String> moving() {
    return MOVING.keySet();
  }

  @ParameterizedTest
  @MethodSource("moving")
  void toldAnyMomentsInAnyOrderItLooksAsIfToldTheLastOneOnly(String kind) {
    Random random = new Random(kind.hashCode());
    List<Duration> moments =
        new ArrayList<>(random.longs(60, 0, 480).mapToObj(Duration::ofMillis).toList());
    Collections.shuffle(moments, random);
    assertThat(look(kind, moments)).isEqualTo(look(kind, List.of(moments.getLast())));
  }

  @Test
  void everyKindIsKnownHere() throws IOException {
    Pattern kind = Pattern.compile("(?:class|interface) (\\w+)[^{]*\\bMoving\\b");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/oobesim/ui"))) {
      Set<String> kinds =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> kind.matcher(text(file)).results())
              .map(found -> found.group(1))
              .map(name -> name.equals("Stage") ? "IllustrationView" : name)
              .collect(Collectors.toSet());
      kinds.removeAll(WITHOUT_A_LOOK_OF_THEIR_OWN);
      kinds.remove("Moving");
      assertThat(kinds).isEqualTo(MOVING.keySet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static List<String> look(String kind, List<Duration> moments) {
    return Fx.get(
        () -> {
          Node node = MOVING.get(kind).get();
          tell(node, Duration.ZERO);
          moments.forEach(moment -> tell(node, moment));
          return Looks.of(node);
        });
  }

  private static void tell(Node node, Duration moment) {
    if (node instanceof Moving moving) {
      moving.setTime(moment);
    }
    if (node instanceof javafx.scene.Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> tell(child, moment));
    }
  }

  private static Node bar() {
    BusyBar bar = new BusyBar();
    bar.resize(180, 4);
    return bar;
  }

  private static Node fade() {
    CrossFade fade = new CrossFade();
    fade.swap(new Region(), Fade.NONE);
    fade.swap(new Region(), Fade.DRAWING);
    return fade;
  }

  private static Node drawing() {
    IllustrationView view = new IllustrationView();
    view.show(Illustration.WORK, Fade.NONE);
    return view;
  }
}
