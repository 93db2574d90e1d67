// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.i18n.Messages;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.OwnPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.WindowsVersion;

/**
 * What a screen is written from.
 *
 * @param id which screen
 * @param world what is true
 * @param messages the texts, with the variants of the world's Windows preferred
 * @param names names of countries and languages in the language of the texts
 */
record Page(PageId id, World world, Messages messages, LocaleNames names) {
  /** A text of this screen. */
  String text(String part, Object... parameters) {
    return switch (id) {
      case ScreenId _ -> messages.text(id.value() + "." + part, parameters);
      // Whoever reads a flow file has seen to it that the texts are there.
      case OwnPage own -> own.text(messages.locale(), part).orElse("");
    };
  }

  /** A text that several screens share, by its whole key. */
  String shared(String key, Object... parameters) {
    return messages.text(key, parameters);
  }

  WindowsVersion windows() {
    return world.around().windows().version();
  }

  boolean windows10() {
    return windows() == WindowsVersion.WINDOWS_10;
  }

  /** Whether the downloaded profile joins the device to a domain as well. */
  boolean hybrid() {
    return world.state().hybrid();
  }

  /** The organisation that the downloaded profile names. */
  Optional<String> organization() {
    return world.state().profile().map(ProfileCopy::organization).filter(name -> !name.isEmpty());
  }

  /** What stands in an ordinary field of this screen. */
  String typed(String control) {
    return world.form().text(id.place(control));
  }

  List<Control> controls() {
    return ControlCatalog.controls(id, world);
  }

  boolean offers(String control) {
    return ControlCatalog.control(id, world, control).isPresent();
  }

  boolean enabled(String control) {
    return ControlCatalog.control(id, world, control).map(Control::enabled).orElse(false);
  }

  /** A control of this screen as a button; its label is the text of the same name. */
  ScreenButton button(String control, ScreenButton.Role role) {
    return button(control, text(control), role);
  }

  /** A control of this screen as a button with another label. */
  ScreenButton button(String control, String label, ScreenButton.Role role) {
    return new ScreenButton(control, label, role, enabled(control));
  }

  /** What the page complains about at a control, empty for nothing. */
  String complaint(String control) {
    return world.form().message(id.place(control)).map(this::complain).orElse("");
  }

  /** How often the page has complained about a control since it was opened. */
  int refusals(String control) {
    return world.form().refusals(id.place(control));
  }

  /**
   * A complaint can name the user whom the device is for, and how long a PIN has to be. One that a
   * flow of one's own has made up is shown as it is called.
   */
  private String complain(String message) {
    String key = "message." + message;
    if (!messages.has(key)) {
      return message;
    }
    Set<String> names = messages.names(key);
    if (names.contains("least")) {
      return shared(key, "least", leastPin());
    }
    return names.isEmpty() ? shared(key) : shared(key, "user", assignedUser());
  }

  /** How many characters the PIN of Windows Hello has at least. */
  String leastPin() {
    return Integer.toString(world.around().circumstances().firstRun().pin().least());
  }

  private String assignedUser() {
    return world.state().profile().flatMap(ProfileCopy::assignedUser).orElse("");
  }
}
