// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import oobesim.coach.DrillOpener;
import oobesim.i18n.Words;
import oobesim.instructor.Bench;
import oobesim.instructor.Causes;
import oobesim.instructor.FileOpener;
import oobesim.instructor.Pace;
import oobesim.profile.Shelves;
import oobesim.profile.setting.Wordings;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.Sitting;
import oobesim.ui.console.NewDrills;
import oobesim.ui.console.StationSetup;
import oobesim.ui.console.StationWindow;
import oobesim.ui.console.text.StationText;

/**
 * Uses an instructor's station by node ids and keys; frames come only when a test asks for them.
 */
public final class StationDriver implements AutoCloseable {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final double MOST_WIDTH = 1280;
  private static final double MOST_HEIGHT = 800;

  private final List<String> journal = new ArrayList<>();
  private final FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, () -> this::told);
  private final Bench bench = new Bench(opener, Pace.USUAL);
  private final Words words;
  private final Stage stage;
  private final StationWindow window;
  private long nanos;
  private boolean ended;
  private Optional<Path> folder = Optional.empty();
  private final KeptComfort sizes = new KeptComfort();
  private final NewDrills drills =
      new NewDrills() {
        @Override
        public Optional<Path> folder(Window owner) {
          return folder;
        }

        @Override
        public String make(List<JournalEntry> lines, Path in) {
          return "made in " + in + " of " + JournalText.line(lines.getLast());
        }
      };

  private StationDriver(Path file, double width, double height, Words words) {
    this.words = words;
    bench.open(file);
    stage = Fx.get(Stage::new);
    window =
        Fx.get(
            () -> {
              StationText text = StationText.in(words.locale());
              return new StationWindow(
                  stage,
                  new StationSetup(
                      bench,
                      text,
                      SetupOfWindow.text(words.locale()),
                      new Causes(
                          ShippedFlow.CATALOGUE::catalogue, Path.of("profiles/failures"), words),
                      Wordings.of(words),
                      () -> text.text("trainee.other-display", "number", 2),
                      StationDriver::atOnce,
                      drills,
                      sizes,
                      () -> ended = true));
            });
    Fx.run(() -> show(width, height));
    settle();
  }

  /** The headless screen is small: a station that is larger is never shown, and can be measured. */
  private void show(double width, double height) {
    if (width <= MOST_WIDTH && height <= MOST_HEIGHT) {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
      stage.show();
    } else {
      stage.getScene().getRoot().resize(width, height);
    }
  }

  /** A station over a run of a shipped profile. */
  public static StationDriver open(String profile, double width, double height) {
    return open(profile, width, height, Locale.ENGLISH);
  }

  /** The same in another language. */
  public static StationDriver open(String profile, double width, double height, Locale language) {
    Path file = Path.of("profiles", profile + ".json");
    return new StationDriver(file, width, height, SetupOfWindow.words(language));
  }

  /** Begins a shipped drill in the place of what is open, by the beginning of its file's name. */
  public StationDriver drill(String name) {
    Path file = DrillBench.file(name);
    DrillOpener drills = new DrillOpener(opener, Shelves.INSIDE_ALONE, () -> 0, words);
    return switch (drills.begin(file, DrillBench.read(file), Sitting.Mode.TRY, "Mara")) {
      case DrillOpener.Begun begun -> leads(it -> it.take(begun.opening()));
      case DrillOpener.Refused refused -> throw new AssertionError(refused.report());
    };
  }

  private static <T> void atOnce(Supplier<T> work, Consumer<T> handOver) {
    handOver.accept(work.get());
  }

  private void told(JournalEntry entry) {
    journal.add(JournalText.line(entry));
  }

  /** Does what a person or the surroundings do, in the words of scripts. */
  public StationDriver does(String... lines) {
    Fx.run(
        () -> {
          for (String line : lines) {
            bench.apply(InputWords.parse(line).orElseThrow());
          }
        });
    return settle();
  }

  /** Jumps until a screen is shown. */
  public StationDriver reaches(String screen) {
    Fx.run(
        () -> {
          for (int i = 0; i < 60 && !screen().equals(screen); i++) {
            bench.jump();
          }
        });
    if (!screen().equals(screen)) {
      throw new AssertionError("at " + screen() + ", not at " + screen);
    }
    return settle();
  }

  /** Leads the bench itself. */
  public StationDriver leads(Consumer<Bench> lead) {
    Fx.run(() -> lead.accept(bench));
    return settle();
  }

  public String screen() {
    return bench.run().orElseThrow().screen().id().value();
  }

  /**
   * Lets real time pass, frame by frame; nobody looks in between, so the display need not follow.
   */
  public StationDriver passes(Duration real) {
    return passes(real, real);
  }

  /** The same where the station draws the last frames alone, for whoever looks at the end. */
  public StationDriver skips(Duration real) {
    return passes(real, FRAME.multipliedBy(2));
  }

  private StationDriver passes(Duration real, Duration drawn) {
    Fx.run(
        () -> {
          for (Duration left = real; left.isPositive(); left = left.minus(FRAME)) {
            nanos += FRAME.toNanos();
            bench.pass(FRAME, false, false);
            if (left.compareTo(drawn) <= 0) {
              window.pulse(nanos);
            }
          }
        });
    return settle();
  }

  /** Presses a key on whatever has the keyboard. */
  public StationDriver press(KeyCode code, String... held) {
    List<String> with = List.of(held);
    Fx.run(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          Node target = owner == null ? stage.getScene().getRoot() : owner;
          Event.fireEvent(
              target,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED,
                  "",
                  "",
                  code,
                  with.contains("shift"),
                  with.contains("ctrl"),
                  with.contains("alt"),
                  false));
        });
    return settle();
  }

  /** Types into the field that has the keyboard. */
  public StationDriver type(String text) {
    Fx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).appendText(text));
    return settle();
  }

  /** Presses a button. */
  public StationDriver fire(String id) {
    Fx.run(() -> ((ButtonBase) node(id)).fire());
    return settle();
  }

  /** What is chosen when a folder is asked for. */
  public StationDriver picks(Path path) {
    folder = Optional.of(path);
    return this;
  }

  public StationDriver settle() {
    Fx.settle();
    // All styles anew: as a frame does it, a picture had a row of pixels more in one run of
    // several.
    Fx.run(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
    return this;
  }

  public Optional<Node> find(String id) {
    return Fx.get(() -> find(stage.getScene().getRoot(), id));
  }

  private static Optional<Node> find(Node in, String id) {
    if (id.equals(in.getId())) {
      return Optional.of(in);
    }
    return in instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, id).stream())
            .findFirst()
        : Optional.empty();
  }

  public Node node(String id) {
    return find(id).orElseThrow(() -> new AssertionError("no node " + id));
  }

  public String text(String id) {
    return Fx.get(
        () ->
            switch (node(id)) {
              case TextInputControl field -> field.getText();
              case Labeled labeled when !labeled.getText().isEmpty() -> labeled.getText();
              default -> String.valueOf(node(id).getAccessibleText());
            });
  }

  /** The id of the node that has the keyboard. */
  public String focus() {
    return Fx.get(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  public Bench bench() {
    return bench;
  }

  public StationWindow window() {
    return window;
  }

  public Stage stage() {
    return stage;
  }

  /** What the station was told to remember of sizes. */
  public KeptComfort comfort() {
    return sizes;
  }

  /** Whether the end was asked for. */
  public boolean ended() {
    return ended;
  }

  public List<String> journal() {
    return List.copyOf(journal);
  }

  /** The scene as it is now. */
  public WritableImage picture() {
    // A list that got its height in one layout has its rows whole only after the next ones.
    settle().settle().settle();
    return Fx.get(
        () -> {
          Region root = (Region) stage.getScene().getRoot();
          SnapshotParameters whole = new SnapshotParameters();
          whole.setViewport(new Rectangle2D(0, 0, root.getWidth(), root.getHeight()));
          return root.snapshot(whole, null);
        });
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          window.close();
          stage.hide();
        });
  }
}
