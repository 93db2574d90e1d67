// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oobesim.instructor.LiveRun;
import oobesim.page.Control.Kind;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.Ticks;
import oobesim.script.ShownControl;
import oobesim.script.Sight;
import oobesim.session.Input;

/** Does inputs as far as the device offers them at that moment. */
final class Doing {
  private final Device device;

  Doing(Device device) {
    this.device = device;
  }

  /** Does it; the answer is why it was not offered, and then nothing was done. */
  Optional<String> does(Input input) {
    return switch (input) {
      case Input.Power(boolean on) -> power(on);
      case Input.Click(String id) -> using(id, List.of(Kind.values()), device::use);
      case Input.Select(String id) -> using(id, List.of(Kind.OPTION, Kind.TAB), device::use);
      case Input.Type(String id, String text) -> type(id, text);
      case Input.Check(String id, boolean ticked) ->
          using(id, List.of(Kind.BOX), box -> tick(box, ticked));
      case Input.Key(String chord, int times) -> key(Chord.of(chord), times);
      case Input.TypeSecret _, Input.TypeByName _, Input.Beside _, Input.Outside _ -> {
        device.around(input);
        yield Optional.empty();
      }
    };
  }

  private LiveRun run() {
    return device.run();
  }

  private Optional<String> power(boolean on) {
    if (run().on() == on) {
      return Optional.of("the device is " + (on ? "on" : "off") + " already");
    }
    device.power(on);
    return Optional.empty();
  }

  private Optional<String> key(Chord chord, int times) {
    if (chord.ofPages() && !chord.enters()) {
      return Optional.of("a page keeps " + chord.words() + " for itself");
    }
    for (int i = 0; i < times; i++) {
      if (chord.enters()) {
        device.enter();
      } else {
        device.key(chord);
      }
    }
    return Optional.empty();
  }

  /** Whoever types a name where somebody is known by name means somebody else. */
  private Optional<String> type(String id, String text) {
    if (sight().control(id).isEmpty()) {
      ControlCatalog.leadsTo(screen(), run().world(), id)
          .ifPresent(button -> does(new Input.Click(button)));
    }
    return using(id, List.of(Kind.FIELD, Kind.SECRET), field -> device.type(field, text));
  }

  private Optional<String> tick(ShownControl box, boolean ticked) {
    return Ticks.ticked(run().world(), screen(), box.id()) == ticked
        ? Optional.empty()
        : device.use(box);
  }

  private Optional<String> using(
      String id, List<Kind> kinds, Function<ShownControl, Optional<String>> use) {
    Optional<ShownControl> control = sight().control(id);
    if (control.isEmpty()) {
      return Optional.of("there is no " + id + " on " + screen().value());
    }
    if (!control.get().enabled()) {
      return Optional.of(id + " is disabled");
    }
    String kind = control.get().kind();
    if (kinds.stream().map(Kind::word).noneMatch(kind::equals)) {
      return Optional.of(id + " is a " + kind);
    }
    return use.apply(control.get());
  }

  private Sight sight() {
    return new Sight(run().screen());
  }

  private PageId screen() {
    return run().screen().id();
  }
}
