// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.provisioning.around.LanguageTag;

/**
 * A page that a flow file brings: a company's own, or one of a coming Windows.
 *
 * @param value its id in kebab-case, not one of a {@link ScreenId}
 * @param drawing what is drawn on it in Windows 11
 * @param parts what stands on it
 * @param texts by language tag its texts by part; the first language serves where another has none
 */
public record OwnPage(
    String value,
    Illustration drawing,
    Parts parts,
    SequencedMap<String, Map<String, String>> texts)
    implements PageId {
  public OwnPage {
    SequencedMap<String, Map<String, String>> copy = new LinkedHashMap<>();
    texts.forEach((language, words) -> copy.put(language, Map.copyOf(words)));
    texts = Collections.unmodifiableSequencedMap(copy);
  }

  /**
   * The ids of what stands on a page, from top to bottom.
   *
   * @param paragraphs texts below the lead
   * @param facts each with a label, the text of its id, and a value, the text of {@code ID-value}
   * @param options rows of a list, of which the first is chosen when the page opens
   * @param fields ordinary fields; what is typed stands in the journal, so none is for a secret
   * @param buttons the last one is the main one
   */
  public record Parts(
      List<String> paragraphs,
      List<String> facts,
      List<String> options,
      List<String> fields,
      List<String> buttons) {
    public Parts {
      paragraphs = List.copyOf(paragraphs);
      facts = List.copyOf(facts);
      options = List.copyOf(options);
      fields = List.copyOf(fields);
      buttons = List.copyOf(buttons);
    }
  }

  /** The parts that every language has to have a text for; {@code lead} may have one. */
  public List<String> needed() {
    return Stream.of(
            Stream.of("title"),
            parts.paragraphs().stream(),
            parts.facts().stream().flatMap(fact -> Stream.of(fact, fact + "-value")),
            parts.options().stream(),
            parts.fields().stream(),
            parts.buttons().stream())
        .flatMap(all -> all)
        .toList();
  }

  /**
   * The text of a part in a language, also as another region says it, else in the first one; empty
   * where none of them has it.
   */
  public Optional<String> text(Locale locale, String part) {
    String tag = locale.toLanguageTag();
    Stream<String> near = LanguageTag.of(tag).nearest(texts.keySet()).stream();
    Stream<String> others = Stream.concat(near, texts.keySet().stream().limit(1));
    return Stream.concat(Stream.of(tag, locale.getLanguage()), others)
        .map(language -> texts.getOrDefault(language, Map.of()).get(part))
        .filter(Objects::nonNull)
        .findFirst();
  }

  @Override
  public Section section() {
    return Section.ACCOUNT;
  }

  @Override
  public Outcome outcome() {
    return Outcome.OPEN;
  }

  PageRow row() {
    return new PageRow(
        this::controls, world -> parts.options(), world -> parts.options().stream().findFirst());
  }

  /** In the order of the program's own pages: list, fields, buttons. */
  private List<Control> controls(World world) {
    Stream<Control> fields = parts.fields().stream().map(Control::field);
    Stream<Control> buttons =
        parts.buttons().stream()
            .map(
                id ->
                    id.equals(parts.buttons().getLast())
                        ? Control.primary(id, true)
                        : Control.button(id, true));
    return PageRow.followed(parts.options(), Stream.concat(fields, buttons).toList());
  }

  @Override
  public String toString() {
    return value;
  }
}
