// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells another engine what a step of ours was about: the event, whether each fact of the chart
 * holds and how long each duration is, and what the actions make of that, one after the other. What
 * is as it was told last is not told again.
 *
 * <p>The rules must not look at events, since those that the chart itself raises are not told.
 *
 * @param <C> the context
 */
final class Teller<C> {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Event NONE = Event.of("none");

  private final Rules<C> rules;
  private final ChartWords words;
  private final Map<String, Boolean> facts = new HashMap<>();
  private final Map<String, Long> durations = new HashMap<>();

  Teller(ChartWords words, Rules<C> rules) {
    this.words = words;
    this.rules = rules;
  }

  /**
   * What is to be told of a step.
   *
   * @param before the context before it
   * @param event what it answered
   * @param step what it did
   * @param at when, since the beginning
   * @param timer whether the event is a timer's, which the other side must find by itself
   */
  ObjectNode told(C before, Event event, Step<C> step, Duration at, boolean timer) {
    ObjectNode line = news(before).put("event", event.name()).put("at", at.toNanos());
    line.put("timer", timer);
    ArrayNode changes = line.putArray("changes");
    C now = before;
    for (ActionCall action : step.actions()) {
      C next = rules.apply(now, action, event);
      if (Objects.equals(now, next)) {
        changes.addNull();
      } else {
        changes.add(news(next));
      }
      now = next;
    }
    return line;
  }

  private ObjectNode news(C context) {
    ObjectNode news = JSON.createObjectNode();
    ObjectNode holding = news.putObject("facts");
    for (String fact : words.facts()) {
      boolean holds = rules.holds(context, fact, NONE);
      if (!Objects.equals(facts.put(fact, holds), holds)) {
        holding.put(fact, holds);
      }
    }
    ObjectNode lasting = news.putObject("durations");
    for (String name : words.durations()) {
      long nanos = rules.delay(context, name).toNanos();
      if (!Objects.equals(durations.put(name, nanos), nanos)) {
        lasting.put(name, nanos);
      }
    }
    return news;
  }
}
