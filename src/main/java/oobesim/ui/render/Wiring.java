// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import oobesim.page.PageId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.ui.control.TextInputView;

/** Gives the nodes of one screen their ids and carries what they report, until the screen goes. */
final class Wiring implements ScreenActions {
  private final PageId screen;
  private final WindowsVersion windows;
  private final ScreenActions target;
  private final List<TextInputView> fields = new ArrayList<>();
  private boolean live = true;

  Wiring(PageId screen, WindowsVersion windows, ScreenActions target) {
    this.screen = screen;
    this.windows = windows;
    this.target = target;
  }

  String nodeId(String control) {
    return screen.place(control);
  }

  WindowsVersion windows() {
    return windows;
  }

  boolean windows10() {
    return windows == WindowsVersion.WINDOWS_10;
  }

  boolean windows11() {
    return windows == WindowsVersion.WINDOWS_11;
  }

  void add(TextInputView field) {
    fields.add(field);
  }

  /** Tells what stands in the fields that are shown, so that a button acts on it. */
  void submitTexts() {
    // A report can show another screen, which may change the list.
    List.copyOf(fields).stream()
        .filter(field -> field.getScene() != null)
        .forEach(TextInputView::submit);
  }

  void reportTexts() {
    List.copyOf(fields).forEach(TextInputView::report);
  }

  /** From now on nothing is carried: a field that loses the focus late must not speak. */
  void cut() {
    live = false;
  }

  /** Carries again: the window that lay over the screen is gone. */
  void mend() {
    live = true;
  }

  @Override
  public void click(String control) {
    submitTexts();
    if (live) {
      target.click(control);
    }
  }

  @Override
  public void select(String option) {
    reportTexts();
    if (live) {
      target.select(option);
    }
  }

  @Override
  public void type(String field, String text) {
    if (live) {
      target.type(field, text);
    }
  }

  @Override
  public void key(String chord) {
    if (live) {
      target.key(chord);
    }
  }

  @Override
  public void check(String box, boolean ticked) {
    reportTexts();
    if (live) {
      target.check(box, ticked);
    }
  }
}
