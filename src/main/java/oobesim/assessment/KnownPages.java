// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.PagePart;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.statechart.Cause;
import oobesim.statechart.State;

/**
 * The pages of some flows with what can stand on them: what the flow's states wait for while a page
 * is shown, and what is there in the situations that a drill's scripts come into.
 */
final class KnownPages {
  private final Map<String, PageId> pages = new LinkedHashMap<>();
  private final Map<String, Set<String>> awaited = new LinkedHashMap<>();
  private final Set<World> worlds;
  private final ScreenCatalog screens;

  /**
   * The pages of flows.
   *
   * @param worlds situations in which they are looked at
   */
  KnownPages(List<Flow> flows, Set<World> worlds, ScreenCatalog screens) {
    this.worlds = worlds;
    this.screens = screens;
    pages.put(ScreenId.OFF.value(), ScreenId.OFF);
    flows.forEach(flow -> flow.chart().states().forEach(state -> add(flow, state)));
  }

  private void add(Flow flow, State state) {
    flow.screenOf(state.id())
        .ifPresent(
            page -> {
              pages.put(page.value(), page);
              awaited
                  .computeIfAbsent(page.value(), _ -> new TreeSet<>())
                  .addAll(events(flow, state));
            });
  }

  /** What a state waits for, and all around it. */
  private static List<String> events(Flow flow, State state) {
    return Stream.iterate(
            Optional.of(state), Optional::isPresent, it -> flow.chart().parentOf(it.orElseThrow()))
        .flatMap(it -> it.orElseThrow().transitions().stream())
        .flatMap(
            way ->
                way.cause() instanceof Cause.On(String event)
                    ? Stream.of(event)
                    : Stream.<String>empty())
        .toList();
  }

  /** The words of all pages. */
  Set<String> words() {
    return pages.keySet();
  }

  /** Whether a page can have such a control. */
  boolean hasControl(String page, String control) {
    return matching(page)
        .anyMatch(
            it ->
                awaited.getOrDefault(it.value(), Set.of()).stream()
                        .anyMatch(event -> Glob.fits(control, event))
                    || worlds.stream()
                        .flatMap(world -> ControlCatalog.controls(it, world).stream())
                        .anyMatch(known -> Glob.fits(control, known.id())));
  }

  /** Whether a page can have such a control, or such a part that nobody uses. */
  boolean hasPart(String page, String part) {
    return hasControl(page, part)
        || PagePart.of(part)
            .filter(meant -> matching(page).anyMatch(it -> shows(it, meant)))
            .isPresent();
  }

  private Stream<PageId> matching(String page) {
    return pages.values().stream().filter(it -> Glob.fits(page, it.value()));
  }

  private boolean shows(PageId page, PagePart part) {
    return worlds.stream()
        .map(world -> screens.describe(page, world))
        .anyMatch(it -> has(it, part));
  }

  private static boolean has(Screen screen, PagePart part) {
    return switch (part) {
      case TITLE -> !screen.title().isEmpty();
      case LEAD, MESSAGE -> screen.lead().isPresent();
      case FACTS -> screen.blocks().stream().anyMatch(Block.Facts.class::isInstance);
      case QR_CODE -> screen.blocks().stream().anyMatch(Block.QrCode.class::isInstance);
    };
  }

  /**
   * What can be named of a page, to be told to who named something else; the rows of all lists
   * together would tell nobody anything.
   */
  Set<String> parts(String page) {
    Set<String> parts = new LinkedHashSet<>();
    matching(page)
        .forEach(
            it -> {
              worlds.stream()
                  .flatMap(world -> ControlCatalog.controls(it, world).stream())
                  .filter(control -> control.kind() != Control.Kind.OPTION || !page.contains("*"))
                  .map(Control::id)
                  .forEach(parts::add);
              Arrays.stream(PagePart.values())
                  .filter(part -> shows(it, part))
                  .map(PagePart::word)
                  .forEach(parts::add);
            });
    return parts;
  }
}
