// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessment.Conduct;
import oobesim.drill.Drill;
import oobesim.session.Sitting;

/** Which drill it was, whose run, what came of it, and the facts. */
final class HeadPart {
  /** Of a circle with this circumference a part is drawn in the colour of the result. */
  private final Debrief debrief;

  private final Wording words;

  HeadPart(Debrief debrief, Wording words) {
    this.debrief = debrief;
    this.words = words;
  }

  String head() {
    Drill.Briefing briefing = debrief.drill().briefing();
    return String.format(
        Locale.ROOT,
        """
        <header>
        <div>
        <p class="product">%s</p>
        <h1><span>%s</span> %s</h1>
        <p class="who">%s</p>
        <p class="objective"><b>%s</b> %s</p>
        </div>
        %s
        </header>
        """,
        Html.text(words.text("product")),
        Html.text(briefing.number()),
        Html.text(briefing.title()),
        Html.text(who()),
        Html.text(words.text("objective")),
        Html.text(briefing.objective()),
        card());
  }

  private String who() {
    Drill.Briefing briefing = debrief.drill().briefing();
    List<String> parts = new ArrayList<>();
    debrief
        .assessment()
        .sitting()
        .map(Sitting::trainee)
        .filter(name -> !name.isBlank())
        .ifPresentOrElse(parts::add, () -> parts.add(words.text("nobody")));
    String roles =
        briefing.roles().stream()
            .map(role -> words.text("role." + role.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    parts.add(words.text("role", "roles", roles, "level", briefing.level()));
    debrief
        .assessment()
        .sitting()
        .ifPresent(it -> parts.add(words.text("mode." + it.mode().word())));
    return String.join(" · ", parts);
  }

  private String card() {
    Assessment judged = debrief.assessment();
    return new ResultCard(
            judged.passed(),
            judged.points(),
            judged.most(),
            new Verdicts(debrief, words).sentence())
        .html(words);
  }

  String facts() {
    Assessment judged = debrief.assessment();
    Conduct conduct = judged.conduct();
    List<String> facts = new ArrayList<>();
    facts.add(
        fact(
            Wording.clock(conduct.took()),
            words.text("fact.took", "limit", Wording.clock(debrief.drill().rubric().limit()))));
    boolean known = !conduct.real().equals(Duration.ZERO);
    facts.add(
        fact(known ? words.span(conduct.real()) : words.text("none"), words.text("fact.real")));
    facts.add(
        fact(
            Integer.toString(debrief.choices().size() + debrief.untold()),
            words.count("fact.decisions", debrief.choices().size() + debrief.untold())
                + ", "
                + words.count("fact.wrong", debrief.wrong())));
    facts.add(fact(words.span(conduct.longest()), words.text("fact.longest")));
    facts.add(
        fact(
            words.text(
                "fact.hints.number",
                "taken",
                judged.hints().size(),
                "all",
                debrief.drill().course().hints().size()),
            words.text("fact.hints")));
    int led = conduct.freezes() + conduct.jumps() + conduct.backs();
    facts.add(
        fact(
            Integer.toString(led),
            words.text("fact.led")
                + (conduct.backs() == 0
                    ? ""
                    : ", " + words.text("fact.backs", "backs", conduct.backs()))));
    return "<dl class=\"facts\">\n" + Html.lines(facts) + "\n</dl>\n";
  }

  private static String fact(String value, String name) {
    return "<div>" + Html.element("dd", "", value) + Html.element("dt", "", name) + "</div>";
  }
}
