// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.statechart.Cause;
import oobesim.statechart.Guard;

/** Reads what a state's {@code on}, {@code onDone}, {@code after} and {@code always} say. */
final class TransitionForm {
  private static final Set<String> KEYS =
      Set.of("target", "guard", "actions", "reenter", "meta", "description");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("\\*|[A-Za-z][A-Za-z0-9_-]*+(?:\\.[A-Za-z0-9_-]++)*+(?:\\.\\*)?");

  private final ChartVocabulary vocabulary;
  private final Faults faults;
  private final Shapes shapes;
  private final ActionForm actions;

  TransitionForm(ChartVocabulary vocabulary, Faults faults, ActionForm actions) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.shapes = new Shapes(faults);
    this.actions = actions;
  }

  List<TransitionDraft> read(StateDraft source) {
    List<TransitionDraft> found = new ArrayList<>();
    shapes.object(source.json, "on").ifPresent(on -> events(source, on, found));
    found.addAll(several(source, source.json, "onDone", new Cause.Done(source.id)));
    shapes.object(source.json, "after").ifPresent(after -> found.addAll(delays(source, after)));
    found.addAll(several(source, source.json, "always", new Cause.Always()));
    return found;
  }

  private void events(StateDraft source, Json.Obj on, List<TransitionDraft> found) {
    for (String descriptor : on.members().keySet()) {
      if (!DESCRIPTOR.matcher(descriptor).matches()) {
        faults.atKey(on, descriptor, ChartFindingCode.ILLEGAL_EVENT.with("event", descriptor));
      }
      found.addAll(several(source, on, descriptor, new Cause.On(descriptor)));
    }
  }

  private List<TransitionDraft> delays(StateDraft source, Json.Obj after) {
    List<TransitionDraft> found = new ArrayList<>();
    for (DelayKeys.Entry entry : new DelayKeys(vocabulary, faults).inOrder(after)) {
      Cause cause = new Cause.After(source.id, entry.delay());
      shapes.items(after, entry.key()).stream()
          .filter(item -> !listedText(after, entry.key(), item))
          .flatMap(item -> one(source, item, cause).stream())
          .forEach(found::add);
    }
    return found;
  }

  // XState reads a bare target under after, and a list of objects, but no list of bare targets.
  private boolean listedText(Json.Obj after, String key, Json item) {
    boolean listed = item instanceof Json.Text && after.members().get(key) instanceof Json.Arr;
    if (listed) {
      faults.wrongThing(item, "listed-transition");
    }
    return listed;
  }

  private List<TransitionDraft> several(
      StateDraft source, Json.Obj owner, String key, Cause cause) {
    return shapes.items(owner, key).stream()
        .flatMap(item -> one(source, item, cause).stream())
        .toList();
  }

  private Optional<TransitionDraft> one(StateDraft source, Json item, Cause cause) {
    return switch (item) {
      case Json.Text target -> Optional.of(toTarget(source, target, cause));
      case Json.Obj object -> Optional.of(full(source, object, cause));
      case Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> {
        faults.wrongThing(item, "transition");
        yield Optional.empty();
      }
    };
  }

  private TransitionDraft toTarget(StateDraft source, Json.Text target, Cause cause) {
    return new TransitionDraft(
        source,
        cause,
        target,
        named(target, List.of(target)),
        Optional.empty(),
        List.of(),
        false,
        Map.of(),
        "");
  }

  private TransitionDraft full(StateDraft source, Json.Obj object, Cause cause) {
    shapes.knownKeys(object, KEYS, "transition");
    boolean reenter = shapes.flag(object, "reenter");
    if (reenter && !object.has("target")) {
      faults.at(object.members().get("reenter"), ChartFindingCode.REENTER_WITHOUT_TARGET.with());
    }
    Function<Json.Text, Optional<Guard>> parse =
        text -> GuardParser.parse(text, vocabulary, faults);
    return new TransitionDraft(
        source,
        cause,
        object,
        targets(object),
        shapes.text(object, "guard").flatMap(parse),
        actions.read(object, "actions"),
        reenter,
        shapes.meta(object),
        shapes.description(object));
  }

  private List<Json.Text> targets(Json.Obj object) {
    if (!object.has("target")) {
      return List.of();
    }
    return named(object.members().get("target"), shapes.texts(object, "target"));
  }

  private List<Json.Text> named(Json value, List<Json.Text> targets) {
    boolean nothing = value instanceof Json.Arr(var _, var _, var items) && items.isEmpty();
    if (nothing || targets.stream().anyMatch(target -> target.value().isEmpty())) {
      faults.at(value, ChartFindingCode.EMPTY_TARGET.with());
    }
    return targets.stream().filter(target -> !target.value().isEmpty()).toList();
  }
}
