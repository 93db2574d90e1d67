// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oobesim.document.Finding;
import oobesim.document.Nearest;
import oobesim.drill.Drill;
import oobesim.drill.DrillFault;
import oobesim.drill.Mention;
import oobesim.drill.ToDos;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailurePlaces;
import oobesim.flow.Flow;
import oobesim.flow.Notices;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.script.ScriptWords;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.Secrets;
import oobesim.statechart.State;

/**
 * Finds what a drill names and no page, state or failure of its flow is called: a condition about
 * it would never hold, and nobody would notice.
 */
final class MentionCheck {
  /** What a script does without doing anything to the device, and what no journal says. */
  private static final Set<String> NOTHING_DONE =
      Set.of("wait", "wait-for", "expect", "show", "type-secret");

  /** What a draft says where only its author knows. */
  private static final String STILL_TO_BE_WRITTEN = ToDos.MARK.replace(":", "");

  private static final Set<String> ABOUT_CONTROLS =
      Set.of("click", "select", "type", "check", "uncheck");

  private final KnownPages pages;
  private final Set<String> states = new TreeSet<>();
  private final Set<String> failures = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private final Set<String> secrets = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private MentionCheck(List<Flow> flows, KnownPages pages) {
    this.pages = pages;
    for (Flow flow : flows) {
      flow.chart().states().stream()
          .filter(state -> state.children().isEmpty())
          .map(State::id)
          .forEach(id -> states.add(id.value()));
      flow.failures().all().stream().map(FailureEntry::id).forEach(failures::add);
      failures.addAll(Notices.of(flow));
      places.addAll(FailurePlaces.of(flow.chart()));
    }
  }

  /**
   * Everything that is named in vain.
   *
   * @param flows the flows of its variants
   * @param worlds situations that its scripts come into
   */
  static List<Finding> check(
      Drill drill, List<Flow> flows, Set<World> worlds, ScreenCatalog screens) {
    MentionCheck check = new MentionCheck(flows, new KnownPages(flows, worlds, screens));
    worlds.stream()
        .map(World::around)
        .distinct()
        .forEach(around -> check.secrets.addAll(Secrets.names(around)));
    drill.mentions().forEach(check::check);
    return check.findings;
  }

  private void check(Mention mention) {
    String words = mention.words();
    switch (mention.kind()) {
      case PAGE -> known("unknown-screen", mention, words, pages.words());
      case STATE -> known("unknown-state", mention, words, states);
      case FAILURE -> known("unknown-failure", mention, words, failures);
      case PART -> part(mention);
      case SECRET -> secret(mention);
      case INPUT -> input(mention, words.strip().split("\\s+", 3));
    }
  }

  private void known(String code, Mention mention, String word, Collection<String> known) {
    if (known.stream().noneMatch(it -> Glob.fits(word, it))) {
      report(code, mention, word, known);
    }
  }

  private void secret(Mention mention) {
    if (InputWords.parse(mention.words()).orElse(null)
            instanceof Input.TypeByName(String _, String name)
        && !secrets.contains(name)) {
      report("unknown-secret", mention, name, secrets);
    }
  }

  private void part(Mention mention) {
    String[] parts = mention.words().split("/", 2);
    int before = findings.size();
    known("unknown-screen", mention, parts[0], pages.words());
    String part = parts.length > 1 ? parts[1] : "";
    if (findings.size() == before && !pages.hasPart(parts[0], part)) {
      warn(mention, parts[0], part);
    }
  }

  private void input(Mention mention, String[] words) {
    Set<String> doing = new TreeSet<>(ScriptWords.all());
    doing.removeAll(NOTHING_DONE);
    if (words[0].contains("*") || mention.words().endsWith(STILL_TO_BE_WRITTEN)) {
      return;
    }
    if (!doing.contains(words[0])) {
      report("no-doing", mention, mention.words(), doing);
    } else if (ABOUT_CONTROLS.contains(words[0]) && words.length > 1) {
      String page = mention.on().orElse("*");
      boolean id = words[0].equals("type") || words.length == 2;
      String control = id ? words[1] : words[1] + " " + words[2];
      if (!pages.hasControl(page, control)) {
        warn(mention, page, control);
      }
    } else if (!mention.words().contains("*")) {
      exact(mention, InputWords.parse(mention.words()));
    }
  }

  private void exact(Mention mention, Optional<Input> input) {
    if (input.isEmpty()) {
      String word = mention.words().strip().split("\\s+", 2)[0];
      report("no-doing", mention, mention.words(), Set.of(ScriptWords.form(word)));
    } else if (input.get() instanceof Input.Fault(var fault, boolean _)) {
      known("unknown-failure", mention, fault.id(), failures);
      fault.place().ifPresent(place -> known("unknown-place", mention, place, places));
    }
  }

  private void report(String code, Mention mention, String word, Collection<String> known) {
    findings.add(
        DrillFault.at(
            code, mention.said(), "word", word, "nearest", Nearest.suggestion(word, known)));
  }

  private void warn(Mention mention, String page, String part) {
    findings.add(
        DrillFault.warning(
            page.equals("*") ? "unknown-control" : "unknown-control.page",
            mention.said(),
            "word",
            part,
            "page",
            page,
            "nearest",
            Nearest.suggestion(part, pages.parts(page))));
  }
}
