// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.page.ScreenId;
import oobesim.ui.render.ScreenView;

/** Finds texts in a window that are still English although they have a translation. */
public final class EnglishLeft {
  private static final List<String> BUNDLES =
      List.of("window", "station", "settings", "failures", "debrief", "caller", "facts");

  private static final Pattern NAME = Pattern.compile("\"name\": \"[^\":]+: ([^\"]+)\"");

  /** Signs and units. */
  private static final int LEAST_LETTERS = 2;

  private final Locale language;
  private final Map<String, String> translated = new HashMap<>();

  public EnglishLeft(Locale language) {
    this.language = language;
    Words english = Words.in(Locale.ENGLISH);
    Words other = Words.in(language);
    BUNDLES.forEach(name -> compare(english.bundle(name), other.bundle(name)));
    String files = files();
    translated.keySet().removeIf(text -> files.contains('"' + text + '"'));
    translated.keySet().removeAll(ScreenId.words());
    NAME.matcher(files)
        .results()
        .map(found -> found.group(1))
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .forEach(translated::remove);
  }

  /** What a file says is said as its author wrote it. */
  private static String files() {
    try (Stream<Path> files = Files.walk(Path.of("profiles"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(EnglishLeft::read)
          .collect(Collectors.joining());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void compare(Messages english, Messages other) {
    for (String key : english.keys()) {
      if (english.names(key).isEmpty() && other.names(key).isEmpty()) {
        String text = english.text(key);
        if (text.length() > LEAST_LETTERS && !text.equals(other.text(key))) {
          translated.put(text, key);
        } else {
          translated.remove(text);
        }
      }
    }
  }

  public Locale language() {
    return language;
  }

  /** Lays the window out, and finds none. */
  public void none(Stage stage, String where) {
    List<String> all = new ArrayList<>();
    Fx.run(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          gather(stage.getScene().getRoot(), all);
        });
    assertThat(all).as(where).isNotEmpty();
    TreeSet<String> left = new TreeSet<>(all);
    left.retainAll(translated.keySet());
    assertThat(left).as(where + " in " + language).isEmpty();
  }

  /** The device speaks its own language. */
  private static void gather(Node node, List<String> all) {
    if (node instanceof ScreenView || !node.isVisible()) {
      return;
    }
    if (node instanceof Labeled words && words.getText() != null && !words.getText().isBlank()) {
      all.add(words.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
  }
}
