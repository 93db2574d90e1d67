// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.assessment.Moment;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.drill.Drill;
import oobesim.drill.ToDos;
import oobesim.i18n.Words;
import oobesim.profile.Shelves;
import oobesim.screen.ScreenCatalog;
import oobesim.session.JournalEntry;
import oobesim.session.JournalEntry.Done;

/** Makes a drill of a run: what the person did becomes its right way. */
public final class DrillMaker {
  private final MadeRun run;
  private final Wish wish;
  private final Optional<Drill> from;
  private final AuthoringWords words;

  private DrillMaker(MadeRun run, Wish wish, Optional<Drill> from, AuthoringWords words) {
    this.words = words;
    this.run = run;
    this.wish = wish;
    this.from = from;
  }

  /**
   * Makes a drill.
   *
   * @param from the drill that the run was one of, for the words of its card and its talk; empty if
   *     it was none or nobody has it
   * @param said the words of the language in which it begins
   * @return empty if the person did nothing in the run that had a consequence
   */
  public static Optional<NewDrill> of(
      MadeRun run, Wish wish, Shelves shelves, Optional<Drill> from, Words said) {
    DrillMaker maker = new DrillMaker(run, wish, from, AuthoringWords.of(said));
    return ProfileDraft.of(run.trace().header(), wish.id(), shelves).flatMap(maker::made);
  }

  private Optional<NewDrill> made(ProfileDraft profile) {
    List<Deed> deeds = Deed.of(run.trace());
    TypedSecrets secrets = new TypedSecrets(profile.profile().surroundings());
    BesideDraft beside = new BesideDraft(deeds, from, secrets, words);
    ScreenCatalog screens = ScreenCatalog.asTheDeviceSpeaks();
    List<RightStep> steps = RightWay.of(run.trace(), deeds, screens, words, beside);
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(made(profile, deeds, secrets, beside, steps));
  }

  private NewDrill made(
      ProfileDraft profile,
      List<Deed> deeds,
      TypedSecrets secrets,
      BesideDraft beside,
      List<RightStep> steps) {
    OutsideDraft outside = new OutsideDraft(deeds, steps);
    DrillDraft draft = new DrillDraft(run, wish, words, deeds, steps);
    Map<String, Object> file = draft.file(profile, outside, leadUp(secrets));
    file.putAll(draft.course(beside));
    file.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    Json json = JsonEdit.of(file);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(wish.id() + ".json", JsonText.pretty(json) + "\n");
    int last = steps.getLast().deed().moment().line();
    files.put(NewDrill.passes(wish.id()), script("passes", deeds, secrets, Integer.MAX_VALUE));
    files.put(NewDrill.stops(wish.id()), script("stops", deeds, secrets, last));
    files.putAll(profile.files());
    return new NewDrill(wish.id(), files, steps.size(), ToDos.in(json).size(), outside.leftOut());
  }

  private List<String> leadUp(TypedSecrets secrets) {
    Set<Done> all =
        run.leadUp().stream()
            .filter(Done.class::isInstance)
            .map(Done.class::cast)
            .filter(done -> done.response().accepted())
            .collect(Collectors.toSet());
    return ScriptDraft.upTo(run.trace().begin(), run.leadUp(), all, secrets);
  }

  /** What the person did before a line of the journal. */
  private String script(String kind, List<Deed> deeds, TypedSecrets secrets, int before) {
    Set<Done> done =
        deeds.stream()
            .filter(deed -> deed.is(Deed.Part.PERSON) && deed.moment().line() < before)
            .map(deed -> (Done) deed.moment().entry())
            .collect(Collectors.toSet());
    List<JournalEntry> entries = run.trace().moments().stream().map(Moment::entry).toList();
    List<String> lines = ScriptDraft.of(entries, done, secrets, run.trace().begin());
    String head =
        "# " + words.text("script.drill", "id", wish.id()) + "\n# " + words.text("script." + kind);
    return head
        + "\n"
        + lines.stream().map(line -> line + "\n").collect(Collectors.joining("", "\n", ""));
  }
}
