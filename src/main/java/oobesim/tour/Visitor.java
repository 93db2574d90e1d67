// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.script.WalkWatcher;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.Session;

/**
 * Looks at each screen of a walk when it comes, when somebody does something on it or in the middle
 * of its time, and when it goes.
 */
final class Visitor implements WalkWatcher {
  private static final String AT_FIRST = "at-first";
  private static final String AT_LAST = "at-last";
  private static final String TYPED = "typed";

  private final Finds finds;
  private final Way way;

  /** Whether the screen that is shown first has just come; of one that has not, that is no news. */
  private boolean fresh;

  private final List<Look> looks = new ArrayList<>();

  /** What was done last on this screen; nothing was done before. */
  private Optional<Input> done = Optional.empty();

  /** Who is told of each look, with what is particular about it. */
  @FunctionalInterface
  interface Finds {
    void found(Look look, Particular particular);
  }

  /**
   * Somebody who looks.
   *
   * @param way what is particular about the whole walk
   * @param fresh whether the screen that is shown first comes now, and was not looked at before
   */
  Visitor(Finds finds, Way way, boolean fresh) {
    this.finds = finds;
    this.way = way;
    this.fresh = fresh;
  }

  @Override
  public void acting(Session session, Input next) {
    look(session, session.now());
    find(looks.getLast(), done.map(Visitor::word).orElse(""));
    done = Optional.of(next);
  }

  @Override
  public void waiting(Session session, Duration until) {
    look(session, until);
  }

  @Override
  public void ended(Session session) {
    look(session, session.now());
    leave();
  }

  private void look(Session session, Duration moment) {
    Look look = new Look(session.moment(), moment, session.layers());
    if (!looks.isEmpty() && !looks.getLast().layers().equals(look.layers())) {
      leave();
    }
    looks.add(look);
  }

  private void leave() {
    Look first = looks.getFirst().atOnce();
    Look last = looks.getLast();
    if (way.look(last.world(), "").failing()) {
      find(last, ""); // what failed is told at the end of the page's time
    }
    if (done.isEmpty()) {
      find(middle(first.moment(), last.moment()), "");
    }
    if (fresh) {
      find(first, AT_FIRST);
    }
    fresh = true;
    find(last, AT_LAST);
    looks.clear();
    done = Optional.empty();
  }

  private void find(Look look, String word) {
    finds.found(look, way.look(look.world(), word));
  }

  private Look middle(Duration from, Duration to) {
    Duration moment = from.plus(to).dividedBy(2);
    return looks.stream()
        .filter(look -> look.moment().compareTo(moment) >= 0)
        .findFirst()
        .orElseGet(looks::getLast)
        .at(moment);
  }

  private static String word(Input input) {
    return switch (input) {
      case Input.Type _, Input.TypeSecret _, Input.TypeByName _ -> TYPED;
      case Input.Click(String control) -> control;
      case Input.Select(String option) -> option;
      case Input.Check _, Input.Key _, Input.Beside _, Input.Outside _ -> InputWords.of(input);
    };
  }
}
