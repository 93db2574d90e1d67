// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person has chosen and typed on the pages so far, by {@code screen/control}.
 *
 * @param selections the chosen option of a page, by screen id
 * @param texts what stands in ordinary fields
 * @param boxes boxes that were ticked or cleared
 * @param secrets what is known of secret fields: never the text itself
 * @param messages what a page complains about, by {@code screen/control}: a message's id
 * @param refusals how often a page has complained about a control since it was opened: the same
 *     complaint twice is not the same moment
 */
public record Form(
    Map<String, String> selections,
    Map<String, String> texts,
    Map<String, Boolean> boxes,
    Map<String, SecretEntry> secrets,
    Map<String, String> messages,
    Map<String, Integer> refusals) {
  /** Nothing chosen, nothing typed. */
  public static final Form EMPTY =
      new Form(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  public Form {
    selections = sorted(selections);
    texts = sorted(texts);
    boxes = sorted(boxes);
    secrets = sorted(secrets);
    messages = sorted(messages);
    refusals = sorted(refusals);
  }

  /** The chosen option of a page. */
  public Optional<String> selection(String screen) {
    return Optional.ofNullable(selections.get(screen));
  }

  /** What stands in an ordinary field, empty text if nothing does. */
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /** What is known of a secret field. */
  public Optional<SecretEntry> secret(String field) {
    return Optional.ofNullable(secrets.get(field));
  }

  /** The complaint that stands at a control. */
  public Optional<String> message(String control) {
    return Optional.ofNullable(messages.get(control));
  }

  /** How often the page has complained about a control since it was opened. */
  public int refusals(String control) {
    return refusals.getOrDefault(control, 0);
  }

  /** With an option chosen on a page. */
  public Form withSelection(String screen, String option) {
    return new Form(put(selections, screen, option), texts, boxes, secrets, messages, refusals);
  }

  /** With text in a field. */
  public Form withText(String field, String text) {
    return new Form(selections, put(texts, field, text), boxes, secrets, messages, refusals);
  }

  /** With a box ticked or cleared. */
  public Form withBox(String box, boolean ticked) {
    return new Form(selections, texts, put(boxes, box, ticked), secrets, messages, refusals);
  }

  /** With something typed into a secret field. */
  public Form withSecret(String field, SecretEntry entry) {
    return new Form(selections, texts, boxes, put(secrets, field, entry), messages, refusals);
  }

  /** With a complaint at a control, which counts anew even if it says what stood there before. */
  public Form withMessage(String control, String message) {
    return new Form(
        selections,
        texts,
        boxes,
        secrets,
        put(messages, control, message),
        put(refusals, control, refusals(control) + 1));
  }

  /** Without anything that belongs to one page. */
  public Form without(String screen) {
    return new Form(
        drop(selections, screen),
        drop(texts, screen),
        drop(boxes, screen),
        drop(secrets, screen),
        drop(messages, screen),
        drop(refusals, screen));
  }

  /** Without what was typed into the secret fields of one page. */
  public Form withoutSecrets(String screen) {
    return new Form(selections, texts, boxes, drop(secrets, screen), messages, refusals);
  }

  /** Without the complaints of one page. */
  public Form withoutMessages(String screen) {
    return new Form(selections, texts, boxes, secrets, drop(messages, screen), refusals);
  }

  private static <T> Map<String, T> put(Map<String, T> map, String key, T value) {
    Map<String, T> copy = new TreeMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static <T> Map<String, T> drop(Map<String, T> map, String screen) {
    if (map.isEmpty()) {
      return map;
    }
    Map<String, T> copy = new TreeMap<>(map);
    copy.keySet().removeIf(key -> key.equals(screen) || key.startsWith(screen + "/"));
    return copy;
  }

  private static <T> Map<String, T> sorted(Map<String, T> map) {
    // Most pages have nothing of most kinds, and each input makes another form.
    return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
  }
}
