// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.session.InputWords;
import oobesim.session.Session;

/** Somebody who does whatever comes to mind: what the page offers, stretches of a way, nonsense. */
public final class AnyInput {
  private static final List<String> TEXTS =
      List.of("joni@contoso.com", "Cloud-1", "Guest-1", "258036", "CONTOSO\\joni", "x");

  private static final List<String> WORDS =
      List.of(
          "click",
          "select",
          "type password",
          "type username",
          "type command",
          "check",
          "uncheck",
          "set",
          "set users +=",
          "set workload.apps -=",
          "fault",
          "companion scan",
          "note",
          "mark");

  private static final List<String> KEYS =
      List.of(
          "WIN",
          "ENTER",
          "TAB",
          "ESC",
          "UP",
          "DOWN",
          "SPACE",
          "SHIFT+F10",
          "CTRL+ALT+DEL",
          "WIN+L",
          "CTRL+WIN+R",
          "CTRL+SHIFT+D",
          "F4",
          "A",
          "ALT+F4");

  private final Draws any;
  private final Queue<String> way = new ArrayDeque<>();

  public AnyInput(Draws any) {
    this.any = any;
  }

  /** Lets time pass to the next due instant, to the last one before it, or not at all. */
  public void waits(Session session) {
    Optional<Duration> due = session.nextEvent();
    if (due.isEmpty() || any.oneIn(4)) {
      return;
    }
    Duration before = any.oneIn(4) ? due.get().minusNanos(1) : due.get();
    session.advanceTo(before.compareTo(session.now()) < 0 ? session.now() : before);
  }

  /** The words for something sensible. */
  public String sensible(Session session) {
    return any.oneIn(3) ? onTheWay() : offered(session);
  }

  /** The words for something sensible, or for what nobody would do. */
  public String whatever(Session session) {
    if (any.oneIn(6)) {
      String words = nonsense();
      return InputWords.exactly(words).isPresent() ? words : "key A";
    }
    return sensible(session);
  }

  private String nonsense() {
    if (any.oneIn(3)) {
      return "key " + any.of(KEYS) + (any.oneIn(4) ? " x" + any.integer(2, 1000) : "");
    }
    String text = any.text(40);
    return any.of(WORDS) + " " + (text.isBlank() ? "x" : text);
  }

  private String onTheWay() {
    while (way.isEmpty()) {
      AnyRun.lines(any.random()).stream()
          .filter(line -> !line.startsWith("wait "))
          .forEach(way::add);
    }
    return way.remove();
  }

  /** Something that the page has, or a press of the button where it has nothing. */
  private String offered(Session session) {
    List<Control> controls = ControlCatalog.controls(session.screen(), session.world());
    if (controls.isEmpty()) {
      return any.oneIn(6) ? "power off" : "power on";
    }
    Control control = any.of(controls);
    return switch (control.kind()) {
      case OPTION, TAB -> "select " + control.id();
      case FIELD, SECRET -> "type " + control.id() + " " + any.of(TEXTS);
      case BOX -> "check " + control.id();
      case BUTTON, ROW -> "click " + control.id();
    };
  }
}
