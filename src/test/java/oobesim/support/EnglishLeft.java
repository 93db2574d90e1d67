// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.page.ScreenId;
import oobesim.ui.render.ScreenView;

/**
 * Finds what is still English in a window or in what a command says: texts that have a translation,
 * and sentences by the small words that none of the other languages has.
 */
public final class EnglishLeft {
  private static final List<String> BUNDLES =
      List.of("window", "station", "settings", "failures", "debrief", "caller", "facts");

  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "(?<![\\w.'-])(the|of|and|is|are|it|its|with|when|which|that|this|has|have|been|by|from|only"
              + "|where|what|cannot|there|who|but|before|until|inferred|observed|documented)"
              + "(?![\\w.-]*[\\w-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Signs and units. */
  private static final int LEAST_LETTERS = 2;

  /** All texts of two languages are compared for one, which is done once. */
  private static final Map<Locale, EnglishLeft> KNOWN = new ConcurrentHashMap<>();

  private final List<String> device = ofDevice();
  private final Locale language;
  private final Map<String, String> translated = new HashMap<>();

  private EnglishLeft(Locale language) {
    this.language = language;
    Words english = Words.in(Locale.ENGLISH);
    Words other = Words.in(language);
    BUNDLES.forEach(name -> compare(english.bundle(name), other.bundle(name)));
    ShippedTexts.in(language.getLanguage()).texts().forEach(this::compare);
    translated.keySet().removeAll(ScreenId.words());
  }

  /** What is left where a language is spoken. */
  public static EnglishLeft in(Locale language) {
    return KNOWN.computeIfAbsent(language, EnglishLeft::new);
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

  /**
   * Finds no English sentence in lines.
   *
   * @param names what stands there in English in every language
   */
  public void none(Stream<String> lines, List<String> names, String where) {
    List<String> left =
        lines
            .filter(line -> SMALL_WORDS.matcher(line).find()) // or all would be taken out in vain
            .filter(line -> SMALL_WORDS.matcher(without(names, line)).find())
            .toList();
    assertThat(left).as(where + " in " + language).isEmpty();
  }

  private String without(List<String> names, String line) {
    String rest = line;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    for (String said : device) {
      rest = rest.replace(said, "");
    }
    return rest;
  }

  /** The device speaks English, and what it says stands in what is told of it. */
  private static List<String> ofDevice() {
    Messages pages = Messages.load("messages", Locale.ENGLISH);
    return pages.keys().stream()
        .filter(key -> pages.names(key).isEmpty())
        .map(pages::text)
        .filter(text -> text.contains(" "))
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** Lays the window out, and finds none, nor a letter that its font lacks. */
  public void none(Stage stage, String where) {
    List<String> all = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    Fx.run(
        () -> {
          Fx.catchUp(stage.getScene());
          gather(stage.getScene().getRoot(), all);
          lacking.addAll(Letters.lacking(stage.getScene().getRoot()));
        });
    assertThat(all).as(where).isNotEmpty();
    TreeSet<String> left = new TreeSet<>(all);
    left.retainAll(translated.keySet());
    assertThat(left).as(where + " in " + language).isEmpty();
    if (!language.equals(Locale.ENGLISH)) {
      none(all.stream(), List.of(), where);
    }
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
