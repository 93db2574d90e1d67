// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import oobesim.screen.Theme;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Comfort;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Zoom;
import oobesim.ui.trainee.text.WindowText;

/**
 * What the window does for people who see little or bear no motion: as the computer is set, until
 * somebody wants it otherwise, which is kept for the next time.
 */
final class Assistance {
  /** Long enough to read two sentences. */
  private static final Duration TOLD_FOR = Duration.ofSeconds(12);

  private final WindowText text;
  private final ScreenView view;
  private final WindowLayout layout;
  private final Consumer<String> tell;
  private final Platform.Preferences system = Platform.getPreferences();
  private final InvalidationListener follows = change -> suit();
  private final ReadOnlyObjectWrapper<Comfort> comfort = new ReadOnlyObjectWrapper<>(Comfort.USUAL);
  private Optional<Boolean> contrastWish = Optional.empty();
  private Optional<Boolean> stillWish = Optional.empty();
  private ComfortMemory memory = ComfortMemory.NOTHING;
  private Optional<Aid> aid = Optional.empty();
  private Optional<Duration> begun = Optional.empty();

  /**
   * The assistance of a window.
   *
   * @param view the device's display
   * @param layout has the simulator's own words
   * @param tell says something in the bar
   */
  Assistance(WindowText text, ScreenView view, WindowLayout layout, Consumer<String> tell) {
    this.text = text;
    this.view = view;
    this.layout = layout;
    this.tell = tell;
    system.addListener(new WeakInvalidationListener(follows));
    view.sceneProperty().subscribe(scene -> suit());
    suit();
  }

  ReadOnlyObjectProperty<Comfort> comfort() {
    return comfort.getReadOnlyProperty();
  }

  /** Is as it was wanted before, and keeps what is wanted from now on. */
  void keep(ComfortMemory kept) {
    memory = kept;
    ComfortWishes wishes = kept.wishes();
    contrastWish = wishes.highContrast();
    stillWish = wishes.still();
    layout.begin(wishes.size());
    suit();
  }

  /** Makes the simulator's own words larger or smaller. */
  void zoom(UnaryOperator<Zoom> change) {
    Zoom zoom = layout.zoom(change);
    wished();
    tell.accept(text.text("status.size", "percent", Long.toString(zoom.percent())));
  }

  private void wished() {
    memory.remember(memory.wishes().atDevice(contrastWish, stillWish, layout.zoom()));
  }

  /** What the computer is set to need not be wanted, or a later setting would not be followed. */
  void turnContrast() {
    boolean on = !comfort.get().highContrast();
    contrastWish = Optional.of(on).filter(wish -> wish != asked().highContrast());
    suit();
    wished();
    tell.accept(text.text(on ? "status.high-contrast.on" : "status.high-contrast.off"));
  }

  void turnMotion() {
    boolean still = !comfort.get().still();
    stillWish = Optional.of(still).filter(wish -> wish != asked().still());
    suit();
    wished();
    tell.accept(text.text(still ? "status.less-motion.on" : "status.less-motion.off"));
  }

  private Comfort asked() {
    return Comfort.of(system, system.isReducedMotion());
  }

  private void suit() {
    Comfort asked = asked();
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
