// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.page.Control;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.page.Section;

/**
 * A screen in the making.
 *
 * <p>Every button of the control catalogue that the content has not placed goes to the foot, so no
 * control can be forgotten; a page with a secret field is marked by itself.
 */
final class Draft {
  private static final Set<ScreenId> SIGN_IN =
      EnumSet.of(
          ScreenId.ENTRA_SIGNIN, ScreenId.ENTRA_SIGNIN_LATE, ScreenId.MFA, ScreenId.WEB_SIGNIN);

  private final Page page;
  private final Screen.Frame frame;
  private Illustration illustration = Illustration.NONE;
  private String title = "";
  private Optional<String> brand = Optional.empty();
  private Optional<Screen.Lead> lead = Optional.empty();
  private Optional<Tray> tray = Optional.empty();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> placed = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> filled = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private Optional<String> first = Optional.empty();
  private String occasion = "";

  Draft(Page page, Screen.Frame frame) {
    this.page = page;
    this.frame = frame;
  }

  /** An ordinary page with the title of its screen. */
  static Draft page(Page page, Illustration illustration) {
    return new Draft(page, Screen.Frame.PAGE).picture(illustration).title(page.text("title"));
  }

  /** Windows 10 has no left half to draw in. */
  Draft picture(Illustration topic) {
    illustration = page.windows10() ? Illustration.NONE : topic;
    return this;
  }

  Draft title(String text) {
    title = text;
    return this;
  }

  /** Windows 10 has the name in its title. */
  Draft brand(String organization) {
    brand = Optional.of(organization).filter(name -> !page.windows10());
    return this;
  }

  /** Says what the corner tells. */
  Draft tray(Tray corner) {
    tray = Optional.of(corner);
    return this;
  }

  Draft lead(String text) {
    return lead(text, Tone.QUIET);
  }

  Draft lead(String text, Tone tone) {
    lead = Optional.of(new Screen.Lead(text, tone));
    return this;
  }

  Draft paragraph(String text, Tone tone) {
    return add(new Block.Paragraph(text, tone));
  }

  Draft add(Block block) {
    blocks.add(block);
    return this;
  }

  /** Says which buttons stand in the content. */
  Draft placed(String... controls) {
    placed.addAll(List.of(controls));
    return this;
  }

  /** Says which buttons of the foot are links, and in which order they stand. */
  Draft links(String... controls) {
    links.addAll(List.of(controls));
    return this;
  }

  /** Says which buttons Windows 10 writes as links at the lower left. */
  Draft linksInWindows10(String... controls) {
    return page.windows10() ? links(controls) : this;
  }

  /** Says which buttons look like the main one although ENTER does not press them. */
  Draft filled(String... controls) {
    filled.addAll(List.of(controls));
    return this;
  }

  /** Gives a button another label than the text of its name. */
  Draft labelled(String control, String label) {
    labels.put(control, label);
    return this;
  }

  /** Says what has the keyboard first, where it is not the list, the field or the main button. */
  Draft first(String control) {
    return first(control, "");
  }

  /** Says what has the keyboard, and goes there again whenever the occasion is another one. */
  Draft first(String control, String why) {
    first = Optional.of(control);
    occasion = why;
    return this;
  }

  Screen done() {
    List<ScreenButton> buttons = new ArrayList<>();
    List<ScreenButton> footLinks = new ArrayList<>();
    Optional<ScreenButton> back = Optional.empty();
    for (Control control : page.controls()) {
      if (control.kind() != Control.Kind.BUTTON || placed.contains(control.id())) {
        continue;
      }
      String id = control.id();
      ScreenButton button =
          labels.containsKey(id)
              ? page.button(id, labels.get(id), role(control))
              : page.button(id, role(control));
      switch (button.role()) {
        case BACK -> back = Optional.of(button);
        case LINK -> footLinks.add(button);
        case PRIMARY, SECONDARY, CLOSE -> buttons.add(button);
      }
    }
    footLinks.sort(Comparator.comparing(link -> links.indexOf(link.id())));
    return new Screen(
        page.id(),
        page.windows(),
        page.messages().locale(),
        frame,
        illustration,
        title,
        lead,
        blocks,
        buttons,
        footLinks,
        back,
        surround(),
        DraftKeys.of(page, blocks, first, occasion));
  }

  private Surround surround() {
    Optional<Surround.Sections> header =
        Optional.of(page).filter(Page::windows10).map(ten -> sections());
    Surround plain = new Surround(brand, Optional.empty(), header, tray);
    return asksSecret() ? plain.marked(page.shared("simulation-mark.text")) : plain;
  }

  private Surround.Sections sections() {
    return new Surround.Sections(
        Arrays.stream(Section.values())
            .collect(Collectors.toMap(section -> section, section -> page.shared(section.key()))),
        Optional.of(page.id().section()).filter(section -> frame == Screen.Frame.PAGE));
  }

  /** Sign-in pages bear the mark even where they ask for a name only: they look like real ones. */
  private boolean asksSecret() {
    return SIGN_IN.contains(page.id())
        || page.controls().stream().anyMatch(control -> control.kind() == Control.Kind.SECRET);
  }

  private ScreenButton.Role role(Control control) {
    if (control.primary() || filled.contains(control.id())) {
      return ScreenButton.Role.PRIMARY;
    }
    if (frame == Screen.Frame.CONSOLE) {
      return ScreenButton.Role.CLOSE;
    }
    if (links.contains(control.id())) {
      return ScreenButton.Role.LINK;
    }
    return control.id().equals("back") ? ScreenButton.Role.BACK : ScreenButton.Role.SECONDARY;
  }
}
