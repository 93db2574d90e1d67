// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
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

  /** Signs and units. */
  private static final int LEAST_LETTERS = 2;

  private final Locale language;
  private final Map<String, String> translated = new HashMap<>();

  public EnglishLeft(Locale language) {
    this.language = language;
    Words english = Words.in(Locale.ENGLISH);
    Words other = Words.in(language);
    BUNDLES.forEach(name -> compare(english.bundle(name), other.bundle(name)));
    ShippedTexts.in(language.getLanguage()).texts().forEach(this::compare);
    translated.keySet().removeAll(ScreenId.words());
  }

  private void compare(String text, String said) {
    if (text.length() > LEAST_LETTERS && !text.equals(said)) {
      translated.put(text, "files");
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

  /** Lays the window out, and finds none, nor a letter that its font lacks. */
  public void none(Stage stage, String where) {
    List<String> all = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    Fx.run(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          gather(stage.getScene().getRoot(), all);
          lacking.addAll(Letters.lacking(stage.getScene().getRoot()));
        });
    assertThat(all).as(where).isNotEmpty();
    TreeSet<String> left = new TreeSet<>(all);
    left.retainAll(translated.keySet());
    assertThat(left).as(where + " in " + language).isEmpty();
    assertThat(lacking).as("letters that are in none of the fonts, " + where).isEmpty();
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
