// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import oobesim.check.CheckedFlow;
import oobesim.check.FlowChecker;
import oobesim.flow.FlowCompiler;
import oobesim.flow.FlowReading;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.script.Guide;
import oobesim.script.Visit;
import oobesim.script.Walk;
import oobesim.script.Walker;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** What a flow finds, shows and says; made by name, for it runs in a changed program. */
public final class ScreenTold implements BinaryOperator<String> {
  /** The findings of a chart, the screens of a user's way through it, and the text of one. */
  @Override
  public String apply(String chart, String word) {
    FlowReading reading = new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(chart);
    List<String> told = new ArrayList<>();
    reading.findings().forEach(finding -> told.add("finding: " + finding));
    ScreenCatalog screens = new ScreenCatalog(Messages.load(Locale.ENGLISH));
    reading
        .flow()
        .ifPresent(
            flow -> {
              SimulationProfile profile = Rehearsal.profile("user-driven-entra");
              World world = World.before(profile.surroundings(), 0);
              FlowChecker.check(
                      new CheckedFlow(
                          flow.chart(), flow.own(), Map.of(), screens, List.of(world), List.of()))
                  .forEach(finding -> told.add("finding: " + finding));
              Walk walk = Walker.walk(flow, profile, Guide.USER);
              told.add(
                  walk.visits().stream()
                      .map(visit -> visit.screen().value())
                      .collect(Collectors.joining(" ")));
              walk.visits().stream()
                  .filter(visit -> visit.screen().value().equals(word))
                  .forEach(visit -> told.add(text(screens, visit)));
            });
    return String.join("\n", told);
  }

  private static String text(ScreenCatalog screens, Visit visit) {
    return ScreenText.plain(screens.describe(visit.layers(), visit.world()));
  }
}
