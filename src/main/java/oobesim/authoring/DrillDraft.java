// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.assessment.Moment;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Device;
import oobesim.session.Durations;
import oobesim.session.Input;

/** Puts the file of a drill together; what only a person can write says so. */
final class DrillDraft {
  private static final int WAY = 7;
  private static final int END = 2;
  private static final int ENOUGH = 7;
  private static final int MINUTES_OF_LIMIT = 15;
  private static final int MOST_MINUTES = 240;
  private static final int LEAST_MINUTES = 3;

  private final MadeRun run;
  private final Wish wish;
  private final AuthoringWords words;
  private final List<Deed> deeds;
  private final List<RightStep> steps;

  DrillDraft(
      MadeRun run, Wish wish, AuthoringWords words, List<Deed> deeds, List<RightStep> steps) {
    this.run = run;
    this.wish = wish;
    this.words = words;
    this.deeds = deeds;
    this.steps = steps;
  }

  /** The file as maps and lists. */
  Map<String, Object> file(ProfileDraft profile, OutsideDraft outside, List<String> leadUp) {
    Map<String, Object> file = new LinkedHashMap<>(briefing());
    file.put("profile", profile.said());
    file.put("change", outside.changes());
    file.put("before", Stream.concat(leadUp.stream(), outside.before().stream()).toList());
    file.put("events", outside.events());
    return file;
  }

  /** What follows the start: how it is done and how it is judged. */
  Map<String, Object> course(BesideDraft beside) {
    Map<String, Object> course = new LinkedHashMap<>();
    course.put("card", beside.card());
    course.put("talk", beside.talk());
    course.put("steps", steps.stream().map(this::step).toList());
    course.put("wrongTurns", List.of(wrongTurn()));
    course.put("hints", List.of(Map.of("text", words.toDo("hint"))));
    course.put("score", score());
    course.put("pass", pass());
    course.put("limit", Durations.of(limit()));
    course.put("debrief", questions());
    course.put("scripts", scripts());
    return course;
  }

  private Map<String, Object> briefing() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", wish.id());
    told.put("number", words.text("number"));
    told.put("title", wish.title().isBlank() ? words.toDo("title") : wish.title());
    told.put("group", words.text("group"));
    told.put("roles", List.of(role()));
    told.put("level", 1);
    told.put("minutes", Math.clamp(steps.size(), LEAST_MINUTES, MOST_MINUTES));
    told.put("objective", words.toDo("objective"));
    told.put("order", order());
    told.put("may", List.of(words.toDo("may")));
    told.put("mayNot", List.of(words.toDo("may-not")));
    return told;
  }

  /** Whoever leads somebody by phone has no device. */
  private String role() {
    boolean bench = steps.stream().anyMatch(step -> !(step.deed().input() instanceof Input.Beside));
    return bench ? "technician" : "help-desk";
  }

  private Map<String, Object> order() {
    World world = run.trace().moments().getFirst().before();
    Device device = world.around().device();
    Map<String, Object> order = new LinkedHashMap<>();
    order.put(
        words.text("order.device"),
        words.text(
            "order.device.text",
            "model",
            device.manufacturer() + " " + device.model(),
            "serial",
            device.serialNumber()));
    device.assignedUser().ifPresent(user -> order.put(words.text("order.for"), user));
    world
        .around()
        .deploymentProfile()
        .ifPresent(profile -> order.put(words.text("order.profile"), profile.displayName()));
    order.put(words.text("order.note"), words.toDo("order"));
    return order;
  }

  private Map<String, Object> step(RightStep step) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", step.id());
    written.put("title", step.title());
    written.put("when", step.condition());
    written.put("why", words.toDo("why"));
    return written;
  }

  /** A place to fill in; nobody can press what there is not. */
  private Map<String, Object> wrongTurn() {
    TreeSet<String> left = new TreeSet<>();
    for (RightStep step : steps) {
      Moment moment = step.deed().moment();
      ControlCatalog.controls(moment.screen(), moment.before()).stream()
          .filter(control -> control.enabled() && control.kind() == Control.Kind.BUTTON)
          .forEach(control -> left.add("click " + control.id()));
    }
    deeds.forEach(deed -> left.remove(deed.words()));
    Map<String, Object> turn = new LinkedHashMap<>();
    turn.put("id", "to-do");
    turn.put(
        "title",
        left.isEmpty()
            ? words.toDo("wrong-turn")
            : words.toDo("wrong-turn.left", "left", String.join(", ", left)));
    turn.put("when", "click to-do");
    turn.put("why", words.toDo("wrong-turn.why"));
    turn.put("forbidden", true);
    return turn;
  }

  private List<Map<String, Object>> score() {
    return List.of(
        criterion("way", WAY, steps.stream().map(RightStep::condition).toList()),
        criterion("end", END, steps.getLast().condition()),
        criterion("time", 1, List.of()));
  }

  private Map<String, Object> criterion(String id, int points, Object when) {
    Map<String, Object> criterion = new LinkedHashMap<>();
    criterion.put("id", id);
    criterion.put("title", words.text("score." + id));
    criterion.put("points", points);
    if (!when.equals(List.of())) {
      criterion.put("when", when);
    }
    return criterion;
  }

  private Map<String, Object> pass() {
    RightStep last = steps.getLast();
    Map<String, Object> needed = new LinkedHashMap<>();
    needed.put("id", NewDrill.LAST_STEP);
    needed.put("title", words.text("needed", "step", last.title()));
    needed.put("when", last.condition());
    Map<String, Object> pass = new LinkedHashMap<>();
    pass.put("points", ENOUGH);
    pass.put("needed", List.of(needed));
    return pass;
  }

  /** Half as long again as the run took, up to the next quarter of an hour. */
  private Duration limit() {
    Duration took = steps.getLast().deed().moment().at().minus(run.trace().begin());
    long minutes = took.multipliedBy(3).dividedBy(2).toMinutes();
    return Duration.ofMinutes((minutes / MINUTES_OF_LIMIT + 1) * MINUTES_OF_LIMIT);
  }

  /** What the trainer marked is worth a question. */
  private List<String> questions() {
    List<String> questions = new ArrayList<>();
    for (Deed deed : deeds) {
      if (deed.is(Deed.Part.MARK)
          && deed.input() instanceof Input.Beside mark
          && !mark.text().isBlank()) {
        questions.add(words.toDo("debrief.mark", "mark", mark.text()));
      }
    }
    questions.add(words.toDo("debrief"));
    return questions;
  }

  private Map<String, Object> scripts() {
    Map<String, Object> fails = new LinkedHashMap<>();
    fails.put("script", NewDrill.stops(wish.id()));
    fails.put("because", NewDrill.LAST_STEP);
    Map<String, Object> scripts = new LinkedHashMap<>();
    scripts.put("passes", List.of(Map.of("script", NewDrill.passes(wish.id()))));
    scripts.put("fails", List.of(fails));
    return scripts;
  }
}
