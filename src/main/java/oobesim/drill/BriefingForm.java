// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.drill.Drill.Briefing;
import oobesim.drill.Drill.Labelled;
import oobesim.drill.Drill.Role;

/** Reads what the person is told before. */
final class BriefingForm {
  private BriefingForm() {}

  static Briefing read(Form form) {
    return new Briefing(
        form.text("number"),
        form.text("title"),
        form.text("group"),
        roles(form),
        form.number("level", 1, 1, 3),
        form.number("minutes", 10, 1, 240),
        objective(form),
        order(form),
        form.texts("may"),
        form.texts("mayNot"));
  }

  private static String objective(Form form) {
    if (!form.object().has("objective")) {
      form.error("no-objective", form.object());
      return "";
    }
    return form.text("objective");
  }

  private static List<Role> roles(Form form) {
    List<Role> roles = new ArrayList<>();
    List<String> known = Stream.of(Role.values()).map(BriefingForm::word).toList();
    for (Json item : form.array("roles")) {
      Optional<Role> role =
          Stream.of(Role.values())
              .filter(it -> item instanceof Json.Text text && word(it).equals(text.value()))
              .findFirst();
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        String said = item instanceof Json.Text text ? text.value() : "";
        form.error("unknown-role", item, "word", said, "nearest", Nearest.suggestion(said, known));
      }
    }
    if (form.array("roles").isEmpty()) {
      form.error("nothing-there", form.object(), "key", "roles");
    }
    return roles;
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An object whose keys are the labels, in their order. */
  private static List<Labelled> order(Form form) {
    List<Labelled> lines = new ArrayList<>();
    Form order = form.inner("order");
    order
        .object()
        .members()
        .keySet()
        .forEach(label -> lines.add(new Labelled(label, order.text(label))));
    return lines;
  }
}
