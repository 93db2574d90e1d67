// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.provisioning.around.Network;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.Tone;

/** A screen as somebody tells it who does not know what matters: no code, no sentence of it. */
final class Description {
  private static final int NAMED = 3;

  private final Messages texts;

  Description(Messages texts) {
    this.texts = texts;
  }

  /** What is to be seen. */
  String of(Screen screen) {
    List<String> said = new ArrayList<>();
    said.add(texts.text("frame." + word(screen.frame())));
    topic(screen).map(words -> texts.text("topic", "words", words)).ifPresent(said::add);
    screen.blocks().stream()
        .map(this::block)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(said::add);
    if (failed(screen)) {
      said.add(texts.text("failed"));
    }
    return String.join(" ", said);
  }

  /** What the heading is about; a waiting page has its text beside the ring instead. */
  private static Optional<String> topic(Screen screen) {
    return Stream.concat(
            screen.topic().stream(),
            screen.blocks().stream()
                .map(block -> block instanceof Block.Spinner ring ? ring.text() : ""))
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private Optional<String> block(Block block) {
    return switch (block) {
      case Block.TextInput input ->
          Optional.of(
              input.secret() ? texts.text("secret") : texts.text("field", "label", label(input)));
      case Block.ChoiceList list when !list.options().isEmpty() -> Optional.of(choice(list));
      case Block.CheckBox box -> Optional.of(texts.text("box", "label", box.label()));
      case Block.QrCode code -> Optional.of(texts.text("code"));
      case Block.PhaseList list -> Optional.of(phases(list));
      case Block.Scroll scroll -> Optional.of(texts.text("scroll"));
      case Block.EventRows rows -> Optional.of(texts.text("events"));
      default -> Optional.empty();
    };
  }

  private static String label(Block.TextInput input) {
    return input.label().isEmpty() ? input.placeholder() : input.label();
  }

  private String choice(Block.ChoiceList list) {
    List<String> names = list.options().stream().map(Block.Option::label).toList();
    boolean many = names.size() > NAMED;
    String said =
        texts.text(
            many ? "choice.long" : "choice",
            "names",
            many
                ? String.join(texts.text("list.between"), names.subList(0, NAMED))
                : listed(names));
    return list.selected()
        .flatMap(id -> list.options().stream().filter(it -> it.id().equals(id)).findFirst())
        .map(row -> said + " " + texts.text("chosen", "name", row.label()))
        .orElse(said);
  }

  private String phases(Block.PhaseList list) {
    List<String> said =
        list.phases().stream()
            .map(
                phase ->
                    texts.text(
                        "phase",
                        "name",
                        phase.name(),
                        "status",
                        texts.text("phase." + word(phase.status()))))
            .toList();
    return texts.text("phases", "phases", listed(said));
  }

  /** An error is told as one, but not which. */
  private static boolean failed(Screen screen) {
    return screen.lead().filter(lead -> lead.tone() == Tone.ERROR).isPresent()
        || screen.blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Block.Paragraph(String _, Tone tone) && tone == Tone.ERROR);
  }

  /** What can be pressed, and what is grey. */
  String buttons(Screen screen) {
    List<String> usable = named(screen, true);
    List<String> grey = named(screen, false);
    if (usable.isEmpty() && grey.isEmpty()) {
      return texts.text("buttons.none");
    }
    List<String> said = new ArrayList<>();
    if (!usable.isEmpty()) {
      said.add(texts.text("buttons.there", "names", listed(usable)));
    }
    if (!grey.isEmpty()) {
      said.add(texts.text("buttons.grey", "names", listed(grey)));
    }
    return String.join(" ", said);
  }

  private static List<String> named(Screen screen, boolean enabled) {
    return pressed(screen)
        .filter(button -> button.enabled() == enabled)
        .map(ScreenButton::label)
        .filter(label -> !label.isEmpty())
        .distinct()
        .toList();
  }

  /** The words on all that can be pressed. */
  List<String> labels(Screen screen) {
    return pressed(screen).map(ScreenButton::label).toList();
  }

  private static Stream<ScreenButton> pressed(Screen screen) {
    return Stream.of(Caller.inline(screen), screen.links().stream(), screen.buttons().stream())
        .flatMap(part -> part);
  }

  /** How the device is connected, as far as it can be seen from outside. */
  String network(Network network) {
    return texts.text("network." + word(network.link()));
  }

  private String listed(List<String> names) {
    int most = names.size() - 1;
    return most < 1
        ? String.join("", names)
        : String.join(texts.text("list.between"), names.subList(0, most))
            + texts.text("list.last")
            + names.get(most);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
