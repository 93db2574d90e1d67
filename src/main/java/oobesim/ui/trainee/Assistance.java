// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import oobesim.screen.Theme;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Comfort;
import oobesim.ui.trainee.text.WindowText;

/**
 * What the window does for people who see little or bear no motion: as the computer is set, until
 * somebody wants it otherwise.
 */
final class Assistance {
  /** Long enough to read two sentences. */
  private static final Duration TOLD_FOR = Duration.ofSeconds(12);

  private final WindowText text;
  private final ScreenView view;
  private final Consumer<String> tell;
  private final Platform.Preferences system = Platform.getPreferences();
  private final InvalidationListener follows = change -> suit();
  private final ReadOnlyObjectWrapper<Comfort> comfort = new ReadOnlyObjectWrapper<>(Comfort.USUAL);
  private Optional<Boolean> contrastWish = Optional.empty();
  private Optional<Boolean> stillWish = Optional.empty();
  private Optional<Aid> aid = Optional.empty();
  private Optional<Duration> begun = Optional.empty();

  /**
   * The assistance of a window.
   *
   * @param view the device's display
   * @param tell says something in the bar
   */
  Assistance(WindowText text, ScreenView view, Consumer<String> tell) {
    this.text = text;
    this.view = view;
    this.tell = tell;
    system.addListener(new WeakInvalidationListener(follows));
    view.sceneProperty().subscribe(scene -> suit());
    suit();
  }

  ReadOnlyObjectProperty<Comfort> comfort() {
    return comfort.getReadOnlyProperty();
  }

  void turnContrast() {
    boolean on = !comfort.get().highContrast();
    contrastWish = Optional.of(on);
    suit();
    tell.accept(text.text(on ? "status.high-contrast.on" : "status.high-contrast.off"));
  }

  void turnMotion() {
    boolean still = !comfort.get().still();
    stillWish = Optional.of(still);
    suit();
    tell.accept(text.text(still ? "status.less-motion.on" : "status.less-motion.off"));
  }

  private void suit() {
    Comfort asked = Comfort.of(system, system.isReducedMotion());
    comfort.set(
        new Comfort(contrastWish.orElse(asked.highContrast()), stillWish.orElse(asked.still())));
    Scene scene = view.getScene();
    if (scene != null) {
      comfort.get().dress(scene);
    }
    view.setStill(comfort.get().still());
    view.wear(comfort.get().highContrast() ? Theme.HIGH_CONTRAST : Theme.NORMAL);
  }

  /** Keys that switch on an aid of a real device, which this one does not have. */
  void answer(String chord) {
    Aid.of(chord)
        .ifPresent(
            asked -> {
              aid = Optional.of(asked);
              begun = Optional.empty();
            });
  }

  /** What is said over the display at a time since the window opened; empty for nothing. */
  String words(Duration now) {
    Duration since = now.minus(begun.orElse(now));
    begun = aid.map(said -> now.minus(since));
    if (since.compareTo(TOLD_FOR) >= 0) {
      aid = Optional.empty();
    }
    return aid.map(said -> text.text("aid." + said.word())).orElse("");
  }
}
