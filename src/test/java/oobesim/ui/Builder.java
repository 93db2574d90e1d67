// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Block;
import oobesim.screen.Keys;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenButton.Role;
import oobesim.screen.Surround;
import oobesim.screen.Tone;

/** Builds a sample screen part by part. */
final class Builder {
  private final WindowsVersion windows;
  private final String id;
  private final Illustration illustration;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private final List<ScreenButton> buttons = new ArrayList<>();
  private final List<ScreenButton> links = new ArrayList<>();
  private Screen.Frame frame = Screen.Frame.PAGE;
  private Optional<Screen.Lead> lead = Optional.empty();
  private Optional<ScreenButton> back = Optional.empty();
  private boolean secrets;
  private Optional<String> first = Optional.empty();
  private int occasion;

  Builder(WindowsVersion windows, String id, Illustration illustration, String title) {
    this.windows = windows;
    this.id = id;
    this.illustration = illustration;
    this.title = title;
  }

  Builder frame(Screen.Frame next) {
    frame = next;
    return this;
  }

  Builder lead(String text, Tone tone) {
    lead = Optional.of(new Screen.Lead(text, tone));
    return this;
  }

  Builder block(Block block) {
    blocks.add(block);
    return this;
  }

  Builder button(String control, String label, Role role, boolean enabled) {
    buttons.add(new ScreenButton(control, label, role, enabled));
    return this;
  }

  Builder link(String control, String label) {
    links.add(new ScreenButton(control, label, Role.LINK, true));
    return this;
  }

  /** A secondary button in Windows 11, a link in Windows 10. */
  Builder exit(String label) {
    return windows == WindowsVersion.WINDOWS_10
        ? link("exit", label)
        : button("exit", label, Role.SECONDARY, true);
  }

  Builder back() {
    back = Optional.of(new ScreenButton("back", "Back", Role.BACK, true));
    return this;
  }

  Builder secrets() {
    secrets = true;
    return this;
  }

  Builder first(String control) {
    first = Optional.of(control);
    return this;
  }

  Builder occasion(int refusals) {
    occasion = refusals;
    return this;
  }

  private Keys keys() {
    Optional<String> main =
        buttons.stream()
            .filter(button -> button.role() == Role.PRIMARY)
            .map(ScreenButton::id)
            .findFirst();
    Optional<String> content = blocks.stream().flatMap(Builder::taking).findFirst();
    return new Keys(first.or(() -> content).or(() -> main), "refused " + occasion, main);
  }

  private static Stream<String> taking(Block block) {
    return switch (block) {
      case Block.ChoiceList list -> Stream.of(Keys.LIST);
      case Block.TextInput input -> Stream.of(input.id());
      default -> Stream.empty();
    };
  }

  Screen screen() {
    return new Screen(
        ScreenId.named(id).orElseThrow(),
        windows,
        Locale.ENGLISH,
        frame,
        illustration,
        title,
        lead,
        blocks,
        buttons,
        links,
        back,
        secrets ? Surround.NONE.marked("Simulation") : Surround.NONE,
        keys());
  }
}
